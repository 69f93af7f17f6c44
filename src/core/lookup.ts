import { deriveStatus, type DerivedStatus } from './derive-status.js';
import type { Group, Source, Status, Timeline, TimelineEvent } from './model.js';
import { numbersOf } from './source-numbers.js';

/** Everything in a timeline, found by id in constant time. */
export interface TimelineLookup {
  readonly timeline: Timeline;
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly groups: ReadonlyMap<string, Group>;
  /** The number of a source, from 1: its place in the whole list, at whatever date that is shown. */
  readonly numbers: ReadonlyMap<string, number>;
  status(event: TimelineEvent): DerivedStatus;
  /** The word alone. The same function as long as the timeline is the same. */
  readonly statusOf: (event: TimelineEvent) => Status;
}

const lookups = new WeakMap<Timeline, TimelineLookup>();

/** The lookup of a timeline: made once, kept as long as the timeline is. */
export function lookup(timeline: Timeline): TimelineLookup {
  let found = lookups.get(timeline);
  if (found === undefined) lookups.set(timeline, (found = makeLookup(timeline)));
  return found;
}

/** Everything is gathered when it is first asked for: a timeline can have a million events. */
function makeLookup(timeline: Timeline): TimelineLookup {
  const sources = byId(timeline.sources);
  const statuses = new Map<TimelineEvent, DerivedStatus>();
  const events = once(() => byId(timeline.events));
  const status = (event: TimelineEvent): DerivedStatus => {
    let derived = statuses.get(event);
    if (derived === undefined) statuses.set(event, (derived = deriveStatus(event, sources)));
    return derived;
  };
  return {
    timeline,
    get events() {
      return events();
    },
    sources,
    groups: byId(timeline.groups),
    numbers: numbersOf(timeline.sources),
    status,
    statusOf: (event) => status(event).status,
  };
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}
