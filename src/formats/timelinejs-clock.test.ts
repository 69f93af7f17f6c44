import { describe, expect, it } from 'vitest';
import { datePartsOf, timePartsOf } from './timelinejs-clock.js';
import { timelineJsDate } from './timelinejs-date.js';

describe('a date that TimelineJS takes as text', () => {
  it.each([
    ['1999', '1999'],
    ['-44', '-0043'],
    ['1999-05', '1999-05'],
    ['1999-05-03', '1999-05-03'],
    ['1999-05-03T10:30', '1999-05-03T10:30'],
    ['1999-05-03 10:30:15', '1999-05-03T10:30:15'],
    ['1999-05-03T10:30:00Z', '1999-05-03T10:30:00Z'],
    ['1999-05-03 10:30:00+02:00', '1999-05-03T10:30:00+02:00'],
    ['12/3/2024', '2024-12-03'],
    ['1/2/1999 14:05', '1999-01-02T14:05'],
    ['1/2/1999 2:05 PM', '1999-01-02T14:05'],
    ['5/1999', '1999-05'],
    ['2011,3,23', '2011-03-23'],
    ['2011,3,23,14,30', '2011-03-23T14:30'],
    ['spring 1999', 'spring 1999'],
    ['May 3, 1999', 'May 3, 1999'],
  ])('%s is %s', (text, edtf) => {
    expect(timelineJsDate(datePartsOf(text)).edtf).toBe(edtf);
  });

  it('says that there is no month 25', () => {
    const { edtf, flaws } = timelineJsDate(datePartsOf('25/12/1999'));
    expect(edtf).toBe('1999');
    expect(flaws.map(({ part, value }) => [part, value])).toEqual([
      ['month', '25'],
      ['day', '12'],
    ]);
  });
});

describe('a time of day in a sheet of TimelineJS', () => {
  it.each([
    ['10:30', { hour: '10', minute: '30' }],
    ['1030', { hour: '10', minute: '30' }],
    ['10.30', { hour: '10', minute: '30' }],
    ['10', { hour: '10' }],
    ['3 pm', { hour: '15' }],
    ['12:00 a.m.', { hour: '0', minute: '00' }],
    ['12:15PM', { hour: '12', minute: '15' }],
    ['10:30:15.25', { hour: '10', minute: '30', second: '15', millisecond: '250' }],
    ['noon', { hour: 'noon' }],
    ['14 pm', { hour: '14 pm' }],
  ])('%s', (text, parts) => {
    expect(JSON.parse(JSON.stringify(timePartsOf(text)))).toEqual(parts);
  });
});
