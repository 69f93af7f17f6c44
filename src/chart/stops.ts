/** Where a reader can go in the chart by keyboard, whatever of it is in view. */
import { spanOf } from '../layout/event-span.js';
import type { TimeWindow } from '../layout/fit-window.js';
import type { ClusterFace } from './cluster-face.js';
import type { MarkFace } from './event-face.js';

/** Something that is drawn and can have the focus. Times are epoch milliseconds. */
export interface Stop {
  readonly kind: 'event' | 'cluster' | 'ongoing';
  /** Of the item that draws it. */
  readonly key: string;
  /** The `id` of its lane. */
  readonly lane: string;
  /** The `id` of the event, where it is one. */
  readonly id?: string;
  /** The key of its mark, where it is one. */
  readonly mark?: string;
  /** Its place in the order of time; −Infinity where the start is open and all events are drawn. */
  readonly start: number;
  /** Where it is looked for: finite, whatever is open. */
  readonly from: number;
  readonly to: number;
}

/** What a chart has drawn, and for which stretch of time nothing is missing in it. */
export interface DrawnStops {
  readonly marks: Iterable<MarkFace>;
  readonly clusters: Iterable<ClusterFace>;
  /** Infinite where every event is drawn by itself. */
  readonly covered: TimeWindow;
}

/** Towards later, or towards earlier. */
export type Way = 1 | -1;

/** What can be gone to, in the order of time. */
export class Stops {
  readonly covered: TimeWindow;
  readonly #byKey = new Map<string, Stop>();
  readonly #ordered: readonly Stop[];

  constructor({ marks, clusters, covered }: DrawnStops) {
    this.covered = covered;
    for (const face of clusters) this.#byKey.set(face.key, clusterStop(face));
    for (const face of marks) this.#byKey.set(`event:${face.key}`, eventStop(face, this.isAll));
    // What reaches in from where not everything is known has no place in the order yet.
    this.#ordered = [...this.#byKey.values()]
      .filter(({ start }) => this.covers(start))
      .sort(compareStops);
  }

  /** Whether every event is drawn by itself, so that there is nothing else to go to. */
  get isAll(): boolean {
    return this.covered.start === -Infinity && this.covered.end === Infinity;
  }

  get(key: string): Stop | undefined {
    return this.#byKey.get(key);
  }

  /** An event in a lane of it, preferably in this one. */
  ofEvent(id: string, lane?: string): Stop | undefined {
    const all = [...this.#byKey.values()].filter((stop) => stop.id === id);
    return all.find((stop) => stop.lane === lane) ?? all[0];
  }

  /** Whether everything that begins at an instant is known. */
  covers(time: number): boolean {
    const { start, end } = this.covered;
    return time >= start && (time < end || end === Infinity);
  }

  /**
   * The stop after another, or before it. An event that stands in several lanes is gone to once, in the
   * same lane if it is there.
   */
  next(from: Stop, way: Way, lane?: string): Stop | undefined {
    const at = this.#ordered.indexOf(from);
    if (at < 0) return this.beyond(from.from, way, lane);
    const rest = way === 1 ? this.#ordered.slice(at + 1) : this.#ordered.slice(0, at).reverse();
    const found = rest.find(
      (stop) => isIn(stop, lane) && (stop.id === undefined || stop.id !== from.id),
    );
    if (found?.id === undefined || lane !== undefined) return found;
    return rest.find(({ id, lane: own }) => id === found.id && own === from.lane) ?? found;
  }

  /** The first stop from an instant on, or the last before it. */
  beyond(edge: number, way: Way, lane?: string): Stop | undefined {
    return way === 1
      ? this.#ordered.find((stop) => stop.start >= edge && isIn(stop, lane))
      : this.#ordered.filter((stop) => stop.start < edge && isIn(stop, lane)).at(-1);
  }

  /** The first stop that begins in a stretch of time. */
  within({ start, end }: TimeWindow, lane?: string): Stop | undefined {
    return this.#ordered.find(
      ({ from, ...stop }) => from >= start && from < end && isIn(stop, lane),
    );
  }

  /** The stop nearest to an instant; a cluster that holds it is at no distance. */
  nearest(time: number, lane?: string): Stop | undefined {
    let found: Stop | undefined;
    let least = Infinity;
    for (const stop of this.#ordered) {
      const distance = isIn(stop, lane) ? distanceTo(stop, time) : Infinity;
      if (distance < least) [found, least] = [stop, distance];
    }
    return found;
  }

  /** The cluster of a lane that holds what begins at an instant. */
  clusterAt(time: number, lane: string): Stop | undefined {
    return this.#ordered.find(
      ({ kind, from, to, lane: own }) =>
        kind === 'cluster' && own === lane && from <= time && time < to,
    );
  }
}

const isIn = ({ lane }: Pick<Stop, 'lane'>, wanted: string | undefined): boolean =>
  wanted === undefined || lane === wanted;

function distanceTo({ kind, from, to }: Stop, time: number): number {
  if (kind !== 'cluster' || time < from) return Math.abs(from - time);
  return Math.max(time - to + 1, 0);
}

/** What begins at once keeps the order that it was given in. */
function compareStops(a: Stop, b: Stop): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.kind === b.kind) return 0;
  return a.kind === 'cluster' ? -1 : 1;
}

function eventStop({ key, event, date, lane }: MarkFace, isAll: boolean): Stop {
  const { knownFrom: from, knownTo: to } = date;
  const start = isAll ? spanOf(date).start : from;
  return { kind: 'event', key: `event:${key}`, id: event.id, mark: key, lane, start, from, to };
}

const clusterStop = ({ key, lane, cluster: { start, end } }: ClusterFace): Stop => ({
  kind: 'cluster',
  key,
  lane,
  start,
  from: start,
  to: end,
});
