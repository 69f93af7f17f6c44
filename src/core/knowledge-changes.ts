import { deriveStatus } from './derive-status.js';
import type { EventDate } from './event-date.js';
import { eventAt } from './known-at.js';
import { knownFrom } from './known-from.js';
import { knowledgeOf, momentOf, type EventKnowledge, type Knowledge } from './knowledge.js';
import type { Correction, Source, Status, StatusChange, Timeline, TimelineEvent } from './model.js';

/** That a claim came to stand otherwise than before. */
export interface ChangeOfStatus {
  readonly event: TimelineEvent;
  readonly from: Status;
  readonly to: Status;
  /** The author's entry that says so; absent where the status follows from the citations. */
  readonly entry?: StatusChange;
}

/** A correction, and the event that it puts right; none where it is of the whole timeline. */
export interface CorrectionMade {
  readonly event?: TimelineEvent;
  readonly correction: Correction;
}

/** What came to be known at one time. */
export interface KnowledgeChange {
  /** From this instant on, in epoch milliseconds, `knownAt` gives it. */
  readonly time: number;
  /** The same as a date to show, as fine as the finest of what came. */
  readonly date: EventDate;
  /** The same in EDTF: what `knownAt` takes to give this state and no later one. */
  readonly asOf: string;
  /** The sources that came, in the timeline's order. */
  readonly sources: readonly Source[];
  /** The events that are there from now on, in the timeline's order. */
  readonly events: readonly TimelineEvent[];
  /** The events that were there before and stand otherwise now, by the author's word or the citations. */
  readonly statuses: readonly ChangeOfStatus[];
  readonly corrections: readonly CorrectionMade[];
}

type Draft = {
  [Part in 'sources' | 'events' | 'statuses' | 'corrections']: KnowledgeChange[Part][number][];
};

/**
 * The times at which more became known, in their order, each with what changed: between two of them
 * `knownAt` gives the same. What was always known, since nothing says when it came, is not among
 * them. Events and sources are those of the timeline, as they are today.
 */
export function knowledgeChanges(timeline: Timeline): readonly KnowledgeChange[] {
  let changes = made.get(timeline);
  if (changes === undefined) made.set(timeline, (changes = makeChanges(timeline)));
  return changes;
}

const made = new WeakMap<Timeline, readonly KnowledgeChange[]>();

function makeChanges(timeline: Timeline): KnowledgeChange[] {
  const knowledge = knowledgeOf(timeline);
  const drafts = new Map<number, Draft>();
  const at = (time: number): Draft => {
    let draft = drafts.get(time);
    if (draft === undefined) {
      drafts.set(time, (draft = { sources: [], events: [], statuses: [], corrections: [] }));
    }
    return draft;
  };
  for (const source of timeline.sources) at(momentOf(knowledge, source.id)).sources.push(source);
  for (const correction of timeline.corrections) {
    at(knownFrom(correction.date) ?? -Infinity).corrections.push({ correction });
  }
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  for (const known of knowledge.events) {
    const { event, from } = known;
    at(from).events.push(event);
    for (const correction of event.corrections) {
      const made = Math.max(from, knownFrom(correction.date) ?? -Infinity);
      at(made).corrections.push({ event, correction });
    }
    for (const { time, ...change } of changesOfStatus(known, knowledge, sources)) {
      at(time).statuses.push(change);
    }
  }
  const dates = datesOf(timeline, knowledge);
  return [...drafts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([time, draft]) => {
      const date = dates.get(time);
      return date === undefined ? [] : [{ time, date, asOf: asOfText(time, date), ...draft }];
    });
}

/** An interval is known from its start on, but counts to its end as a date: then the instant says it. */
function asOfText(time: number, { edtf, latest }: EventDate): string {
  const isOrdinary = time >= Date.UTC(1, 0) && time <= Date.UTC(9999, 11, 31);
  if (latest === time || !isOrdinary) return edtf;
  const text = new Date(time).toISOString();
  return text.endsWith('T23:59:59.999Z') ? text.slice(0, 10) : `${text.slice(0, 19)}Z`;
}

function* changesOfStatus(
  known: EventKnowledge,
  knowledge: Knowledge,
  sources: ReadonlyMap<string, Source>,
): Generator<ChangeOfStatus & { time: number }> {
  const { event, from, statuses } = known;
  if (known.moments.length === 0) return;
  const statusAt = (time: number) => deriveStatus(eventAt(known, time, knowledge), sources).status;
  let before = statusAt(from);
  for (const time of known.moments) {
    const to = statusAt(time);
    if (to === before) continue;
    const entry = event.statusHistory
      .filter(({ status }, index) => status === to && statuses.entries[index] === time)
      .at(-1);
    yield { time, event, from: before, to, ...(entry && { entry }) };
    before = to;
  }
}

/** The finest date that stands for each time. */
function datesOf({ sources, corrections, events }: Timeline, knowledge: Knowledge) {
  const dates = new Map<number, EventDate>();
  const width = ({ earliest, latestStart }: EventDate) => latestStart - earliest;
  const note = (time: number | undefined, date: EventDate | undefined) => {
    if (time === undefined || time === -Infinity || date === undefined) return;
    const other = dates.get(time);
    if (other === undefined || width(date) < width(other)) dates.set(time, date);
  };
  for (const { id, issued } of sources) note(momentOf(knowledge, id), issued);
  for (const { date } of corrections) note(knownFrom(date), date);
  for (const event of events) {
    for (const { date } of event.statusHistory) note(knownFrom(date), date);
    for (const { date } of event.corrections) note(knownFrom(date), date);
  }
  return dates;
}
