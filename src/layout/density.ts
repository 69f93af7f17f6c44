import type { Status } from '../core/model.js';
import { statuses } from '../core/schema.js';
import type { StatusCounts, WindowCounts } from './event-provider.js';

/** How many events may be going on in each column of a strip, by status. */
export interface Density {
  /** For each status that occurs, a number for each column. */
  readonly byStatus: ReadonlyMap<Status, Float64Array>;
  /** The most that any column holds. */
  readonly most: number;
}

/**
 * Spreads counts over columns of one bucket each: an event counts in every column in which it may have
 * been going on, so that one of "2023" lies over the whole year and not on its first day.
 *
 * @param from the start of the first column, in epoch milliseconds: a multiple of `bucket`.
 * @param bucket the length of a column, in milliseconds, as in the question for `counts`.
 * @param columns how many there are.
 */
export function densityOf(
  counts: WindowCounts,
  { from, bucket, columns }: { from: number; bucket: number; columns: number },
): Density {
  const going = new Map<Status, number>();
  const byStatus = new Map<Status, Float64Array>();
  const add = (some: StatusCounts, sign: 1 | -1): void => {
    for (const status of statuses) {
      const count = some[status];
      if (count) going.set(status, (going.get(status) ?? 0) + sign * count);
    }
  };
  add(counts.before, 1);
  const buckets = counts.buckets.values();
  let next = buckets.next().value;
  let most = 0;
  for (let column = 0; column < columns; column += 1) {
    // a bucket that starts before the column's middle is the column's own
    const isHere = next !== undefined && next.start < from + (column + 0.5) * bucket;
    const here = isHere ? next : undefined;
    if (here) {
      add(here.began, 1);
      next = buckets.next().value;
    }
    let sum = 0;
    for (const [status, count] of going) {
      if (count === 0) continue;
      let row = byStatus.get(status);
      if (row === undefined) byStatus.set(status, (row = new Float64Array(columns)));
      row[column] = count;
      sum += count;
    }
    most = Math.max(most, sum);
    if (here) add(here.ended, -1);
  }
  return { byStatus, most };
}
