import { parseDate } from './date/parse-date.js';
import type { EventDate } from './event-date.js';
import { knownFrom } from './known-from.js';
import { knowledgeOf, momentOf, type EventKnowledge, type Knowledge } from './knowledge.js';
import type { Correction, Source, Timeline, TimelineEvent } from './model.js';
import { withNumbersOf } from './source-numbers.js';

/**
 * The timeline as it was known at a date. Pure: the timeline is not changed, and what had already
 * become what it is today is the same object as in it.
 *
 * - The date counts to its end: "2024-03" is all of March, `2024-03-12` that whole day in UTC. A number
 *   is an instant.
 * - A **source** is known when the last instant is over at which it can have been issued, so that a
 *   source of "March 2024" is known on 31 March, or when another that passes it on is. A source
 *   without a date is taken as known from the first entry of the dated `statusHistory` of an event
 *   that cites it, or else always: `undatedSources` names these.
 * - An **event** is there from its first known source or the first dated entry of its history; one
 *   that has neither is always there. Links to events that are not there drop out, and so does media
 *   from sources that are not known.
 * - Its **status** is the one held then. Before the first that its author dated it has none, and follows
 *   from the citations: see `deriveStatus`. A status without a date held from the day when all that
 *   the event cites was known. An entry of the history without a date held by the next dated one.
 * - **Corrections** made by then are there, and those without a date always: the words that they
 *   explain are the corrected ones.
 *
 * What the timeline says of itself, its groups and its eras stay as they are.
 *
 * @param date EDTF, read in the timeline's time zone; a date of the model; or epoch milliseconds.
 * `Infinity` gives the timeline itself.
 * @throws {RangeError} where the date is not EDTF (see `DateError`) or is not a number.
 */
export function knownAt(timeline: Timeline, date: EventDate | string | number): Timeline {
  const instant = instantOf(date, timeline.timeZone);
  const knowledge = knowledgeOf(timeline);
  if (instant >= knowledge.settled) return timeline;
  const events: TimelineEvent[] = [];
  for (const known of knowledge.events) {
    if (known.from <= instant) events.push(eventAt(known, instant, knowledge));
  }
  return {
    ...timeline,
    events,
    sources: withNumbersOf(
      timeline.sources,
      timeline.sources.filter(
        (_, index) => (knowledge.sourceMoments[index] ?? -Infinity) <= instant,
      ),
    ),
    corrections: madeBy(timeline.corrections, instant),
  };
}

/**
 * The sources whose date does not say when they became known, in the timeline's order: `knownAt` can
 * only assume it, and a reader who is shown an earlier day should be told so.
 */
export function undatedSources({ sources }: Pick<Timeline, 'sources'>): readonly Source[] {
  return sources.filter(({ issued }) => knownFrom(issued) === undefined);
}

/** An event as it was known at an instant at which it was there; the same object between changes. */
export function eventAt(
  known: EventKnowledge,
  instant: number,
  knowledge: Knowledge,
): TimelineEvent {
  const { event, moments, versions } = known;
  let passed = moments.length;
  while (passed > 0 && (moments[passed - 1] ?? -Infinity) > instant) passed -= 1;
  if (passed === moments.length) return event;
  return (versions[passed] ??= version(known, instant, knowledge));
}

function version(
  { event, statuses }: EventKnowledge,
  instant: number,
  knowledge: Knowledge,
): TimelineEvent {
  const isKnown = ({ source }: { readonly source?: string }) =>
    source === undefined || momentOf(knowledge, source) <= instant;
  const statusHistory = kept(
    event.statusHistory,
    (_, index) => (statuses.entries[index] ?? Infinity) <= instant,
  );
  const status = statuses.today <= instant ? event.status : statusHistory.at(-1)?.status;
  const then: Mutable<TimelineEvent> = {
    ...event,
    statusHistory,
    citations: kept(event.citations, isKnown),
    media: kept(event.media, isKnown),
    links: kept(
      event.links,
      (link) => (knowledge.eventFrom.get(link.event) ?? -Infinity) <= instant,
    ),
    corrections: madeBy(event.corrections, instant),
  };
  if (status === undefined) delete then.status;
  else then.status = status;
  return then;
}

type Mutable<Item> = { -readonly [Key in keyof Item]: Item[Key] };

const madeBy = (corrections: readonly Correction[], instant: number): readonly Correction[] =>
  kept(corrections, ({ date }) => (knownFrom(date) ?? -Infinity) <= instant);

/** As `filter`, but the same list where nothing falls out. */
function kept<Item>(
  items: readonly Item[],
  test: (item: Item, index: number) => boolean,
): readonly Item[] {
  return items.every(test) ? items : items.filter(test);
}

function instantOf(date: EventDate | string | number, timeZone: string | undefined): number {
  if (typeof date === 'object') return date.latest;
  if (typeof date === 'string') return parseDate(date, timeZone ? { timeZone } : {}).latest;
  if (Number.isNaN(date)) throw new RangeError('NaN is not a date; give epoch milliseconds.');
  return date;
}
