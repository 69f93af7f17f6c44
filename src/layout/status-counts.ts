import type { Status } from '../core/model.js';
import { statuses } from '../core/schema.js';
import type { StatusCounts } from './event-provider.js';

/** The sum of two counts. */
export const plus = (a: StatusCounts, b: StatusCounts): StatusCounts =>
  combine(a, b, (x, y) => x + y);

/** What is left of `a` when `b` is taken away; what there is none of is left out. */
export const minus = (a: StatusCounts, b: StatusCounts): StatusCounts =>
  combine(a, b, (x, y) => x - y);

/** Whether two counts are of as many of each status. */
export const isSameCount = (a: StatusCounts, b: StatusCounts): boolean =>
  a === b || statuses.every((status) => (a[status] ?? 0) === (b[status] ?? 0));

/** How many there are of all statuses together. */
export const total = (counts: StatusCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The statuses that there are, the most frequent first. */
export const byFrequency = (counts: StatusCounts): (readonly [status: Status, count: number])[] =>
  statuses
    .map((status) => [status, counts[status] ?? 0] as const)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);

function combine(
  a: StatusCounts,
  b: StatusCounts,
  join: (x: number, y: number) => number,
): StatusCounts {
  const joined: Partial<Record<Status, number>> = {};
  for (const status of statuses) {
    const count = join(a[status] ?? 0, b[status] ?? 0);
    if (count > 0) joined[status] = count;
  }
  return joined;
}
