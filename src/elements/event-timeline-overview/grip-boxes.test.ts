import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gripBoxes } from './grip-boxes.js';

describe('gripBoxes', () => {
  it.each([
    ['a wide window', [100, 200], { start: [88, 112], window: [112, 188], end: [188, 212] }],
    [
      'the narrowest that holds three',
      [100, 148],
      { start: [88, 112], window: [112, 136], end: [136, 160] },
    ],
    ['one of no width', [100, 100], { start: [64, 88], window: [88, 112], end: [112, 136] }],
    ['one at the start', [0, 2], { start: [0, 24], window: [24, 48], end: [48, 72] }],
    ['one at the end', [299, 300], { start: [228, 252], window: [252, 276], end: [276, 300] }],
    ['all of time', [0, 300], { start: [0, 24], window: [24, 276], end: [276, 300] }],
  ] as const)('%s', (_, window, expected) => {
    expect(gripBoxes(window, 300)).toEqual(expected);
  });

  it('gives a finger three targets within the strip, in order, wherever the window is', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 72, max: 2_000 }), (one, other, width) => {
        const edges = [one * width, other * width].sort((a, b) => a - b) as [number, number];
        const { start, window, end } = gripBoxes(edges, width);
        expect(window[1] - window[0]).toBeGreaterThan(23.999);
        expect([window[0], end[0]]).toEqual([start[1], window[1]]);
        expect(start[1] - start[0]).toBeCloseTo(24);
        expect(end[1] - end[0]).toBeCloseTo(24);
        expect(start[0]).toBeGreaterThanOrEqual(0);
        expect(end[1]).toBeLessThanOrEqual(width + 1e-9);
      }),
    );
  });
});
