/** When each part of a timeline became known. Made once a timeline, and kept as long as it is. */
import { knownFrom } from './known-from.js';
import type { Citation, Source, Timeline, TimelineEvent } from './model.js';
import { statusMoments, type StatusMoments } from './status-moments.js';

/** When the parts of an event became known, in epoch milliseconds; `-Infinity` is always. */
export interface EventKnowledge {
  readonly event: TimelineEvent;
  /** The first that was known of it. */
  readonly from: number;
  /** The later times at which more became known of it, in their order: from the last on it is as it is today. */
  readonly moments: readonly number[];
  readonly statuses: StatusMoments;
  /** The event as it was after each number of moments, as far as that has been asked for. */
  readonly versions: TimelineEvent[];
}

/** When everything in a timeline became known. */
export interface Knowledge {
  readonly events: readonly EventKnowledge[];
  /** When an event became known, by its id. */
  readonly eventFrom: ReadonlyMap<string, number>;
  /** When a source became known, by its id. */
  readonly sourceFrom: ReadonlyMap<string, number>;
  /** The same of each source in turn. */
  readonly sourceMoments: readonly number[];
  /** From here on the timeline is as it is today. */
  readonly settled: number;
}

const made = new WeakMap<Timeline, Knowledge>();

/** When everything in the timeline became known. */
export function knowledgeOf(timeline: Timeline): Knowledge {
  let knowledge = made.get(timeline);
  if (knowledge === undefined) made.set(timeline, (knowledge = makeKnowledge(timeline)));
  return knowledge;
}

/** When a source became known: one that is not in the list always was. */
export const momentOf = ({ sourceFrom }: Pick<Knowledge, 'sourceFrom'>, source: string): number =>
  sourceFrom.get(source) ?? -Infinity;

function makeKnowledge(timeline: Timeline): Knowledge {
  const sourceFrom = momentsOfSources(timeline);
  const sourceMoments = timeline.sources.map(({ id }) => momentOf({ sourceFrom }, id));
  const cited = ({ source }: Citation) => momentOf({ sourceFrom }, source);
  const eventFrom = new Map<string, number>();
  for (const event of timeline.events) {
    const first = earliest([...event.citations.map(cited), ...firstDated(event)]);
    eventFrom.set(event.id, first ?? -Infinity);
  }
  const events = timeline.events.map((event) => eventKnowledge(event, { sourceFrom, eventFrom }));
  const settled = latest([
    ...events.map(({ from, moments }) => moments.at(-1) ?? from),
    ...sourceMoments,
    ...timeline.corrections.map(({ date }) => knownFrom(date) ?? -Infinity),
  ]);
  return { events, eventFrom, sourceFrom, sourceMoments, settled };
}

function eventKnowledge(
  event: TimelineEvent,
  known: Pick<Knowledge, 'sourceFrom' | 'eventFrom'>,
): EventKnowledge {
  const from = known.eventFrom.get(event.id) ?? -Infinity;
  const cited = event.citations.map(({ source }) => momentOf(known, source));
  const statuses = statusMoments(event, latest(cited));
  const all = [
    ...cited,
    ...event.links.map((link) => known.eventFrom.get(link.event) ?? -Infinity),
    ...statuses.entries,
    statuses.today,
    ...event.corrections.map(({ date }) => knownFrom(date) ?? -Infinity),
    ...event.media.map(({ source = '' }) => momentOf(known, source)),
  ];
  const moments = [...new Set(all.filter((moment) => moment > from))].sort((a, b) => a - b);
  return { event, from, moments, statuses, versions: [] };
}

/** When the first dated entry of an event's history took hold, if there is one. */
function firstDated({ statusHistory }: TimelineEvent): number[] {
  const first = earliest(statusHistory.flatMap(({ date }) => knownFrom(date) ?? []));
  return first === undefined ? [] : [first];
}

// Not by spreading into `Math.min`, which a long list would overflow.
const earliest = (moments: readonly number[]): number | undefined =>
  moments.length === 0 ? undefined : moments.reduce((a, b) => Math.min(a, b));

const latest = (moments: readonly number[]): number =>
  moments.reduce((a, b) => Math.max(a, b), -Infinity);

function momentsOfSources(timeline: Timeline): Map<string, number> {
  const firstCited = new Map<string, number>();
  for (const event of timeline.events) {
    const [moment] = firstDated(event);
    if (moment === undefined) continue;
    for (const { source } of event.citations) {
      firstCited.set(source, Math.min(firstCited.get(source) ?? moment, moment));
    }
  }
  const moments = new Map<string, number>();
  for (const { id, issued } of timeline.sources) {
    moments.set(id, knownFrom(issued) ?? firstCited.get(id) ?? -Infinity);
  }
  narrowByRelay(timeline.sources, moments);
  return moments;
}

/**
 * What a source passes on was out when that source was: a channel of "March", quoted by a paper of 6
 * March, was known on the 6th. Else the paper would count as independent for the rest of the month.
 */
function narrowByRelay(sources: readonly Source[], moments: Map<string, number>): void {
  const byId = new Map(sources.map((source) => [source.id, source]));
  for (const source of sources) {
    let relayed = knownFrom(source.issued);
    if (relayed === undefined) continue;
    let origin = byId.get(source.origin ?? '');
    while (origin !== undefined) {
      relayed = Math.max(relayed, origin.issued?.earliest ?? -Infinity);
      // never true twice for one source, so that a loop of origins ends
      if (relayed >= (moments.get(origin.id) ?? -Infinity)) break;
      moments.set(origin.id, relayed);
      origin = byId.get(origin.origin ?? '');
    }
  }
}
