import type { TimeWindow } from '../../layout/fit-window.js';

/** The part of a window that is taken hold of. */
export type Grip = 'window' | 'start' | 'end';

/** The shortest window, as a part of all of time that there is. */
const shortest = 1 / 20_000;

/**
 * The window after one of its edges, or the whole of it, has been moved by so many milliseconds: within
 * all of time, its length kept where the whole is moved, and never turned inside out.
 */
export function moved(window: TimeWindow, grip: Grip, by: number, all: TimeWindow): TimeWindow {
  const { start, end } = window;
  const least = (all.end - all.start) * shortest;
  if (grip === 'start') return { start: clamp(start + by, all.start, end - least), end };
  if (grip === 'end') return { start, end: clamp(end + by, start + least, all.end) };
  const length = Math.min(end - start, all.end - all.start);
  const from = clamp(start + by, all.start, all.end - length);
  return { start: from, end: from + length };
}

/** The window, so many times longer, about its middle. */
export function scaled({ start, end }: TimeWindow, factor: number, all: TimeWindow): TimeWindow {
  const middle = (start + end) / 2;
  const least = (all.end - all.start) * shortest;
  const half = Math.max(((end - start) / 2) * factor, least / 2);
  return {
    start: Math.max(middle - half, all.start),
    end: Math.min(middle + half, all.end),
  };
}

/** The value, or the bound that it is beyond; `least` where nothing fits between both. */
export const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

/**
 * What a key does to a window, as in the slider pattern of the ARIA Authoring Practices: arrows by a
 * tenth of its length, Page keys by the whole, Home and End to the ends, plus and minus zoom.
 *
 * @param forward 1 where ArrowRight goes to later, −1 in scripts that run from right to left.
 * @returns undefined for a key that means nothing here.
 */
export function movedByKey(
  key: string,
  grip: Grip,
  window: TimeWindow,
  all: TimeWindow,
  forward: 1 | -1,
): TimeWindow | undefined {
  const length = window.end - window.start;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: forward * 0.1,
    ArrowLeft: forward * -0.1,
    ArrowUp: 0.1,
    ArrowDown: -0.1,
    PageUp: 1,
    PageDown: -1,
    Home: -Infinity,
    End: Infinity,
  };
  const step = steps[key];
  if (step !== undefined) return moved(window, grip, step * length, all);
  if (key === '+' || key === '=') return scaled(window, 1 / 1.6, all);
  if (key === '-') return scaled(window, 1.6, all);
  return undefined;
}
