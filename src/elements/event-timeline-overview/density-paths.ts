import type { Status } from '../../core/model.js';
import { statuses } from '../../core/schema.js';
import type { Density } from '../../layout/density.js';

/** What stands lies at the bottom, what is contested on top of it. */
const fromBelow: readonly Status[] = [
  'confirmed',
  'reported',
  ...statuses.filter((status) => status !== 'confirmed' && status !== 'reported'),
];

/**
 * The outline of each status in a strip, as the `d` of one path each, whatever the number of events.
 * The height of a column is as the square root of what it holds, so that one event is seen beside a
 * thousand; the statuses share it by their numbers.
 *
 * @param width of a column, and `height` of the strip, in pixels.
 */
export function densityPaths(
  { byStatus, most }: Density,
  { width, height }: { width: number; height: number },
): ReadonlyMap<Status, string> {
  const columns = Math.max(0, ...[...byStatus.values()].map(({ length }) => length));
  const present = fromBelow.filter((status) => byStatus.has(status));
  const paths = new Map<Status, string[]>(present.map((status) => [status, []]));
  for (let column = 0; column < columns; column += 1) {
    const counts = present.map((status) => byStatus.get(status)?.[column] ?? 0);
    const sum = counts.reduce((a, b) => a + b, 0);
    if (sum === 0) continue;
    const tall = Math.max(Math.sqrt(sum / most) * height, 2);
    let base = height;
    present.forEach((status, at) => {
      const share = ((counts[at] ?? 0) / sum) * tall;
      if (share === 0) return;
      base -= share;
      // a hair wider than it is, so that no seam shows between two columns
      const box = `M${px(column * width)} ${px(base)}h${px(width + 0.3)}v${px(share)}h${px(-width - 0.3)}z`;
      paths.get(status)?.push(box);
    });
  }
  return new Map([...paths].map(([status, boxes]) => [status, boxes.join('')]));
}

const px = (length: number): string => String(Math.round(length * 10) / 10);
