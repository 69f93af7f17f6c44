import type { Status } from '../core/model.js';
import type { StatusCounts } from '../layout/event-provider.js';
import { total } from '../layout/status-counts.js';
import type { Skyline } from './cluster-face.js';

const SVG = 'http://www.w3.org/2000/svg';

/** From the ground up: from what stands firm to what has been taken back. */
const STOREYS: readonly Status[] = [
  'confirmed',
  'reported',
  'claimed',
  'unverified',
  'unsourced',
  'disputed',
  'denied',
  'retracted',
];
/** The least height of a column, so that a single event is seen. In pixels. */
const LEAST = 2;

/**
 * A column for each part of a cluster's time, as high as events are many: by the square root, so that a
 * crowd does not hide what is rare. Its storeys are the statuses in proportion.
 */
export function createSkyline({ parts, densest, stacked, height }: Skyline): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'et-skyline');
  svg.setAttribute('viewBox', `0 0 ${parts.length} ${height}`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  svg.style.blockSize = `${height}px`;
  const columns = parts.map((counts) => heightOf(counts, densest, height));
  if (!stacked)
    svg.append(
      pathOf(
        columns.map((top) => [0, top] as const),
        height,
      ),
    );
  else
    for (const status of STOREYS) {
      if (!parts.some((counts) => counts[status])) continue;
      const storeys = parts.map((counts, i) => storeyOf(status, counts, columns[i] ?? 0));
      const path = pathOf(storeys, height);
      path.dataset.status = status;
      svg.append(path);
    }
  return svg;
}

function heightOf(counts: StatusCounts, densest: number, height: number): number {
  const count = total(counts);
  return count === 0 ? 0 : Math.max(LEAST, Math.sqrt(Math.min(count / densest, 1)) * height);
}

/** Where a storey of a column begins and ends, from the ground. */
function storeyOf(status: Status, counts: StatusCounts, column: number): readonly [number, number] {
  const below = STOREYS.slice(0, STOREYS.indexOf(status));
  const share = column / Math.max(total(counts), 1);
  const from = below.reduce((sum, other) => sum + (counts[other] ?? 0), 0) * share;
  return [from, from + (counts[status] ?? 0) * share];
}

/** One path over all columns. */
function pathOf(storeys: readonly (readonly [number, number])[], height: number): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  const boxes = storeys.map(([from, to], i) =>
    to > from ? `M${i} ${round(height - from)}h1V${round(height - to)}h-1z` : '',
  );
  path.setAttribute('d', boxes.join(''));
  return path;
}

const round = (value: number): number => Math.round(value * 100) / 100;
