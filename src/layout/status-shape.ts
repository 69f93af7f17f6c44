import type { Status } from '../core/model.js';

/** One stroke or one filled shape of a glyph. */
export interface GlyphPath {
  /** SVG path data in a square of 16 by 16. */
  readonly d: string;
  /** `fill`: in the status' colour; `stroke`: a line in it; `knockout`: a line in the colour of the paper. */
  readonly paint: 'fill' | 'stroke' | 'knockout';
  /** Of a line, in units of the square. */
  readonly width?: number;
  /** Lengths of dashes and gaps. */
  readonly dashes?: string;
}

const RING = 'M8 2.25a5.75 5.75 0 1 1 0 11.5a5.75 5.75 0 1 1 0-11.5z';
const DISC = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z';

/**
 * The glyph of each status, told from the others by its shape alone. None is a plain dot, which beside
 * the mark of a month could be taken for a day.
 */
export const statusShapes: Readonly<Record<Status, readonly GlyphPath[]>> = {
  unsourced: [{ d: RING, paint: 'stroke', width: 1.75, dashes: '1.9 2.61' }],
  unverified: [
    { d: RING, paint: 'stroke', width: 1.5 },
    { d: 'M6.2 6.5a1.85 1.85 0 1 1 2.75 1.6c-.65.38-.95.7-.95 1.35', paint: 'stroke', width: 1.5 },
    { d: 'M8 10.4a.95.95 0 1 1 0 1.9a.95.95 0 1 1 0-1.9z', paint: 'fill' },
  ],
  claimed: [
    { d: 'M3 2.5h10v7.5h-5.25l-3 3.25v-3.25h-1.75z', paint: 'stroke', width: 1.6 },
    { d: 'M5.5 5.25h5M5.5 7.4h3.25', paint: 'stroke', width: 1.3 },
  ],
  reported: [
    { d: 'M3.25 1.5h6.25l3.25 3.25v9.75h-9.5z', paint: 'fill' },
    { d: 'M5.5 7.25h5M5.5 10.25h5', paint: 'knockout', width: 1.4 },
  ],
  confirmed: [
    { d: DISC, paint: 'fill' },
    { d: 'M4.9 8.2l2.2 2.2l4-4.5', paint: 'knockout', width: 1.9 },
  ],
  disputed: [
    { d: 'M7.1 1.5v13a6.56 6.56 0 0 1 0-13z', paint: 'fill' },
    { d: 'M9.4 2.4a5.75 5.75 0 0 1 0 11.2z', paint: 'stroke', width: 1.5 },
  ],
  denied: [
    { d: RING, paint: 'stroke', width: 1.75 },
    { d: 'M4.1 11.9l7.8-7.8', paint: 'stroke', width: 1.75 },
  ],
  retracted: [
    { d: 'M2.5 2.5h11v11h-11z', paint: 'stroke', width: 1.5 },
    { d: 'M5 5l6 6M11 5l-6 6', paint: 'stroke', width: 1.5 },
  ],
};
