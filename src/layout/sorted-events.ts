import { statuses } from '../core/schema.js';
import type { BucketCounts, EventExtent, StatusCounts, WindowCounts } from './event-provider.js';
import { RankTree } from './rank-tree.js';

/** What is known of events besides themselves: an entry for each, in one order. */
export interface EventColumns {
  /** Epoch milliseconds; −Infinity where the start is open. */
  readonly starts: Float64Array;
  /** After the start; Infinity where the end is open. */
  readonly ends: Float64Array;
  /** Positions in the list of statuses. */
  readonly statuses: Uint8Array;
  /** Which labels stay: the higher the longer. */
  readonly ranks: Uint32Array;
}

/** One stretch of time and the length of its buckets. */
interface Buckets {
  readonly from: number;
  readonly to: number;
  readonly bucket: number;
}

/**
 * Events in the order of their starts. A question costs the logarithm of their number for each bucket
 * and each event of its answer.
 */
export class SortedEvents {
  /** Where each stands in the columns, in the order of the starts. */
  readonly order: Uint32Array;
  readonly #columns: EventColumns;
  readonly #starts: Float64Array;
  #tree: RankTree | undefined;
  #byStatus: readonly StatusTimes[] | undefined;

  /** @param order the positions of the events, by their starts. */
  constructor(columns: EventColumns, order: Uint32Array) {
    this.#columns = columns;
    this.order = order;
    this.#starts = inOrder(columns.starts, order, new Float64Array(order.length));
  }

  /** Makes ready what the first question would make, with a rest now and then. */
  *gettingReady(): Generator<undefined, void> {
    this.#ranks();
    yield;
    this.#times();
  }

  /** What the events that begin in a stretch cover, open ends aside. */
  extent(from: number, to: number): EventExtent | undefined {
    const begin = Math.max(from, -Number.MAX_VALUE);
    const [first, last] = [lowerBound(this.#starts, begin), lowerBound(this.#starts, to) - 1];
    if (first > last) return undefined;
    const lastStart = this.#starts[last] ?? NaN;
    let end = lastStart;
    for (let i = first; i <= last; i += 1) {
      const ends = this.#columns.ends[this.order[i] ?? 0] ?? NaN;
      if (Number.isFinite(ends) && ends > end) end = ends;
    }
    return { from: this.#starts[first] ?? NaN, to: end, lastStart };
  }

  /** How many begin and end in each bucket of a stretch. */
  counts({ from, to, bucket }: Buckets): WindowCounts {
    const times = this.#times();
    // What has no start began before any window.
    const begin = Math.max(from, -Number.MAX_VALUE);
    const before = countEach(times, ({ starts, ends }) => {
      return lowerBound(starts, begin) - upperBound(ends, begin);
    });
    const buckets: BucketCounts[] = [];
    for (let start = this.#nextBucket(begin, bucket); start < to;) {
      const [first, end] = [Math.max(start, begin), Math.min(start + bucket, to)];
      buckets.push({
        start,
        began: countEach(
          times,
          ({ starts }) => lowerBound(starts, end) - lowerBound(starts, first),
        ),
        ended: countEach(times, ({ ends }) => upperBound(ends, end) - upperBound(ends, first)),
      });
      start = this.#nextBucket(start + bucket, bucket);
    }
    return { before, buckets };
  }

  /** The positions in the columns of the highest ranks that begin in a stretch, highest first. */
  top(from: number, to: number, limit: number): number[] {
    const [first, end] = [lowerBound(this.#starts, from), lowerBound(this.#starts, to)];
    return this.#ranked({ from: first, to: end, limit });
  }

  /** Likewise of those that began before an instant and last beyond it. */
  topOngoing(at: number, limit: number): number[] {
    return this.#ranked({ from: 0, to: lowerBound(this.#starts, at), limit, endsAfter: at });
  }

  /** The start of the next bucket in which anything begins or ends; Infinity where there is none. */
  #nextBucket(from: number, bucket: number): number {
    let next = Infinity;
    for (const { starts, ends } of this.#times()) {
      const start = starts[lowerBound(starts, from)] ?? Infinity;
      const end = ends[upperBound(ends, from)] ?? Infinity;
      // An end belongs to the bucket that it closes.
      next = Math.min(next, Math.floor(start / bucket), Math.ceil(end / bucket) - 1);
    }
    return next * bucket;
  }

  #ranked(question: Parameters<RankTree['top']>[0]): number[] {
    return this.#ranks()
      .top(question)
      .map((i) => this.order[i] ?? 0);
  }

  #ranks(): RankTree {
    const { order } = this;
    const { ranks, ends } = this.#columns;
    return (this.#tree ??= new RankTree(
      inOrder(ranks, order, new Uint32Array(order.length)),
      inOrder(ends, order, new Float64Array(order.length)),
    ));
  }

  #times(): readonly StatusTimes[] {
    return (this.#byStatus ??= timesByStatus(this.#columns, this.order));
  }
}

/** The values of a column, in another order. */
function inOrder<Column extends Float64Array | Uint32Array>(
  column: Column,
  order: Uint32Array,
  ordered: Column,
): Column {
  for (let i = 0; i < order.length; i += 1) ordered[i] = column[order[i] ?? 0] ?? NaN;
  return ordered;
}

/** The starts of the events of one status, and their ends: both in ascending order. */
interface StatusTimes {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

function timesByStatus(columns: EventColumns, order: Uint32Array): StatusTimes[] {
  const sizes = new Uint32Array(statuses.length);
  const statusOf = (at: number): number => columns.statuses[at] ?? 0;
  for (const at of order) sizes[statusOf(at)] = (sizes[statusOf(at)] ?? 0) + 1;
  const times = Array.from(sizes, (size) => ({
    starts: new Float64Array(size),
    ends: new Float64Array(size),
  }));
  const filled = new Uint32Array(statuses.length);
  for (const at of order) {
    const status = statusOf(at);
    const i = filled[status] ?? 0;
    const own = times[status];
    if (!own) continue;
    own.starts[i] = columns.starts[at] ?? NaN;
    own.ends[i] = columns.ends[at] ?? NaN;
    filled[status] = i + 1;
  }
  for (const { ends } of times) ends.sort();
  return times;
}

function countEach(
  times: readonly StatusTimes[],
  count: (times: StatusTimes) => number,
): StatusCounts {
  const counts: Record<string, number> = {};
  times.forEach((one, i) => {
    const status = statuses[i];
    const found = one.starts.length > 0 ? count(one) : 0;
    if (status && found > 0) counts[status] = found;
  });
  return counts;
}

/** The first position whose value is not below `value`, in ascending values. */
function lowerBound(values: Float64Array, value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first position whose value is above `value`, in ascending values. */
function upperBound(values: Float64Array, value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
