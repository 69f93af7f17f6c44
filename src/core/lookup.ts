import { deriveStatus, type DerivedStatus } from './derive-status.js';
import type { Group, Link, LinkType, Source, Timeline, TimelineEvent } from './model.js';
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
}

const lookups = new WeakMap<Timeline, TimelineLookup>();

/** The lookup of a timeline: made once, kept as long as the timeline is. */
export function lookup(timeline: Timeline): TimelineLookup {
  let found = lookups.get(timeline);
  if (found === undefined) lookups.set(timeline, (found = makeLookup(timeline)));
  return found;
}

function makeLookup(timeline: Timeline): TimelineLookup {
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  const sources = byId(timeline.sources);
  const citing = new Map<string, TimelineEvent[]>();
  const linked = new Map<string, BackLink[]>();
  const statuses = new WeakMap<TimelineEvent, DerivedStatus>();
  const file = <Item>(drawers: Map<string, Item[]>, key: string, item: Item) => {
    const drawer = drawers.get(key);
    if (drawer === undefined) drawers.set(key, [item]);
    else if (drawer.at(-1) !== item) drawer.push(item);
  };
  for (const event of timeline.events) {
    for (const { source } of event.citations) file(citing, source, event);
    for (const link of event.links) file(linked, link.event, backLink(link, event));
  }
  return {
    events: byId(timeline.events),
    sources,
    groups: byId(timeline.groups),
    numbers: numbersOf(timeline.sources),
    citing: (source) => citing.get(source) ?? [],
    linksTo: (event) => linked.get(event) ?? [],
    status(event) {
      let status = statuses.get(event);
      if (status === undefined) statuses.set(event, (status = deriveStatus(event, sources)));
      return status;
    },
  };
}

const backLink = ({ type }: Link, from: TimelineEvent): BackLink => ({ type, from });
