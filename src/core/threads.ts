/** What hangs together in a timeline: citations and links, seen from the other end. */
import type { Link, LinkType, Stance, Timeline, TimelineEvent } from './model.js';

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
  /** How often a source is cited, by how it stands to what it is cited for. */
  stancesOf(source: string): Readonly<Partial<Record<Stance, number>>>;
  /** The links that point at an event. */
  linksTo(event: string): readonly BackLink[];
}

/** So many events are looked at between two rests. */
const stretch = 1000;

const known = new WeakMap<Timeline, Threads>();

/** The threads of a timeline: followed once, kept as long as the timeline is. */
export function threadsOf(timeline: Timeline): Threads {
  const steps = followingThreads(timeline);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `threadsOf`, with a rest now and then, for who has other things to do meanwhile. */
export function* followingThreads(timeline: Timeline): Generator<undefined, Threads> {
  const before = known.get(timeline);
  if (before !== undefined) return before;
  const cited = new Map<string, Cited>();
  const linked = new Map<string, BackLink[]>();
  const { events } = timeline;
  for (let from = 0; from < events.length; from += stretch) {
    if (from > 0) yield;
    for (const event of events.slice(from, from + stretch)) follow(event, cited, linked);
  }
  const threads: Threads = {
    citing: (source) => cited.get(source)?.events ?? [],
    stancesOf: (source) => cited.get(source)?.stances ?? {},
    linksTo: (event) => linked.get(event) ?? [],
  };
  known.set(timeline, threads);
  return threads;
}

/** Notes what an event cites, and what it links to. */
function follow(
  event: TimelineEvent,
  cited: Map<string, Cited>,
  linked: Map<string, BackLink[]>,
): void {
  for (const { source, stance } of event.citations) {
    let drawer = cited.get(source);
    if (!drawer) cited.set(source, (drawer = { events: [], stances: {} }));
    const { events, stances } = drawer;
    if (events[events.length - 1] !== event) events.push(event);
    stances[stance] = (stances[stance] ?? 0) + 1;
  }
  for (const link of event.links) {
    const drawer = linked.get(link.event);
    if (drawer) drawer.push(backLink(link, event));
    else linked.set(link.event, [backLink(link, event)]);
  }
}

/** What cites a source. */
interface Cited {
  readonly events: TimelineEvent[];
  readonly stances: Partial<Record<Stance, number>>;
}

const backLink = ({ type }: Link, from: TimelineEvent): BackLink => ({ type, from });
