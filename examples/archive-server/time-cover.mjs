/** How to put a stretch of time together from whole cells, as coarse as possible, and the rest. */

/**
 * @typedef {{ level: number, from: number, to: number }} Run cells from `from` until before `to`
 * @typedef {{ from: number, to: number }} Stretch instants from `from` until before `to`
 */

/**
 * @param {number} from a finite instant
 * @param {number} to a finite instant
 * @param {readonly number[]} levels from fine to coarse
 * @returns {{ runs: Run[], rest: Stretch[] }}
 */
export function coverOf(from, to, levels) {
  const [finest] = levels;
  const runs = [];
  if (finest === undefined || from >= to) return { runs, rest: from < to ? [{ from, to }] : [] };
  const size = 2 ** finest;
  let [first, end] = [Math.ceil(from / size), Math.floor(to / size)];
  if (first >= end) return { runs, rest: [{ from, to }] };
  const rest = [
    { from, to: first * size },
    { from: end * size, to },
  ].filter((stretch) => stretch.from < stretch.to);
  levels.forEach((level, i) => {
    if (first >= end) return;
    const next = levels[i + 1];
    const factor = next === undefined ? undefined : 2 ** (next - level);
    const up = factor && Math.ceil(first / factor);
    const down = factor && Math.floor(end / factor);
    if (factor === undefined || up >= down) {
      runs.push({ level, from: first, to: end });
      first = end;
      return;
    }
    if (first < up * factor) runs.push({ level, from: first, to: up * factor });
    if (down * factor < end) runs.push({ level, from: down * factor, to: end });
    [first, end] = [up, down];
  });
  return { runs, rest };
}
