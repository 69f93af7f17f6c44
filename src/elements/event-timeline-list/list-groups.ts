import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dateHeadings, type DateHeading } from '../../core/date-headings.js';
import { tryDate } from '../../core/date/read-edtf.js';
import type { EventDate } from '../../core/event-date.js';
import type { Timeline } from '../../core/model.js';
import type { LocaleController } from '../base/locale-controller.js';

/** The entries to draw under one heading, by their indexes. */
interface Group {
  readonly key: string;
  readonly heading: DateHeading | undefined;
  readonly indexes: number[];
}

/** What groups are drawn with. */
export interface GroupFrame {
  readonly timeline: Timeline;
  readonly locale: LocaleController;
  /** IANA name. */
  readonly zone: string;
  readonly dateText: (date: EventDate) => string;
  readonly idOf: (index: number) => string | undefined;
  readonly entry: (index: number, heading: DateHeading | undefined) => unknown;
}

/** Entries under the headings of their dates; as one list, where they ask for no headings. */
export function groupsTemplate(drawn: readonly number[], frame: GroupFrame): unknown {
  return repeat(
    groupsOf(drawn, headingsOf(frame)),
    ({ key }) => key,
    (group) => groupTemplate(group, frame),
  );
}

/** Reckoned once for the same events: a selection draws a hundred thousand of them again. */
const known = new WeakMap<Timeline, { zone: string; headings: readonly DateHeading[] }>();

function headingsOf({ timeline, zone }: GroupFrame): readonly DateHeading[] {
  let found = known.get(timeline);
  if (found?.zone !== zone) {
    found = { zone, headings: dateHeadings(timeline.events, zone) };
    known.set(timeline, found);
  }
  return found.headings;
}

function textOf({ date }: DateHeading, { locale, dateText }: GroupFrame): string {
  const read = date === undefined ? undefined : tryDate(date);
  return read ? dateText(read) : locale.term('undated');
}

/** A heading of which only later entries are drawn says so: its place is no part of theirs. */
function groupTemplate({ heading, indexes }: Group, frame: GroupFrame): TemplateResult {
  const { locale, idOf, entry } = frame;
  const continues = heading && indexes[0] !== heading.from;
  const id = heading && `period-${heading.from}`;
  return html`<div class=${continues ? 'group continues' : 'group'}>
    ${
      heading
        ? html`<h3 part="period" class="period" id=${id} lang=${locale.lang()}>
            ${textOf(heading, frame)}
          </h3>`
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
