/** Puts events in lanes: by what, in which order, and where those go that have nothing to go by. */
import { valuesOf } from '../core/filter-values.js';
import { lookup, type TimelineLookup } from '../core/lookup.js';
import type { Timeline, TimelineEvent } from '../core/model.js';
import { statuses } from '../core/schema.js';

/** What lanes are by. */
export const laneKinds = ['group', 'actor', 'place', 'status', 'source'] as const;

/** What lanes are by: an event stands in the lane of each of its values. */
export type LaneKind = (typeof laneKinds)[number];

/** The lane of events that have nothing to go by. */
export const NO_LANE = '';
/** The lane that the less frequent values share; no value has such an `id`. */
export const MORE_LANE = '\u0000more';

/** So many values have a lane of their own, where lanes are not the author's or few by nature. */
const MOST_LANES = 12;

/** The lanes of a timeline. */
export interface Laning {
  /**
   * The values that have a lane, from top to bottom: groups in the author's order, statuses in their own,
   * everything else by how many events have it, and among equals by who came first. `MORE_LANE` and
   * `NO_LANE` come last.
   */
  readonly ids: readonly string[];
  /** How many values share `MORE_LANE`. */
  readonly more: number;
  /** The lanes of an event: at least one, each once. */
  readonly lanesOf: (event: TimelineEvent) => readonly string[];
}

type ValuesOf = (event: TimelineEvent, found: TimelineLookup) => readonly string[];

const valuesBy: Readonly<Record<LaneKind, ValuesOf>> = {
  ...valuesOf,
  group: ({ group }) => (group === undefined ? [] : [group]),
};

/** The last lanes of each timeline by each kind: they are asked for at every drawing. */
const kept = new WeakMap<Timeline, Map<LaneKind, { readonly laidOut: Timeline; laning: Laning }>>();

/**
 * The lanes of a timeline, the same as long as it is the same.
 *
 * @param shown the events that are drawn.
 * @param laidOut the events that lanes are made for, so that a lane stays while its events come and go.
 */
export function laningOf(shown: Timeline, laidOut: Timeline, kind: LaneKind): Laning {
  const byKind = kept.get(shown) ?? new Map<LaneKind, { laidOut: Timeline; laning: Laning }>();
  kept.set(shown, byKind);
  const known = byKind.get(kind);
  if (known?.laidOut === laidOut) return known.laning;
  const laning = makeLaning(shown, laidOut, kind);
  byKind.set(kind, { laidOut, laning });
  return laning;
}

/** Whether lanes of a kind would tell events apart. */
export function canBeLaned(timeline: Timeline, kind: LaneKind): boolean {
  const found = lookup(timeline);
  const values = valuesBy[kind];
  let first: string | undefined;
  for (const event of timeline.events) {
    for (const value of values(event, found)) {
      first ??= value;
      if (value !== first) return true;
    }
  }
  return false;
}

function makeLaning(shown: Timeline, laidOut: Timeline, kind: LaneKind): Laning {
  const found = lookup(shown);
  const values = valuesBy[kind];
  const ordered = orderedValues(shown, laidOut, kind);
  const isFree = kind === 'group' || kind === 'status' || ordered.length <= MOST_LANES + 1;
  const own = isFree ? ordered : ordered.slice(0, MOST_LANES);
  const known = new Set(own);
  const rest = new Set(ordered.slice(own.length));
  const lanesOf = (event: TimelineEvent): readonly string[] => {
    const named = values(event, found);
    const lanes = new Set(named.filter((value) => known.has(value)));
    if (named.some((value) => rest.has(value))) lanes.add(MORE_LANE);
    return lanes.size > 0 ? [...lanes] : noLane;
  };
  const hasStrays = laidOut.events.some((event) => lanesOf(event) === noLane);
  const ids = [...own, ...(rest.size > 0 ? [MORE_LANE] : []), ...(hasStrays ? noLane : [])];
  // one lane for all says no more than none
  return own.length === 0 ? { ids: [], more: 0, lanesOf } : { ids, more: rest.size, lanesOf };
}

const noLane: readonly string[] = [NO_LANE];

function orderedValues(shown: Timeline, laidOut: Timeline, kind: LaneKind): readonly string[] {
  const found = lookup(laidOut);
  const values = valuesBy[kind];
  const counts = new Map<string, number>();
  for (const event of laidOut.events)
    for (const value of new Set(values(event, found)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  if (kind === 'group') return laidOut.groups.flatMap(({ id }) => (counts.has(id) ? [id] : []));
  if (kind !== 'status') return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
  // at an earlier date events stand otherwise
  const { statusOf } = lookup(shown);
  const drawn = new Set(shown.events.map(statusOf));
  return statuses.filter((status) => counts.has(status) || drawn.has(status));
}
