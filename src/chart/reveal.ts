import type { TimeWindow } from '../layout/fit-window.js';
import { toPixel, type TimeScale } from '../layout/mark-geometry.js';

/** What is kept free at the edges of the window, as a part of its width and at most. In pixels. */
const INSET = 0.1;
const WIDEST_INSET = 72;
/** What is longer than this part of the window is in view where so much of the window shows it. */
const LONG = 0.6;
const ENOUGH = 0.25;

/**
 * The window, as long as it is, that shows a stretch of time and the label beside it: moved by as little
 * as that takes.
 *
 * @param labelWidth in pixels.
 * @returns undefined where the stretch is in view already.
 */
export function revealing(
  { from, to }: { readonly from: number; readonly to: number },
  labelWidth: number,
  scale: TimeScale,
): TimeWindow | undefined {
  const { start, msPerPx, width } = scale;
  const shift = shiftFor(toPixel(from, scale), toPixel(to, scale), labelWidth, width);
  if (shift === 0) return undefined;
  const moved = start + shift * msPerPx;
  return { start: moved, end: moved + width * msPerPx };
}

function shiftFor(left: number, right: number, labelWidth: number, width: number): number {
  const inset = Math.min(width * INSET, WIDEST_INSET);
  if (right - left > LONG * width) {
    const shown = Math.min(right, width) - Math.max(left, 0);
    return shown >= ENOUGH * width ? 0 : left - inset;
  }
  if (left < 0) return left - inset;
  const end = Math.max(right, left + labelWidth);
  if (end <= width) return 0;
  return Math.max(Math.min(end - (width - inset / 2), left - inset), 0);
}
