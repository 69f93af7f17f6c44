import { describe, expect, it } from 'vitest';
import { timeTicks } from './time-ticks.js';
import { utcClock, zoneClock } from './zone-clock.js';

const at = (text: string) => Date.parse(text);
const ticks = (start: string, end: string, most: number, zone = 'UTC') => {
  const clock = zone === 'UTC' ? utcClock : zoneClock(zone);
  const { unit, times } = timeTicks({ start: at(start), end: at(end) }, () => most, clock);
  return [unit, ...times.map((time) => new Date(time).toISOString().slice(0, 16))];
};

describe('the ticks of an axis', () => {
  it('are years, two or five of them where years are many', () => {
    expect(ticks('2021-06-01', '2024-02-01', 4)).toEqual([
      ...['year', '2022-01-01T00:00', '2023-01-01T00:00', '2024-01-01T00:00'],
    ]);
    expect(ticks('1909-05-01', '1931-01-01', 5)).toEqual([
      ...['year', '1910-01-01T00:00', '1915-01-01T00:00', '1920-01-01T00:00'],
      ...['1925-01-01T00:00', '1930-01-01T00:00'],
    ]);
  });

  it('are months, weeks, days, hours and minutes', () => {
    expect(ticks('2024-01-10', '2024-12-20', 5)).toEqual([
      ...['month', '2024-04-01T00:00', '2024-07-01T00:00', '2024-10-01T00:00'],
    ]);
    // 4 March 2024 is a Monday
    expect(ticks('2024-03-01', '2024-03-20', 4)).toEqual([
      ...['day', '2024-03-04T00:00', '2024-03-11T00:00', '2024-03-18T00:00'],
    ]);
    expect(ticks('2024-03-01T10:00:00Z', '2024-03-01T12:00:00Z', 5)).toEqual([
      ...['minute', '2024-03-01T10:00', '2024-03-01T10:30', '2024-03-01T11:00'],
      ...['2024-03-01T11:30', '2024-03-01T12:00'],
    ]);
  });

  it('stand at midnight of the zone, on both sides of the change of clocks', () => {
    expect(ticks('2024-03-30T12:00:00Z', '2024-04-01T12:00:00Z', 3, 'Europe/Copenhagen')).toEqual([
      ...['day', '2024-03-30T23:00', '2024-03-31T22:00'],
    ]);
  });

  it('come to an end with the years of a Date', () => {
    const { unit, times } = timeTicks({ start: -8.6e15, end: 8.6e15 }, () => 6, utcClock);
    expect(unit).toBe('year');
    expect(times.length).toBeGreaterThan(2);
    expect(times.length).toBeLessThanOrEqual(7);
  });
});
