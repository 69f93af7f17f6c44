/** What of a timeline is shown, as known at a date and by a filter. Loaded when either is asked for. */
import { tryDate } from '../../core/date/read-edtf.js';
import type { EventDate } from '../../core/event-date.js';
import { filtering, type TimelineFilter } from '../../core/filter-events.js';
import { knownAt } from '../../core/known-at.js';
import { knowledgeChanges } from '../../core/knowledge-changes.js';
import type { Timeline } from '../../core/model.js';
import { problem, type Problem } from '../../core/problem.js';
import { readFilter } from '../../core/read-filter.js';

/** Which part of what is known to show. */
export interface Choice {
  /** EDTF; all that is known where absent. */
  readonly asOf?: string | null | undefined;
  /** As the author gave it, so not sure to be one. */
  readonly filter?: unknown;
  /** The ends of the chart's window, of which this only says whether they can be read. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** How an event differs from the step before. */
export type Freshness = 'new' | 'changed';

/** What is left of a timeline. */
export interface Narrowed {
  /** As known at the date. */
  readonly known: Timeline;
  /** The same, with the events that the filter leaves. */
  readonly shown: Timeline;
  /** What the filter would leave if it did not ask for a status: what the legend counts. */
  readonly ofAnyStatus: Timeline;
  readonly filter: TimelineFilter | undefined;
  /** The date that counts; absent for all that is known. */
  readonly date?: EventDate;
  /** The events that came, or came to stand otherwise, at the last change that is known, by their id. */
  readonly fresh: ReadonlyMap<string, Freshness>;
  readonly problems: readonly Problem[];
}

/**
 * What of a timeline is shown, in steps that leave a page its breath. A date or a filter that cannot be
 * read counts as none, with a problem.
 */
export function* narrow(timeline: Timeline, choice: Choice): Generator<undefined, Narrowed> {
  const { asOf, filter: given, start, end } = choice;
  const { timeZone } = timeline;
  const problems: Problem[] = [];
  const date = readDate('as-of', asOf, timeZone, problems);
  const read = readFilter(given);
  problems.push(...read.problems);
  readDate('start', start, undefined, problems);
  readDate('end', end, undefined, problems);
  const known = date ? knownAt(timeline, date) : timeline;
  return {
    known,
    ...(yield* filtering(known, read.filter)),
    filter: read.filter,
    fresh: date ? freshAt(timeline, date.latest) : new Map(),
    problems,
    ...(date && { date }),
  };
}

/** The date in an attribute; undefined, with a problem, where it cannot be read. */
function readDate(
  attribute: string,
  input: string | null | undefined,
  timeZone: string | undefined,
  problems: Problem[],
): EventDate | undefined {
  if (!input) return undefined;
  const date = tryDate(input, timeZone);
  if (date === undefined)
    problems.push(
      problem({ code: 'date', severity: 'warning', keys: [attribute], input, timeZone }),
    );
  return date;
}

function freshAt(timeline: Timeline, until: number): ReadonlyMap<string, Freshness> {
  const change = knowledgeChanges(timeline)
    .filter(({ time }) => time <= until)
    .at(-1);
  const fresh = new Map<string, Freshness>();
  for (const { event } of change?.statuses ?? []) fresh.set(event.id, 'changed');
  for (const { event } of change?.corrections ?? []) if (event) fresh.set(event.id, 'changed');
  for (const { id } of change?.events ?? []) fresh.set(id, 'new');
  return fresh;
}
