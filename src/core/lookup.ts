import { deriveStatus, type DerivedStatus } from './derive-status.js';
import type { Group, Link, LinkType, Source, Status, Timeline, TimelineEvent } from './model.js';
import { numbersOf } from './source-numbers.js';

/** An event that is linked to another, seen from the other's side. */
export interface BackLink {
  readonly type: LinkType;
  /** The event that has the link. */
  readonly from: TimelineEvent;
}

/** Everything in a timeline, found by id in constant time. */
export interface TimelineLookup {
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly groups: ReadonlyMap<string, Group>;
  /** The number of a source, from 1: its place in the whole list, at whatever date that is shown. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The events that cite a source, in the timeline's order. */
  citing(source: string): readonly TimelineEvent[];
  /** The links that point at an event. */
  linksTo(event: string): readonly BackLink[];
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
  const threads = once(() => threadsOf(timeline.events));
  const status = (event: TimelineEvent): DerivedStatus => {
    let derived = statuses.get(event);
    if (derived === undefined) statuses.set(event, (derived = deriveStatus(event, sources)));
    return derived;
  };
  return {
    get events() {
      return events();
    },
    sources,
    groups: byId(timeline.groups),
    numbers: numbersOf(timeline.sources),
    citing: (source) => threads().citing.get(source) ?? [],
    linksTo: (event) => threads().linked.get(event) ?? [],
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

/** Which events cite a source, and which link to an event. */
function threadsOf(events: readonly TimelineEvent[]) {
  const citing = new Map<string, TimelineEvent[]>();
  const linked = new Map<string, BackLink[]>();
  for (const event of events) {
    for (const { source } of event.citations) file(citing, source, event);
    for (const link of event.links) file(linked, link.event, backLink(link, event));
  }
  return { citing, linked };
}

function file<Item>(drawers: Map<string, Item[]>, key: string, item: Item): void {
  const drawer = drawers.get(key);
  if (drawer === undefined) drawers.set(key, [item]);
  else if (drawer.at(-1) !== item) drawer.push(item);
}

const backLink = ({ type }: Link, from: TimelineEvent): BackLink => ({ type, from });
