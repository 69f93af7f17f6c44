import { describe, expect, it } from 'vitest';
import { parseDate } from '../core/date/parse-date.js';
import { placeDate } from './placed-date.js';
import { utcClock, zoneClock } from './zone-clock.js';

const copenhagen = zoneClock('Europe/Copenhagen');
const iso = (time: number | undefined): string => new Date(time ?? NaN).toISOString();

describe('placeDate', () => {
  it('lets a day begin at midnight of the zone that the axis shows', () => {
    const date = placeDate(parseDate('2024-03-31'), copenhagen);
    expect(iso(date?.from)).toBe('2024-03-30T23:00:00.000Z');
    expect(iso(date?.to)).toBe('2024-03-31T22:00:00.000Z');
  });

  it('leaves a time of day at its instant', () => {
    const date = placeDate(parseDate('2024-03-05T10:00:00+02:00'), copenhagen);
    expect(iso(date?.from)).toBe('2024-03-05T08:00:00.000Z');
  });

  it('places both ends of an interval by their own precision', () => {
    const date = placeDate(parseDate('2024-01-01/2024-02'), copenhagen);
    expect(iso(date?.coreFrom)).toBe('2024-01-01T23:00:00.000Z');
    expect(iso(date?.to)).toBe('2024-02-29T23:00:00.000Z');
  });

  it('knows how far an open date is known', () => {
    const date = placeDate(parseDate('2022-02-24/..'), utcClock);
    expect(iso(date?.knownTo)).toBe('2022-02-25T00:00:00.000Z');
    expect(date?.to).toBe(Infinity);
  });

  it('has no place for years that no Date can hold', () => {
    expect(placeDate(parseDate('Y-170000002'), utcClock)).toBeUndefined();
    expect(placeDate(parseDate('-9999'), utcClock)).toBeDefined();
  });
});
