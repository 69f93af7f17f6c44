import { describe, expect, it } from 'vitest';
import { Pace } from './pace.js';

/** How much a frame does in the end where each bucket takes so many milliseconds. */
function settled(cost: number): number {
  const pace = new Pace();
  for (let frame = 0; frame < 40; frame += 1) pace.note(pace.most * cost);
  return pace.most;
}

describe('the pace of a change of level', () => {
  it('does more in a frame on a quick machine, and less on a slow one', () => {
    expect(settled(0.1)).toBeGreaterThan(settled(0.5));
    expect(settled(0.5)).toBeGreaterThan(settled(1.5));
  });

  it('keeps to its share of a frame', () => {
    for (const cost of [0.05, 0.2, 0.9]) expect(settled(cost) * cost).toBeLessThan(3);
  });

  it('always goes on, and never stops for one long frame', () => {
    expect(settled(100)).toBe(1);
    const pace = new Pace();
    for (let frame = 0; frame < 20; frame += 1) pace.note(pace.most * 0.1);
    const before = pace.most;
    pace.note(200);
    expect(pace.most).toBeGreaterThanOrEqual(Math.floor(before / 2));
  });
});
