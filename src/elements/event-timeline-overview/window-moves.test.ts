import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, movedByKey, scaled, type Grip } from './window-moves.js';

const all = { start: 0, end: 1000 };
const window = { start: 400, end: 600 };

describe('the stretch of time that is shown', () => {
  it.each([
    ['window', 100, { start: 500, end: 700 }],
    ['window', 900, { start: 800, end: 1000 }],
    ['window', -900, { start: 0, end: 200 }],
    ['start', -100, { start: 300, end: 600 }],
    ['start', -900, { start: 0, end: 600 }],
    ['end', 900, { start: 400, end: 1000 }],
  ] satisfies [Grip, number, object][])('%s, moved by %d', (grip, by, expected) => {
    expect(moved(window, grip, by, all)).toEqual(expected);
  });

  it.each([
    ['ArrowRight', 'window', { start: 420, end: 620 }],
    ['ArrowLeft', 'window', { start: 380, end: 580 }],
    ['PageUp', 'window', { start: 600, end: 800 }],
    ['PageDown', 'window', { start: 200, end: 400 }],
    ['Home', 'window', { start: 0, end: 200 }],
    ['End', 'window', { start: 800, end: 1000 }],
    ['ArrowRight', 'end', { start: 400, end: 620 }],
    ['Home', 'start', { start: 0, end: 600 }],
    ['End', 'end', { start: 400, end: 1000 }],
    ['-', 'window', { start: 340, end: 660 }],
    ['+', 'window', { start: 437.5, end: 562.5 }],
  ] satisfies [string, Grip, object][])('%s on %s', (key, grip, expected) => {
    expect(movedByKey(key, grip, window, all, 1)).toEqual(expected);
  });

  it('goes with the arrows where time runs from right to left', () => {
    expect(movedByKey('ArrowLeft', 'window', window, all, -1)).toEqual({ start: 420, end: 620 });
    expect(movedByKey('ArrowUp', 'window', window, all, -1)).toEqual({ start: 420, end: 620 });
  });

  it('leaves other keys to the page', () => {
    expect(movedByKey('Tab', 'window', window, all, 1)).toBeUndefined();
    expect(movedByKey('a', 'end', window, all, 1)).toBeUndefined();
  });

  it('is never turned inside out, nor beyond all of time, whatever is done to it', () => {
    const move = fc.record({
      grip: fc.constantFrom<Grip>('window', 'start', 'end'),
      by: fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.constantFrom(Infinity, -Infinity)),
      factor: fc.double({ min: 0.01, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        let now: { start: number; end: number } = window;
        for (const { grip, by, factor } of moves) {
          now = scaled(moved(now, grip, by, all), factor, all);
          expect(now.start).toBeGreaterThanOrEqual(all.start);
          expect(now.end).toBeLessThanOrEqual(all.end);
          expect(now.end).toBeGreaterThan(now.start);
        }
      }),
    );
  });
});
