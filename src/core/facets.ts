/** What a filter could ask for next: the values of each part, and how many events each would show. */
import { stride, wordsTest, type TimelineFilter } from './filter-events.js';
import { filterLists, valuesOf, type FilterList } from './filter-values.js';
import { lookup, type TimelineLookup } from './lookup.js';
import type { Timeline, TimelineEvent } from './model.js';
import { statuses } from './schema.js';

/** A value of one part of a filter. */
export interface Facet {
  readonly value: string;
  /**
   * How many events have it, of those that meet all other parts of the filter: so many would be shown
   * if the part asked for this value alone.
   */
  readonly count: number;
}

/** What a filter can ask for, and what it leaves. */
export interface Facets {
  /** How many events meet the filter. */
  readonly shown: number;
  /**
   * The values of each part: those that occur in any event, the most frequent first (statuses in their
   * own order), and after them what the filter asks for and does not occur. The order does not depend on the filter,
   * so that a value keeps its place.
   */
  readonly values: Readonly<Record<FilterList, readonly Facet[]>>;
}

/** What a filter can ask for. Takes one look at each event. */
export function facetsOf(timeline: Timeline, filter: TimelineFilter = {}): Facets {
  const steps = reckonFacets(timeline, filter);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of some hundred events, so that a page can breathe between them. */
export function* reckonFacets(
  timeline: Timeline,
  filter: TimelineFilter,
): Generator<undefined, Facets> {
  const found = lookup(timeline);
  const hasWords = wordsTest(timeline, filter.text);
  const parts = filterLists.map((list): Part => {
    const wanted = new Set<string>(filter[list]);
    return { list, wanted, all: new Map(), left: new Map() };
  });
  let shown = 0;
  for (const [at, event] of timeline.events.entries()) {
    if (at % stride === stride - 1) yield;
    if (count(event, parts, found, hasWords)) shown += 1;
  }
  const values = {} as Record<FilterList, readonly Facet[]>;
  for (const part of parts) values[part.list] = facetsIn(part);
  return { shown, values };
}

/** What has been counted of one part. */
interface Part {
  readonly list: FilterList;
  readonly wanted: ReadonlySet<string>;
  /** How many events have a value, whatever the filter. */
  readonly all: Map<string, number>;
  /** How many of them meet all other parts. */
  readonly left: Map<string, number>;
}

/**
 * Counts an event for every part but those that another part keeps it from.
 *
 * @returns whether it meets the whole filter.
 */
function count(
  event: TimelineEvent,
  parts: readonly Part[],
  found: TimelineLookup,
  hasWords: (event: TimelineEvent) => boolean,
): boolean {
  const values = parts.map(({ list }) => valuesOf[list](event, found));
  const missed = parts.filter(({ wanted }, i) => wanted.size > 0 && !hasAny(values[i], wanted));
  const [only] = missed;
  const isIn = missed.length < 2 && hasWords(event);
  parts.forEach((part, i) => {
    const isLeft = isIn && (only === undefined || only === part);
    values[i]?.forEach((value, nth, own) => {
      if (own.indexOf(value) !== nth) return;
      part.all.set(value, (part.all.get(value) ?? 0) + 1);
      if (isLeft) part.left.set(value, (part.left.get(value) ?? 0) + 1);
    });
  });
  return isIn && only === undefined;
}

const hasAny = (values: readonly string[] | undefined, wanted: ReadonlySet<string>): boolean =>
  values?.some((value) => wanted.has(value)) ?? false;

function facetsIn({ list, wanted, all, left }: Part): readonly Facet[] {
  const occurring =
    list === 'status'
      ? statuses.filter((status) => all.has(status))
      : [...all].sort(([, a], [, b]) => b - a).map(([value]) => value);
  const missing = [...wanted].filter((value) => !all.has(value));
  return [...occurring, ...missing].map((value) => ({ value, count: left.get(value) ?? 0 }));
}
