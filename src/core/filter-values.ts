/** What events can be chosen by, besides words. */
import type { TimelineLookup } from './lookup.js';
import type { TimelineEvent } from './model.js';

/** The parts that are lists of values. */
export const filterLists = ['status', 'actor', 'place', 'source', 'tag'] as const;

/** A part of a filter that is a list of values. */
export type FilterList = (typeof filterLists)[number];

/** What an event has to meet a part of a filter by. */
export const valuesOf: Readonly<
  Record<FilterList, (event: TimelineEvent, found: TimelineLookup) => readonly string[]>
> = {
  status: (event, found) => [found.status(event).status],
  actor: ({ actors }) => actors,
  place: ({ place }) => (place?.name === undefined ? [] : [place.name]),
  source: ({ citations }) => citations.map(({ source }) => source),
  tag: ({ tags }) => tags,
};
