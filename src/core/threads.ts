/** What hangs together in a timeline: citations and links, seen from the other end. */
import type { Link, LinkType, Timeline, TimelineEvent } from './model.js';

/** An event that is linked to another, seen from the other's side. */
export interface BackLink {
  readonly type: LinkType;
  /** The event that has the link. */
  readonly from: TimelineEvent;
}

/** Which events cite a source, and which link to an event. */
export interface Threads {
  /** The events that cite a source, in the timeline's order. */
  citing(source: string): readonly TimelineEvent[];
  /** The links that point at an event. */
  linksTo(event: string): readonly BackLink[];
}

const known = new WeakMap<Timeline, Threads>();

/** The threads of a timeline: followed once, kept as long as the timeline is. */
export function threadsOf(timeline: Timeline): Threads {
  let threads = known.get(timeline);
  if (threads === undefined) known.set(timeline, (threads = follow(timeline.events)));
  return threads;
}

function follow(events: readonly TimelineEvent[]): Threads {
  const citing = new Map<string, TimelineEvent[]>();
  const linked = new Map<string, BackLink[]>();
  for (const event of events) {
    for (const { source } of event.citations) file(citing, source, event);
    for (const link of event.links) file(linked, link.event, backLink(link, event));
  }
  return {
    citing: (source) => citing.get(source) ?? [],
    linksTo: (event) => linked.get(event) ?? [],
  };
}

function file<Item>(drawers: Map<string, Item[]>, key: string, item: Item): void {
  const drawer = drawers.get(key);
  if (drawer === undefined) drawers.set(key, [item]);
  else if (drawer.at(-1) !== item) drawer.push(item);
}

const backLink = ({ type }: Link, from: TimelineEvent): BackLink => ({ type, from });
