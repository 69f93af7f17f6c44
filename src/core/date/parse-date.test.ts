import { describe, expect, it } from 'vitest';
import { growth, mostGrowth } from '../../../test/unit/growth.js';
import { DateError, parseDate } from './parse-date.js';

function refusal(input: string, timeZone?: string): DateError {
  try {
    parseDate(input, timeZone === undefined ? {} : { timeZone });
  } catch (error) {
    if (error instanceof DateError) return error;
    throw error;
  }
  throw new Error(`${input} was taken`);
}

const utc = (text: string) => Date.parse(text);

describe('a date', () => {
  it('says how finely it is known', () => {
    const precisions = {
      '2024': 'year',
      '2024-03': 'month',
      '2024-03-05': 'day',
      '2024-03-05T14Z': 'hour',
      '2024-03-05T14:30Z': 'minute',
      '2024-03-05T14:30:15Z': 'second',
      '2024-03-05T14:30:15.25Z': 'millisecond',
      '2001-21': 'season',
      '196X': 'decade',
      '19XX': 'century',
      '1XXX': 'millennium',
      '2004-XX': 'year',
      '1985-04-XX': 'month',
      '2004-XX-23': 'year',
      '156X-12-25': 'decade',
      Y170000002: 'year',
      '1950S2': 'century',
      Y171010000S3: 'millennium',
      '2024-03-05/2024-04': 'month',
      '[1667,1760-12,1984-04-01]': 'year',
    };
    for (const [edtf, precision] of Object.entries(precisions)) {
      expect(parseDate(edtf).precision, edtf).toBe(precision);
    }
  });

  it('says what is doubted and what is estimated, wherever the mark stands', () => {
    const marks = (edtf: string) => {
      const { uncertain, approximate } = parseDate(edtf);
      return [uncertain, approximate];
    };
    for (const edtf of ['1984', '2004-06-11', '1984/2004', '156X-12-25']) {
      expect(marks(edtf), edtf).toEqual([false, false]);
    }
    for (const edtf of [
      '1984?',
      '2004?-06-11',
      '?1984',
      '1984/2004-06?',
      '{1984?,1985}',
      '196X?',
    ]) {
      expect(marks(edtf), edtf).toEqual([true, false]);
    }
    for (const edtf of [
      '1984~',
      '2004-06-~11',
      '~1984/2004',
      '[1984,1985~]',
      '2001-21~',
      '1950S2',
    ]) {
      expect(marks(edtf), edtf).toEqual([false, true]);
    }
    for (const edtf of ['1984%', '?2004-06-~11', '1984?/2004~', '~1984?']) {
      expect(marks(edtf), edtf).toEqual([true, true]);
    }
  });

  it('tells open ends from unknown ones', () => {
    const ends = (edtf: string) => {
      const { openStart, openEnd, unknownStart, unknownEnd } = parseDate(edtf);
      return { openStart, openEnd, unknownStart, unknownEnd };
    };
    const none = { openStart: false, openEnd: false, unknownStart: false, unknownEnd: false };
    expect(ends('1984/1985')).toEqual(none);
    expect(ends('../1985')).toEqual({ ...none, openStart: true });
    expect(ends('1985/..')).toEqual({ ...none, openEnd: true });
    expect(ends('/1985')).toEqual({ ...none, unknownStart: true });
    expect(ends('1985/')).toEqual({ ...none, unknownEnd: true });
    expect(ends('{..1984}')).toEqual({ ...none, openStart: true });
    // One date, which may be any before 1984: it has no open start, but one that is not known.
    expect(ends('[..1984]')).toEqual({ ...none, unknownStart: true });
    expect(ends('[1760-12..]')).toEqual({ ...none, unknownEnd: true });
  });

  it('holds the dates that it is made of', () => {
    const interval = parseDate('1984~/2004-06');
    expect(interval.kind).toBe('interval');
    expect(interval.start).toMatchObject({ edtf: '1984~', kind: 'date', approximate: true });
    expect(interval.end).toMatchObject({ edtf: '2004-06', approximate: false });
    expect(parseDate('1985/..').end).toBeUndefined();

    const oneOf = parseDate('[1667, 1760-12,1670..1672,1984..]');
    expect(oneOf.kind).toBe('one-of');
    expect(oneOf.members?.map(({ edtf, kind }) => [edtf, kind])).toEqual([
      ['1667', 'date'],
      ['1760-12', 'date'],
      ['1670/1672', 'interval'],
      ['1984/..', 'interval'],
    ]);
    expect(parseDate('{1667,1668}').kind).toBe('all-of');
    expect(parseDate('2024').members).toBeUndefined();
  });

  it('is frozen, with all that it holds', () => {
    const date = parseDate('[2024-03-05,2024-03-12..2024-03-14]');
    expect(Object.isFrozen(date)).toBe(true);
    expect(Object.isFrozen(date.members)).toBe(true);
    expect(date.members?.every((member) => Object.isFrozen(member))).toBe(true);
    expect(Object.isFrozen(parseDate('1984/1985').start)).toBe(true);
  });

  it('is read without the space around it', () => {
    expect(parseDate(' 2024-03\n').edtf).toBe('2024-03');
  });
});

describe('a date-time without offset', () => {
  const start = (edtf: string, timeZone?: string) =>
    new Date(parseDate(edtf, timeZone === undefined ? {} : { timeZone }).earliest).toISOString();

  it('is local to the time zone, UTC by default', () => {
    expect(start('2024-03-05T12:00')).toBe('2024-03-05T12:00:00.000Z');
    expect(start('2024-03-05T12:00', 'Europe/Copenhagen')).toBe('2024-03-05T11:00:00.000Z');
    expect(start('2024-07-05T12:00', 'Europe/Copenhagen')).toBe('2024-07-05T10:00:00.000Z');
    expect(start('2024-07-05T12:00', 'Asia/Kathmandu')).toBe('2024-07-05T06:15:00.000Z');
    expect(start('2024-07-05T00:30', 'Pacific/Kiritimati')).toBe('2024-07-04T10:30:00.000Z');
  });

  it('leaves dates with an offset, and days, where they are', () => {
    expect(start('2024-03-05T12:00Z', 'Asia/Tokyo')).toBe('2024-03-05T12:00:00.000Z');
    expect(start('2024-03-05', 'Asia/Tokyo')).toBe('2024-03-05T00:00:00.000Z');
  });

  it('holds both instants where the clock shows the time twice', () => {
    const date = parseDate('2024-10-27T02:30', { timeZone: 'Europe/Copenhagen' });
    expect(date.earliest).toBe(utc('2024-10-27T00:30Z'));
    expect(date.latest).toBe(utc('2024-10-27T01:30:59.999Z'));
  });

  it('moves on with the clock where that skips the time', () => {
    const date = parseDate('2024-03-31T02:30', { timeZone: 'Europe/Copenhagen' });
    expect(date.earliest).toBe(utc('2024-03-31T01:30Z'));
    expect(date.latest).toBe(utc('2024-03-31T01:30:59.999Z'));
    // The hours about the gap are not touched by it.
    expect(start('2024-03-31T01:59', 'Europe/Copenhagen')).toBe('2024-03-31T00:59:00.000Z');
    expect(start('2024-03-31T03:00', 'Europe/Copenhagen')).toBe('2024-03-31T01:00:00.000Z');
  });

  it('is refused in a time zone that does not exist', () => {
    expect(refusal('2024-03-05T12:00', 'Mars/Olympus')).toMatchObject({
      code: 'time-zone',
      message: '`Mars/Olympus`, the time zone for `2024-03-05T12:00`, is not an IANA time zone.',
    });
  });
});

describe('what is no EDTF', () => {
  it('is refused with a RangeError that quotes it', () => {
    const error = refusal('12/03/2024');
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toMatchObject({
      name: 'DateError',
      code: 'ambiguous',
      input: '12/03/2024',
      suggestions: ['2024-03-12', '2024-12-03'],
      message: '`12/03/2024` is ambiguous; write 2024-03-12 or 2024-12-03.',
    });
  });

  it.each([
    [
      '',
      'empty',
      'The date is empty; write what is known, such as 2024, 2024-03, 2024-03-05 or 2024-03-05T14:30Z.',
    ],
    ['2024-3-1', 'unpadded', '`2024-3-1` lacks leading zeros; write 2024-03-01.'],
    ['2024-02-30', 'day-range', '`2024-02-30` has no such day: February 2024 has 29 days.'],
    ['2023-02-29', 'day-range', '`2023-02-29` has no such day: February 2023 has 28 days.'],
    ['2023-02-29~', 'day-range', '`2023-02-29~` has no such day: February 2023 has 28 days.'],
    [
      '2024-02-30/2025',
      'day-range',
      '`2024-02-30/2025` has no such day: February 2024 has 29 days.',
    ],
    ['2024-13', 'month-range', '`2024-13` has no such month as 13: months are 01 to 12.'],
    [
      '2024-13-05',
      'month-range',
      '`2024-13-05` has no such month as 13: months are 01 to 12; write 2024-05-13.',
    ],
    ['2024-00', 'month-range', '`2024-00` has no such month as 00: months are 01 to 12.'],
    ['2024-42', 'month-range', '`2024-42` has no such month as 42: months are 01 to 12.'],
    ['2024-03-00', 'day-range', '`2024-03-00` has no such day: March 2024 has 31 days.'],
    [
      '2024-03-05T25:00',
      'time-range',
      '`2024-03-05T25:00` has no such time of day: it runs from 00:00:00 to 23:59:59.',
    ],
    [
      '2024-03-05T24:01',
      'time-range',
      '`2024-03-05T24:01` has no such time of day: it runs from 00:00:00 to 23:59:59.',
    ],
    [
      '2024-03-05T10:00+15:00',
      'offset-range',
      '`2024-03-05T10:00+15:00` has no such UTC offset: they run from -12:00 to +14:00.',
    ],
    [
      '-0000-01-01',
      'negative-zero',
      '`-0000-01-01` has a year that does not exist: the year 0 has no sign, and is 1 BC; write 0000-01-01.',
    ],
    ['May 2023', 'words', '`May 2023` is in words, not in EDTF; write 2023-05.'],
    [
      'hello',
      'words',
      '`hello` is in words, not in EDTF; write what is known, such as 2024, 2024-03, 2024-03-05 or 2024-03-05T14:30Z.',
    ],
    ['2012/2010', 'reversed', '`2012/2010` ends before it starts; write 2010/2012.'],
    ['[1672..1670]', 'reversed', '`[1672..1670]` ends before it starts.'],
    ['/', 'no-date', '`/` holds no date at all.'],
    ['{..}', 'no-date', '`{..}` holds no date at all.'],
    [
      '190X-02-30',
      'not-edtf',
      '`190X-02-30` is not a date in EDTF; write what is known, such as 2024, 2024-03, 2024-03-05 or 2024-03-05T14:30Z.',
    ],
    ['20X1-02-29', 'never', '`20X1-02-29` is a day that no such year has.'],
    ['Y17E400', 'too-large', '`Y17E400` has a year too large to reckon with.'],
    ['2022–nu', 'not-edtf', '`2022–nu` is not a date in EDTF; write `2022/..`.'],
  ])('%s: %s', (input, code, message) => {
    expect(refusal(input)).toMatchObject({ code, message });
  });

  it.each([
    ['20240301', '2024-03-01'],
    ['202403', '2024-03'],
    ['2024/03/01', '2024-03-01'],
    ['2024/03', '2024-03'],
    ['2024.3.1', '2024-03-01'],
    ['13/03/2024', '2024-03-13'],
    ['2024-03-05 10:00', '2024-03-05T10:00'],
    ['2024-03-05t10:00z', '2024-03-05T10:00Z'],
    ['2024-3-1/2024-4', '2024-03-01/2024-04'],
    ['2022-2024', '2022/2024'],
    ['2022 - present', '2022/..'],
    ['2004-01-01/open', '2004-01-01/..'],
    ['unknown/2006', '/2006'],
    ['24 February 2022', '2022-02-24'],
    ['February 24, 2022', '2022-02-24'],
    ['den 24. februar 2022', '2022-02-24'],
    ['24 février 2022', '2022-02-24'],
    ['24 de febrero de 2022', '2022-02-24'],
    ['24 лютого 2022', '2022-02-24'],
    ['maj 2023', '2023-05'],
    ['ca. 1984', '1984~'],
    ['circa May 1984', undefined],
    ['1984?~', '1984%'],
    ['1984 (?)', '1984?'],
    ['1950s', '195X'],
    ["1950'erne", '195X'],
    ['1900-tallet', '19XX'],
    ['19th century', '18XX'],
    ['44 BC', '-0043'],
    ['44 f.Kr.', '-0043'],
    ['199u', '199X'],
    ['20xx', '20XX'],
    ['y17e7', 'Y17E7'],
    ['12345', 'Y12345'],
    ['Y1985', '1985'],
    ['2024-W10', '2024-03-04/2024-03-10'],
    ['2020-W53', '2020-12-28/2021-01-03'],
    ['2024-065', '2024-03-05'],
    ['Q1 2024', '2024-33'],
    ['spring 2001', '2001-21'],
    ['efteråret 2001', '2001-23'],
    ['before 1985', '[..1984]'],
    ['since 2022-02-24', '2022-02-24/..'],
    ['12/03/24', undefined],
    ['32/13/2024', undefined],
    ['31 February 2024', undefined],
    ['Tuesday', undefined],
  ])('%s: what to write is %s', (input, edtf) => {
    const { suggestions } = refusal(input);
    expect(suggestions).toEqual(edtf === undefined ? [] : [edtf]);
    for (const suggestion of suggestions) expect(() => parseDate(suggestion)).not.toThrow();
  });

  it('is quoted no longer than it takes', () => {
    expect(refusal('x'.repeat(20_000)).message.length).toBeLessThan(120);
    expect(refusal(`[${'9'.repeat(9000)}]`).message.length).toBeLessThan(300);
  });

  it.each<(count: number) => string>([
    (count) => '[' + '1,'.repeat(count),
    (count) => '-'.repeat(count),
    (count) => 'X'.repeat(count),
    (count) => `${'a '.repeat(count)}2024`,
    (count) => `ca. ${'ca. '.repeat(count)}1`,
    (count) => `1${'/..'.repeat(count)}`,
    (count) => `1 ${'- 1 '.repeat(count)}`,
  ])('takes no longer than it is long: %s', (make) => {
    const read = (count: number): void => expect(() => parseDate(make(count))).toThrow(DateError);
    expect(growth(read, 600)).toBeLessThan(mostGrowth);
  });
});
