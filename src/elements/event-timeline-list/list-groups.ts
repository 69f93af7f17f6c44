import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DateHeading } from '../../core/date-headings.js';

/** The entries to draw under one heading, by their indexes. */
interface Group {
  readonly key: string;
  readonly heading: DateHeading | undefined;
  readonly indexes: number[];
}

/** What groups are drawn with. */
export interface GroupFrame {
  readonly headings: readonly DateHeading[];
  /** BCP 47 tag of what the interface says. */
  readonly lang: string;
  readonly textOf: (heading: DateHeading) => string;
  readonly idOf: (index: number) => string | undefined;
  readonly entry: (index: number, heading: DateHeading | undefined) => unknown;
}

/** Entries under the headings of their dates; without headings, as one list. */
export function groupsTemplate(drawn: readonly number[], frame: GroupFrame): unknown {
  return repeat(
    groupsOf(drawn, frame.headings),
    ({ key }) => key,
    (group) => groupTemplate(group, frame),
  );
}

/** A heading of which only later entries are drawn says so: its place is no part of theirs. */
function groupTemplate({ heading, indexes }: Group, frame: GroupFrame): TemplateResult {
  const { lang, textOf, idOf, entry } = frame;
  const continues = heading && indexes[0] !== heading.from;
  const id = heading && `period-${heading.from}`;
  return html`<div class=${continues ? 'group continues' : 'group'}>
    ${
      heading
        ? html`<h3 part="period" class="period" id=${id} lang=${lang}>${textOf(heading)}</h3>`
        : nothing
    }
    <ol aria-labelledby=${id ?? nothing}>
      ${repeat(indexes, idOf, (index) => entry(index, heading))}
    </ol>
  </div>`;
}

function groupsOf(drawn: readonly number[], headings: readonly DateHeading[]): Group[] {
  if (headings.length === 0) return [{ key: '', heading: undefined, indexes: [...drawn] }];
  const groups: Group[] = [];
  const keys = new Set<string>();
  let at = 0;
  for (const index of drawn) {
    while ((headings[at]?.to ?? Infinity) <= index) at += 1;
    const heading = headings[at];
    const last = groups.at(-1);
    if (last && last.heading === heading) last.indexes.push(index);
    else {
      // by the date, so that entries stay where they are when other events are shown
      let key = `${heading?.date}`;
      while (keys.has(key)) key += '+';
      keys.add(key);
      groups.push({ key, heading, indexes: [index] });
    }
  }
  return groups;
}
