import { describe, expect, it } from 'vitest';
import { revealing } from './reveal.js';

/** A pixel is a millisecond. */
const scale = { start: 1000, msPerPx: 1, width: 600 };

describe('bringing a stretch of time into view', () => {
  it('moves nothing where it is in view with its label', () => {
    expect(revealing({ from: 1100, to: 1100 }, 200, scale)).toBeUndefined();
    expect(revealing({ from: 1100, to: 1300 }, 200, scale)).toBeUndefined();
  });

  it('keeps the length of the window', () => {
    for (const from of [-5000, 900, 1590, 9000]) {
      const { start, end } = revealing({ from, to: from }, 120, scale) ?? { start: 0, end: 0 };
      expect(end - start).toBeCloseTo(600);
      expect(from).toBeGreaterThan(start);
      expect(from + 120).toBeLessThan(end);
    }
  });

  it('moves by no more than it takes', () => {
    const { start } = revealing({ from: 1550, to: 1550 }, 100, scale) ?? { start: 0 };
    expect(start).toBeGreaterThan(1050);
    expect(start).toBeLessThan(1100);
  });

  it('never hides the start of a mark for the end of its label', () => {
    const { start } = revealing({ from: 1500, to: 1500 }, 900, scale) ?? { start: 0 };
    expect(start).toBeGreaterThan(1000);
    expect(start).toBeLessThan(1500);
  });

  it('leaves a long stretch where a good part of it is seen', () => {
    expect(revealing({ from: -5000, to: 5000 }, 100, scale)).toBeUndefined();
    const { start } = revealing({ from: 1580, to: 9000 }, 100, scale) ?? { start: 0 };
    expect(start).toBe(1520);
  });
});
