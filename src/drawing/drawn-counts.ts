import type { Status, TimelineEvent } from '../core/model.js';
import { statuses } from '../core/schema.js';
import { toPixel, type TimeScale } from '../layout/mark-geometry.js';
import { fitsAxis, knownEnd, knownStart } from '../layout/placed-date.js';
import type { ZoneClock } from '../layout/zone-clock.js';
import { statusInks } from './status-inks.js';
import { node, type SvgNode } from './svg-node.js';

/** What has been drawn, and how far down it reaches, in pixels. */
export interface Drawn {
  readonly nodes: readonly SvgNode[];
  readonly bottom: number;
}

/** What is counted, and where it is drawn. */
export interface CountsSheet {
  readonly events: readonly TimelineEvent[];
  readonly statusOf: (event: TimelineEvent) => Status;
  readonly clock: ZoneClock;
  readonly scale: TimeScale;
  readonly left: (x: number, width: number) => number;
  readonly top: number;
}

const columnWidth = 4;
const height = 120;

/**
 * How many events there can have been at a time, by status: an event counts in every column that its date
 * reaches into, so that one of "2023" lies over the whole year and not on its first day.
 */
export function countNodes(sheet: CountsSheet): Drawn {
  const { scale, left, top } = sheet;
  const columns = Math.ceil(scale.width / columnWidth);
  const counts = countsOf(sheet, columns);
  const sums = Array.from({ length: columns }, (_, column) =>
    [...counts.values()].reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  const unit = height / Math.max(...sums, 1);
  const bottom = top + height;
  const reached = sums.map(() => bottom);
  const nodes = [...counts].map(([status, row]) => {
    const d = [...row].flatMap((count, column) => {
      if (count === 0) return [];
      const y = (reached[column] ?? bottom) - count * unit;
      reached[column] = y;
      const x = left(column * columnWidth, columnWidth);
      return [
        `M${x} ${y.toFixed(2)}h${columnWidth - 1}v${(count * unit).toFixed(2)}h${1 - columnWidth}z`,
      ];
    });
    return node('path', { d: d.join(''), fill: statusInks[status] });
  });
  return { nodes, bottom };
}

function countsOf({ events, statusOf, clock, scale }: CountsSheet, columns: number) {
  // what begins in a column is added there, what ends taken away after: no event is walked along
  const steps = new Map<Status, Float64Array>();
  for (const event of events) {
    const from = knownStart(event.date, clock);
    const to = knownEnd(event.date, clock);
    if (!fitsAxis(from, to)) continue;
    const status = statusOf(event);
    let row = steps.get(status);
    if (row === undefined) steps.set(status, (row = new Float64Array(columns + 1)));
    const first = columnOf(from, scale, columns);
    const last = Math.max(columnOf(to - 1, scale, columns), first);
    row[first] = (row[first] ?? 0) + 1;
    row[last + 1] = (row[last + 1] ?? 0) - 1;
  }
  const ordered = statuses.flatMap((status): [Status, number[]][] => {
    const row = steps.get(status);
    if (row === undefined) return [];
    let going = 0;
    return [[status, [...row.subarray(0, columns)].map((step) => (going += step))]];
  });
  return new Map(ordered);
}

const columnOf = (time: number, scale: TimeScale, columns: number): number =>
  Math.min(Math.max(Math.floor(toPixel(time, scale) / columnWidth), 0), columns - 1);
