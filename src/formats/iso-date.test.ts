import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../core/date/parse-date.js';
import { isoEnd, isoStart } from './iso-date.js';

const dates = (edtf: string, timeZone?: string) => {
  const date = parseDate(edtf, { timeZone });
  return [isoStart(date, timeZone), isoEnd(date, timeZone)];
};

describe('what a date is sure to say in ISO 8601', () => {
  it.each([
    // as precise as it is known
    ['2023', '2023', undefined],
    ['2023-05', '2023-05', undefined],
    ['2023-05-01', '2023-05-01', undefined],
    ['-0043-03-15', '-0043-03-15', undefined],
    ['0099', '0099', undefined],
    // digits that are not known, seasons: the unit that holds them
    ['2023-XX', '2023', undefined],
    ['2023-05-XX', '2023-05', undefined],
    ['2023-XX-25', '2023', undefined],
    ['202X', undefined, undefined],
    ['20XX', undefined, undefined],
    ['2001-21', '2001', undefined],
    ['2001-24', undefined, undefined], // December to February
    ['2001-34', '2001', undefined],
    // doubt has no words in ISO 8601
    ['2023-05?', undefined, undefined],
    ['2023-05~', undefined, undefined],
    ['2023-05%', undefined, undefined],
    ['2023-~05', undefined, undefined],
    ['1950S2', undefined, undefined],
    // one of several
    ['[2024-03-05,2024-03-12,2024-03-19,2024-03-26]', '2024-03', undefined],
    ['[2024-03-31,2024-04-01]', '2024', undefined],
    ['[2023-12-31,2024-01-01]', undefined, undefined],
    ['[2024-03-05,2024-03-12?]', undefined, undefined],
    ['[..1984]', undefined, undefined],
    ['[1984..]', undefined, undefined],
    ['[2024-03-05..2024-03-09]', '2024-03', undefined],
    // all of several
    ['{2024-03-05,2024-03-12}', '2024-03-05', '2024-03-12'],
    ['{1960,1961-12}', '1960', '1961-12'],
    // intervals
    ['2022/2024-05', '2022', '2024-05'],
    ['2022-02-24/..', '2022-02-24', undefined],
    ['2022/', '2022', undefined],
    ['../1985', undefined, '1985'],
    ['/1985', undefined, '1985'],
    ['2022~/2024', undefined, '2024'],
    ['2022/2024?', '2022', undefined],
    // beyond four digits
    ['Y-170000002', undefined, undefined],
    ['Y17E7', undefined, undefined],
    ['9999-12-31/..', '9999-12-31', undefined],
  ])('%s: %s to %s', (edtf, start, end) => {
    expect(dates(edtf)).toEqual([start, end]);
  });

  it.each([
    ['2024-03-12T10:30Z', undefined, '2024-03-12T10:30Z'],
    ['2024-03-12T10:30:15+01:00', undefined, '2024-03-12T10:30:15+01:00'],
    ['2024-03-12T10:30−0330', undefined, '2024-03-12T10:30-03:30'],
    ['2024-03-12T10:30:15.5Z', undefined, '2024-03-12T10:30:15.5Z'],
    ['2024-03-12T10:30:15.123456Z', undefined, '2024-03-12T10:30:15.123Z'],
    ['2024-03-12T24:00Z', undefined, '2024-03-13T00:00Z'],
    // an hour is no DateTime: its day is sure
    ['2024-03-12T23', 'America/New_York', '2024-03-12'],
    ['2024-03-12T10Z', undefined, '2024-03-12'],
    // no offset: that of the timeline's zone on that day, or none
    ['2024-03-12T10:30', 'Europe/Copenhagen', '2024-03-12T10:30+01:00'],
    ['2024-07-12T10:30', 'Europe/Copenhagen', '2024-07-12T10:30+02:00'],
    ['2024-03-12T10:30', 'UTC', '2024-03-12T10:30Z'],
    ['2024-03-12T10:30', undefined, '2024-03-12T10:30'],
    ['2024-10-27T02:30', 'Europe/Copenhagen', '2024-10-27'], // came twice
    ['1850-01-01T10:30', 'Europe/Copenhagen', '1850-01-01'], // 50 min 20 s ahead of UTC
    ['2024-03-12T10:30Z/2024-03-12T11:00Z', undefined, '2024-03-12T10:30Z'],
  ])('%s in %s: %s', (edtf, timeZone, start) => {
    expect(dates(edtf, timeZone)[0]).toBe(start);
  });

  it('holds every instant at which it can have begun', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const year = fc.integer({ min: 1000, max: 9998 }).map(String);
    const month = fc.integer({ min: 1, max: 12 }).map(two);
    const day = fc.integer({ min: 1, max: 28 }).map(two);
    const plain = fc.oneof(
      year,
      fc.tuple(year, month).map((parts) => parts.join('-')),
      fc.tuple(year, month, day).map((parts) => parts.join('-')),
      fc.tuple(year, month).map((parts) => `${parts.join('-')}-XX`),
      fc.tuple(year, fc.integer({ min: 21, max: 41 })).map((parts) => parts.join('-')),
    );
    const edtf = fc.oneof(
      plain,
      fc.array(plain, { minLength: 1, maxLength: 4 }).map((members) => `[${members.join(',')}]`),
      fc.array(plain, { minLength: 1, maxLength: 4 }).map((members) => `{${members.join(',')}}`),
    );
    fc.assert(
      fc.property(edtf, (text) => {
        const date = parseDate(text);
        const start = isoStart(date);
        if (start === undefined) return;
        const said = parseDate(start);
        expect(said.earliest).toBeLessThanOrEqual(date.earliest);
        expect(said.latest).toBeGreaterThanOrEqual(date.latestStart);
      }),
      { numRuns: 500 },
    );
  });
});
