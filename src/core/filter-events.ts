/** Which events of a timeline to show: by status, who, where, source, topic and words. */
import { lookup, type TimelineLookup } from './lookup.js';
import type { Status, Timeline, TimelineEvent } from './model.js';

/**
 * Which events to show. An event has to meet every part that is given, and meets a part by any one of
 * its values; a part that is absent or empty asks nothing.
 */
export interface TimelineFilter {
  /** The status that the author gave or that follows from the citations. */
  readonly status?: readonly Status[];
  /** Names as they stand in `actors`. */
  readonly actor?: readonly string[];
  /** Names of places. */
  readonly place?: readonly string[];
  /** The `id` of sources. */
  readonly source?: readonly string[];
  readonly tag?: readonly string[];
  /** Words that must all occur in an event; case and accents do not count. */
  readonly text?: string;
}

/** The parts that are lists of values. */
export const filterLists = ['status', 'actor', 'place', 'source', 'tag'] as const;

/** Whether the filter asks for anything at all. */
export const isFiltering = (filter: TimelineFilter | undefined): boolean =>
  filter !== undefined &&
  (wordsOf(filter.text).length > 0 || filterLists.some((key) => filter[key]?.length));

/**
 * The timeline with only the events that meet the filter; the timeline itself where all do. Sources,
 * groups and eras stay.
 */
export function filterEvents(timeline: Timeline, filter: TimelineFilter | undefined): Timeline {
  if (filter === undefined || !isFiltering(filter)) return timeline;
  const found = lookup(timeline);
  const words = wordsOf(filter.text);
  const events = timeline.events.filter(
    (event) =>
      filterLists.every((key) => {
        const wanted = filter[key];
        if (!wanted?.length) return true;
        const values = valuesOf[key](event, found);
        return wanted.some((value) => values.includes(value));
      }) && contains(event, found, words),
  );
  return events.length === timeline.events.length ? timeline : { ...timeline, events };
}

const valuesOf: Record<
  (typeof filterLists)[number],
  (event: TimelineEvent, found: TimelineLookup) => readonly string[]
> = {
  status: (event, found) => [found.status(event).status],
  actor: ({ actors }) => actors,
  place: ({ place }) => (place?.name === undefined ? [] : [place.name]),
  source: ({ citations }) => citations.map(({ source }) => source),
  tag: ({ tags }) => tags,
};

function contains(event: TimelineEvent, found: TimelineLookup, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { title, description, dateText, place, actors, tags, citations } = event;
  const cited = citations.flatMap(({ source, quote }) => {
    const { title: name, author = [], publisher } = found.sources.get(source) ?? {};
    return [name, ...author, publisher, quote?.text, quote?.translation];
  });
  const text = folded(
    [title, description, dateText, place?.name, ...actors, ...tags, ...cited].join('\n'),
  );
  return words.every((word) => text.includes(word));
}

const wordsOf = (text: string | undefined): string[] =>
  folded(text ?? '')
    .split(/\s+/)
    .filter(Boolean);

/** Without accents and in small letters; "ø" and "ł" are letters of their own and stay. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
