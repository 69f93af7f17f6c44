import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../core/date/parse-date.js';
import { windowDates } from './link-window.js';

const year = 31_557_600_000;

describe('the window in a link', () => {
  it.each([
    ['1912-04-01T06:12:00Z', '1985-09-01T11:00:00Z', '1912-04-01', '1985-09-01'],
    ['1912-04-14T23:40:12Z', '1912-04-15T02:20:30Z', '1912-04-14T23:40Z', '1912-04-15T02:20Z'],
  ])('from %s to %s is %s to %s', (from, to, start, end) => {
    expect(windowDates(Date.parse(from), Date.parse(to))).toEqual({ start, end });
  });

  it('reads as the window that it was, within a fiftieth, in any time and at any zoom', () => {
    const times = fc.integer({ min: -250_000 * year, max: 250_000 * year });
    const lengths = fc.double({ min: 1.5, max: 14, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(times, lengths, (from, length) => {
        const { start, end } = windowDates(from, from + length);
        const [first, last] = [parseDate(start), parseDate(end)];
        // beyond the years that have days, a window is no shorter than years
        const isFar = Math.max(Math.abs(from), Math.abs(from + length)) > 7900 * year;
        const off = Math.max(length / 50, isFar ? 1.1 * year : 2);
        expect(Math.abs(first.earliest - from)).toBeLessThanOrEqual(off);
        expect(Math.abs(last.latest - from - length)).toBeLessThanOrEqual(off);
      }),
    );
  });
});
