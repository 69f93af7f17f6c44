import { describe, expect, it } from 'vitest';
import { utcClock, zoneClock } from './zone-clock.js';

const copenhagen = zoneClock('Europe/Copenhagen');
const wall = (text: string): number => Date.parse(`${text}Z`);
const instant = (text: string): string =>
  new Date(copenhagen.toInstant(wall(text))).toISOString().slice(0, 16);

describe('zoneClock', () => {
  it('tells the offset before and after a change of clocks', () => {
    expect(copenhagen.offsetAt(wall('2024-03-31T00:59'))).toBe(3_600_000);
    expect(copenhagen.offsetAt(wall('2024-03-31T01:00'))).toBe(7_200_000);
  });

  it('gives the instant of a wall time, in winter and in summer', () => {
    expect(instant('2024-01-10T00:00')).toBe('2024-01-09T23:00');
    expect(instant('2024-07-10T00:00')).toBe('2024-07-09T22:00');
  });

  it('moves a wall time that the clocks jump over to after the gap', () => {
    expect(instant('2024-03-31T02:30')).toBe('2024-03-31T01:30');
  });

  it('takes the first of two instants that show the same wall time', () => {
    expect(instant('2024-10-27T02:30')).toBe('2024-10-27T00:30');
  });

  it('keeps years before the common era apart from those in it', () => {
    const year = new Date(0).setUTCFullYear(-500, 0, 1);
    expect(Math.abs(copenhagen.offsetAt(year))).toBeLessThan(86_400_000);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => zoneClock('Europe/Atlantis')).toThrow(RangeError);
  });

  it('has no offset in UTC', () => {
    expect(utcClock.toInstant(5)).toBe(5);
    expect(zoneClock('UTC')).toBe(utcClock);
  });
});
