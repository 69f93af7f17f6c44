import type { Status } from '../core/model.js';
import type { StatusCounts } from '../layout/event-provider.js';
import { total } from '../layout/status-counts.js';
import type { Skyline as SkylineFace } from './cluster-face.js';

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
export class Skyline {
  readonly svg = document.createElementNS(SVG, 'svg');
  #shown: SkylineFace | undefined;
  #height: number | undefined;

  constructor() {
    this.svg.setAttribute('class', 'et-skyline');
    this.svg.setAttribute('preserveAspectRatio', 'none');
    this.svg.setAttribute('aria-hidden', 'true');
  }

  write(face: SkylineFace): void {
    if (isSame(this.#shown, face)) return;
    this.#shown = face;
    const { parts, height } = face;
    this.svg.setAttribute('viewBox', `0 0 ${parts.length} ${height}`);
    if (height !== this.#height) this.svg.style.blockSize = `${height}px`;
    this.#height = height;
    const storeys = storeysOf(face);
    storeys.forEach(([status, boxes], i) => {
      const path = this.svg.children[i] ?? this.svg.appendChild(createPath());
      path.setAttribute('d', boxes);
      if (status) path.setAttribute('data-status', status);
      else path.removeAttribute('data-status');
    });
    while (this.svg.children.length > storeys.length) this.svg.lastElementChild?.remove();
  }
}

/** What each path is to draw, with the status that it is of where these are told apart. */
function storeysOf({
  parts,
  densest,
  stacked,
  height,
}: SkylineFace): [Status | undefined, string][] {
  const columns = parts.map((counts) => heightOf(counts, densest, height));
  if (!stacked)
    return [
      [
        undefined,
        boxesOf(
          columns.map((top) => [0, top] as const),
          height,
        ),
      ],
    ];
  const own = STOREYS.filter((status) => parts.some((counts) => counts[status]));
  return own.map((status) => {
    const storeys = parts.map((counts, i) => storeyOf(status, counts, columns[i] ?? 0));
    return [status, boxesOf(storeys, height)];
  });
}

const createPath = (): SVGPathElement => document.createElementNS(SVG, 'path');

const isSame = (a: SkylineFace | undefined, b: SkylineFace): boolean =>
  a?.parts === b.parts &&
  a.densest === b.densest &&
  a.stacked === b.stacked &&
  a.height === b.height;

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
const boxesOf = (storeys: readonly (readonly [number, number])[], height: number): string =>
  storeys
    .map(([from, to], i) =>
      to > from ? `M${i} ${round(height - from)}h1V${round(height - to)}h-1z` : '',
    )
    .join('');

const round = (value: number): number => Math.round(value * 100) / 100;
