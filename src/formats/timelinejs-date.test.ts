import { describe, expect, it } from 'vitest';
import { parseDate } from '../core/date/parse-date.js';
import { timelineJsDate } from './timelinejs-date.js';

describe('a date of TimelineJS', () => {
  it.each([
    [{ year: '1815', month: '12', day: '10' }, '1815-12-10', 'day'],
    [{ year: 1815, month: 12 }, '1815-12', 'month'],
    [{ year: ' 1,815 ', month: '', day: '' }, '1815', 'year'],
    [{ year: '622', month: '08', day: '09' }, '0622-08-09', 'day'],
    [{ year: '1999', month: '0', day: 0 }, '1999', 'year'],
    [{ year: 2011, month: 3, day: 23, hour: '10' }, '2011-03-23T10', 'hour'],
    [{ year: 2011, month: 3, day: 23, hour: 6, minute: '5' }, '2011-03-23T06:05', 'minute'],
    [{ year: 2011, month: 3, day: 23, hour: 0, minute: 0, second: 0 }, '2011-03-23', 'day'],
    [{ year: 2011, month: 3, day: 23, hour: '0', minute: '0' }, '2011-03-23T00:00', 'minute'],
    [
      { year: 2011, month: 3, day: 23, hour: 6, minute: 5, second: 9, millisecond: 7 },
      '2011-03-23T06:05:09.007',
      'millisecond',
    ],
    [{ year: '-44', month: '3', day: '15' }, '-0043-03-15', 'day'],
    [{ year: -1 }, '0000', 'year'],
    [{ year: -12000 }, 'Y-11999', 'year'],
    [{ year: '-13800000000' }, 'Y-13800000000S3', 'millennium'],
  ])('%j is %s', (parts, edtf, precision) => {
    expect(timelineJsDate(parts)).toEqual({ edtf, flaws: [] });
    expect(parseDate(edtf).precision).toBe(precision);
  });

  it.each([
    [{ year: 1999, month: 13, day: 4 }, '1999', ['month', 'day']],
    [{ year: 1999, month: 2, day: 30 }, '1999-02', ['day']],
    [{ year: 1999, month: 'May' }, '1999', ['month']],
    [{ year: 1999, day: 5 }, '1999', ['day']],
    [{ year: 1999, month: 5, hour: 10 }, '1999-05', ['hour']],
    [{ year: 1999, month: 5, day: 2, hour: 25, minute: 1 }, '1999-05-02', ['hour', 'minute']],
    [{ year: -5_000_000, month: 5 }, 'Y-5000000S1', ['month']],
  ])('%j ends where it cannot be read', (parts, edtf, lost) => {
    const read = timelineJsDate(parts);
    expect(read.edtf).toBe(edtf);
    expect(read.flaws.map(({ part }) => part)).toEqual(lost);
    expect(() => parseDate(edtf)).not.toThrow();
  });

  it('says why', () => {
    expect(timelineJsDate({ year: 1999, month: 13, day: 4 }).flaws).toEqual([
      {
        part: 'month',
        value: 13,
        why: 'date-range',
        hint: 'there is no such month; the date ends before it',
      },
      {
        part: 'day',
        value: 4,
        why: 'date-range',
        hint: 'there is no such month; the date ends before it',
      },
    ]);
  });

  it('leaves a year that is no number to whoever explains dates, and nothing to nobody', () => {
    expect(timelineJsDate({ year: 'c. 1850' })).toEqual({ edtf: 'c. 1850', flaws: [] });
    expect(timelineJsDate({ month: 5 })).toEqual({ flaws: [] });
  });
});
