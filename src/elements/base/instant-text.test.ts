import { describe, expect, it } from 'vitest';
import { utcClock, zoneClock } from '../../layout/zone-clock.js';
import { instantText } from './instant-text.js';

const day = 86_400_000;
const noon = Date.UTC(2024, 2, 5, 23, 30);

describe('the date of an edge', () => {
  it.each([
    [100 * 365 * day, '2024'],
    [365 * day, '2024-03'],
    [20 * day, '2024-03-05'],
    [day, '2024-03-05T23:30'],
  ])('is as fine as a window of %d ms asks for', (length, expected) => {
    expect(instantText(noon, length, utcClock)).toBe(expected);
  });

  it('is that of the clocks in the zone', () => {
    expect(instantText(noon, 20 * day, zoneClock('Asia/Tokyo'))).toBe('2024-03-06');
  });

  it('has years before the first, and long ones', () => {
    const year = (text: string) => instantText(Date.parse(text), 1e15, utcClock);
    expect(year('-000043-06-01T00:00:00Z')).toBe('-0043');
    expect(year('+012000-06-01T00:00:00Z')).toBe('Y12000');
    expect(year('-100000-06-01T00:00:00Z')).toBe('Y-100000');
  });
});
