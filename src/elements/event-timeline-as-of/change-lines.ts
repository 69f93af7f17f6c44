import { independence } from '../../core/independence.js';
import { knownAt } from '../../core/known-at.js';
import type { KnowledgeChange } from '../../core/knowledge-changes.js';
import { lookup, type TimelineLookup } from '../../core/lookup.js';
import { threadsOf } from '../../core/threads.js';
import type { Status, Timeline } from '../../core/model.js';
import type { ScrubberTerms } from '../../locales/scrubber/terms.js';
import type { LocaleController } from '../base/locale-controller.js';
import { sourceName } from '../../core/source-line.js';
import { statusTerm } from '../../core/status-words.js';

/** One thing that changed, in words, and how the claim stands from then on. */
export interface ChangeLine {
  readonly text: string;
  readonly status?: Status;
}

/** So many claims are told one by one; a reader who wants them all has the list. */
const mostTold = 5;
/** So many sources are named. */
const mostNamed = 3;

/** What changed at a step, in words: who came to speak, which claims rose or fell, what is new. */
export function changeLines(
  timeline: Timeline,
  change: KnowledgeChange,
  locale: LocaleController,
  words: ScrubberTerms,
): readonly ChangeLine[] {
  const then = lookup(knownAt(timeline, change.time));
  const name = (status: Status) => locale.term(statusTerm[status]).toLocaleLowerCase(locale.lang());
  const claims: ChangeLine[] = change.statuses.map(({ event, from, to }) => ({
    text: words.status(event.title, name(from), name(to)),
    status: to,
  }));
  for (const { event, correction } of change.corrections) {
    claims.push({ text: words.correction(event?.title ?? timeline.title ?? correction.text) });
  }
  for (const { id, title } of change.events) {
    const event = then.events.get(id);
    if (event === undefined) continue;
    const { status } = then.status(event);
    claims.push({ text: words.event(title, name(status)), status });
  }
  claims.push(...unmoved(change, then, words));
  const lines = claims.slice(0, mostTold);
  if (claims.length > mostTold) lines.push({ text: words.more(claims.length - mostTold) });
  const { sources } = change;
  const names = sources.length > mostNamed ? [] : sources.map(sourceName);
  if (sources.length > 0) {
    const list = new Intl.ListFormat(locale.lang()).format(names);
    lines.unshift({ text: words.sources(sources.length, list) });
  }
  return lines;
}

/** The claims that more sources speak of than before, and that stand as before all the same. */
function unmoved(
  { sources, statuses, events }: KnowledgeChange,
  then: TimelineLookup,
  words: ScrubberTerms,
): ChangeLine[] {
  const told = new Set([...statuses.map(({ event }) => event.id), ...events.map(({ id }) => id)]);
  const cited = sources.flatMap(({ id }) => threadsOf(then.timeline).citing(id));
  return [...new Set(cited)].flatMap((event) => {
    if (told.has(event.id)) return [];
    const { total, independent } = independence(event, then.sources);
    const { status } = then.status(event);
    return [{ text: words.support(event.title, total, independent), status }];
  });
}
