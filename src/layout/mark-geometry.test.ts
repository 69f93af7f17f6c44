import { describe, expect, it } from 'vitest';
import { parseDate } from '../core/date/parse-date.js';
import { geometryOf, toPixel, type TimeScale } from './mark-geometry.js';
import { markOf, type Mark } from './mark.js';
import { placeDate } from './placed-date.js';
import { utcClock } from './zone-clock.js';

const DAY = 86_400_000;
const scale = (start: string, daysPerPx: number): TimeScale => ({
  start: Date.parse(start),
  msPerPx: daysPerPx * DAY,
  width: 1000,
});

function mark(edtf: string, { msPerPx }: TimeScale): Mark {
  const date = placeDate(parseDate(edtf), utcClock);
  if (!date) throw new Error(`${edtf} has no place`);
  return markOf(date, msPerPx);
}

describe('geometryOf', () => {
  it('covers May from the first to the last of it', () => {
    const at = scale('2023-01-01', 0.365);
    const { origin, parts } = geometryOf(mark('2023-05', at), at, 'after', 100);
    expect(origin).toBeCloseTo(120 / 0.365, 1);
    expect(parts[0]?.width).toBeCloseTo(31 / 0.365, 1);
  });

  it('centres the glyph of a day on the day', () => {
    const at = scale('2024-01-01', 0.4);
    const { origin, parts } = geometryOf(mark('2024-03-05', at), at, 'after', 100);
    expect(parts).toEqual([{ kind: 'point', x: 0, width: 16 }]);
    expect(origin + 8).toBeCloseTo(toPixel(Date.parse('2024-03-05T12:00Z'), at), 1);
  });

  it('lets what is open reach the edge of the window', () => {
    const at = scale('2022-01-01', 1);
    const { origin, parts } = geometryOf(mark('2022-02-24/..', at), at, 'above', 100);
    const end = parts.find((part) => part.kind === 'open-end');
    expect(origin + (end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(1000, 1);
  });

  it('keeps the label of a long mark in view, and lets it shrink as the mark leaves', () => {
    const at = scale('2023-06-01', 0.1);
    const early = geometryOf(mark('2023', at), at, 'above', 200);
    expect(early.origin + early.label.x).toBe(6);
    expect(early.label.width).toBe(200);
    const late = scale('2023-12-25', 0.1);
    const leaving = geometryOf(mark('2023', late), late, 'above', 200);
    expect(leaving.origin + leaving.label.x).toBe(6);
    expect(leaving.label.width).toBeCloseTo(64, 0);
  });

  it('puts a label before or after the mark', () => {
    const at = scale('2024-01-01', 0.4);
    const before = geometryOf(mark('2024-03-05', at), at, 'before', 100);
    expect(before.label).toEqual({ x: -106, width: 100 });
    expect(geometryOf(mark('2024-03-05', at), at, 'after', 100).label.x).toBe(22);
  });

  it('moves the origin alone when the window moves', () => {
    const one = scale('2023-01-01', 0.365);
    const two = scale('2023-02-01', 0.365);
    const a = geometryOf(mark('2023-05', one), one, 'after', 100);
    const b = geometryOf(mark('2023-05', two), two, 'after', 100);
    expect(b.parts).toEqual(a.parts);
    expect(a.origin - b.origin).toBeCloseTo(31 / 0.365, 1);
  });
});
