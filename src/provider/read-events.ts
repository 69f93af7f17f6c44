import { knownAt } from '../core/known-at.js';
import type { Source, Timeline, TimelineEvent } from '../core/model.js';
import { parseTimeline } from '../core/parse-timeline.js';
import type { Problem } from '../core/problem.js';
import { readIds, type JsonObject } from './read-answer.js';

/** The events of an answer, and what they rest on. */
export interface ReadEvents {
  /** In the order of the answer. */
  readonly events: readonly TimelineEvent[];
  /** The sources of each event: those that it cites, and those that these pass on. */
  readonly sources: ReadonlyMap<TimelineEvent, readonly Source[]>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the events of an answer as those of any document: what is at fault in them is left out, and
 * told in problems. With `asOf` each is given as it was known then, by its own sources.
 */
export function readEvents(answer: JsonObject, asOf: string | undefined): ReadEvents {
  const ids = readIds(answer);
  const { events: own, linked, sources, language, timeZone } = answer;
  const others = Array.isArray(linked) ? (linked as unknown[]) : [];
  // What links lead to is read with them, else they would be taken for links that lead nowhere.
  const events = [...(own as unknown[]), ...others.filter((other) => !isOneOf(other, ids))];
  const { timeline, problems } = parseTimeline({ language, timeZone, sources, events });
  const byId = new Map(timeline.events.map((event) => [event.id, event]));
  const given = ids.flatMap((id) => byId.get(id) ?? []);
  return { ...withSources(given, timeline, asOf), problems };
}

/** What an archive says of itself: a timeline that has no events. */
export function readDescription(answer: JsonObject): {
  timeline: Timeline;
  problems: readonly Problem[];
} {
  const { contract: _contract, revision: _revision, events: _events, ...document } = answer;
  return parseTimeline(document);
}

function isOneOf(other: unknown, ids: readonly string[]): boolean {
  const { id } = (other ?? {}) as { id?: unknown };
  return typeof id === 'string' && ids.includes(id.trim());
}

function withSources(
  given: readonly TimelineEvent[],
  timeline: Timeline,
  asOf: string | undefined,
): Pick<ReadEvents, 'events' | 'sources'> {
  const byId = new Map(timeline.sources.map((source) => [source.id, source]));
  const sources = new Map<TimelineEvent, readonly Source[]>();
  for (const event of given) {
    const whole = { ...timeline, events: [event], sources: restsOn(event, byId) };
    const then = asOf === undefined ? whole : knownAt(whole, asOf);
    const [known] = then.events;
    if (known) sources.set(known, then.sources);
  }
  return { events: [...sources.keys()], sources };
}

/** What an event cites or shows, and along the chains of origin what that comes from. */
function restsOn(
  { citations, media }: TimelineEvent,
  byId: ReadonlyMap<string, Source>,
): readonly Source[] {
  const found = new Set<Source>();
  const add = (id: string | undefined): void => {
    const source = byId.get(id ?? '');
    if (!source || found.has(source)) return;
    found.add(source);
    add(source.origin);
  };
  for (const { source } of [...citations, ...media]) add(source);
  return [...found];
}
