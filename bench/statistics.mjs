/** @param {readonly number[]} values at least one */
export const median = (values) => percentile(values, 0.5);

/**
 * Between two values, what lies between them in proportion.
 *
 * @param {readonly number[]} values at least one
 * @param {number} part from 0 to 1
 */
export function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0)
    throw new RangeError('Nothing was measured: no percentile of no values.');
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * The medians of equally named numbers, nested objects included. What some runs lack is the median
 * of those that have it.
 *
 * @param {readonly Record<string, unknown>[]} runs at least one
 * @returns {Record<string, unknown>}
 */
export function medians(runs) {
  const names = new Set(runs.flatMap((run) => Object.keys(run)));
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const values = runs.map((run) => run[name]).filter((value) => value !== undefined);
      if (values.length === 0) return [];
      const isNested = typeof values[0] === 'object';
      return [[name, isNested ? medians(values) : median(values)]];
    }),
  );
}
