import { clamp, type Grip } from './window-moves.js';

/** From where to where, in pixels from the inline start of the strip. */
export type Box = readonly [from: number, to: number];

/** The least width of a target, in pixels (WCAG 2.5.8). */
const least = 24;

/**
 * Where the grips of a window are: those of its edges half outside of it, that of the whole between them.
 * Where a window is too narrow for three, those of the edges step aside, so that a finger hits each; and
 * none leaves the strip, for the page would scroll sideways.
 *
 * @param window From where to where the window is drawn.
 * @param width The width of the strip.
 */
export function gripBoxes([start, end]: Box, width: number): Record<Grip, Box> {
  const three = 3 * least;
  const outside = Math.max(three - (end - start), least) / 2;
  const from = clamp(start - outside, 0, width - three);
  const to = clamp(end + outside, three, width);
  return {
    start: [from, from + least],
    window: [from + least, to - least],
    end: [to - least, to],
  };
}

/** Where in its grip an edge has its knob: where the edge is, or as near as the grip comes to it. */
export const knobIn = ([from, to]: Box, edge: number, half: number): number =>
  clamp(edge - from, half, to - from - half);
