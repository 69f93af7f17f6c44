import { describe, expect, it } from 'vitest';
import { formatDate, type FormatDateOptions } from './format-date.js';
import { parseDate } from './parse-date.js';

/** Intl sets ranges and times with narrow and hard spaces, which differ between its versions. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/ – /g, '–');
const write = (edtf: string, locale: string, options?: FormatDateOptions) =>
  plain(formatDate(parseDate(edtf, options ?? {}), locale, options));

describe('a date in words', () => {
  it.each([
    ['2024', '2024', '2024', '2024'],
    ['2023-05', 'maj 2023', 'May 2023', 'May 2023'],
    ['2024-03-05', '5. marts 2024', '5 March 2024', 'March 5, 2024'],
    ['1984~', 'ca. 1984', 'c. 1984', 'c. 1984'],
    ['2001?', '2001 (usikkert)', '2001 (uncertain)', '2001 (uncertain)'],
    ['2001-05%', 'ca. maj 2001 (usikkert)', 'c. May 2001 (uncertain)', 'c. May 2001 (uncertain)'],
    ['195X', "1950'erne", '1950s', '1950s'],
    ['196', "1960'erne", '1960s', '1960s'],
    ['200X', '2000–2009', '2000–2009', '2000–2009'],
    ['19XX', '1900-tallet', '20th century', '20th century'],
    ['05XX', '500-tallet', '6th century', '6th century'],
    ['00XX', '1. århundrede', '1st century', '1st century'],
    ['1XXX', '2. årtusinde', '2nd millennium', '2nd millennium'],
    ['XXXX', 'ukendt år', 'year unknown', 'year unknown'],
    ['1950S2', 'ca. 1950 (1900–1999)', 'c. 1950 (1900–1999)', 'c. 1950 (1900–1999)'],
    ['Y170000002', '170.000.002', '170,000,002', '170,000,002'],
    ['Y-17E7', '170.000.001 f.Kr.', '170,000,001 BC', '170,000,001 BC'],
    ['-0043', '44 f.Kr.', '44 BC', '44 BC'],
    ['-0043-03-15', '15. marts 44 f.Kr.', '15 March 44 BC', 'March 15, 44 BC'],
    ['0000', '1 f.Kr.', '1 BC', '1 BC'],
    ['0033', '33 e.Kr.', '33 AD', '33 AD'],
    ['-01XX', '2. århundrede f.Kr.', '2nd century BC', '2nd century BC'],
    ['-004X', '50–41 f.Kr.', '50–41 BC', '50–41 BC'],
  ])('%s: %s, %s', (edtf, da, british, american) => {
    expect(write(edtf, 'da')).toBe(da);
    expect(write(edtf, 'en-GB')).toBe(british);
    expect(write(edtf, 'en-US')).toBe(american);
  });

  it.each([
    ['2001-21', 'foråret 2001', 'spring 2001'],
    ['2001-24', 'vinteren 2001-02', 'winter 2001–02'],
    ['1999-24', 'vinteren 1999–2000', 'winter 1999–2000'],
    ['2001-26', 'sommeren 2001 (på den nordlige halvkugle)', 'summer 2001 (Northern Hemisphere)'],
    ['2001-31', 'efteråret 2001 (på den sydlige halvkugle)', 'autumn 2001 (Southern Hemisphere)'],
    ['2001-33', '1. kvartal 2001', '1st quarter of 2001'],
    ['2001-38', 'maj–august 2001', 'May–August 2001'],
    ['2001-41', '2. halvår 2001', 'second half of 2001'],
    ['2001-21~', 'ca. foråret 2001', 'c. spring 2001'],
    ['20XX-21', 'foråret i 2000-tallet', 'spring in the 21st century'],
  ])('%s: %s, %s', (edtf, da, british) => {
    expect(write(edtf, 'da')).toBe(da);
    expect(write(edtf, 'en-GB')).toBe(british);
  });

  it.each([
    ['2004-XX', 'en ukendt måned i 2004', 'an unknown month in 2004'],
    ['1985-04-XX', 'en ukendt dag i april 1985', 'an unknown day in April 1985'],
    ['1985-XX-XX', 'en ukendt dag i 1985', 'an unknown day in 1985'],
    ['2004-XX-23', 'den 23. i en ukendt måned i 2004', 'the 23rd of an unknown month in 2004'],
    ['2004-XX-12', 'den 12. i en ukendt måned i 2004', 'the 12th of an unknown month in 2004'],
    ['156X-12-25', "25. december i 1560'erne", '25 December in the 1560s'],
    ['200X-12-25', '25. december i 2000–2009', '25 December in 2000–2009'],
    ['15XX-12-25', '25. december i 1500-tallet', '25 December in the 16th century'],
    [
      '15XX-12-XX',
      'en ukendt dag i december i 1500-tallet',
      'an unknown day in December in the 16th century',
    ],
    ['XXXX-12-25', '25. december i et ukendt år', '25 December in an unknown year'],
    ['XXXX-12', 'december i et ukendt år', 'December in an unknown year'],
    ['1XXX-12', 'december i det 2. årtusinde', 'December in the 2nd millennium'],
    [
      '1984-1X',
      'en af månederne oktober, november eller december 1984',
      'one of October, November or December 1984',
    ],
    ['1984-0X', 'på et tidspunkt, januar–september 1984', 'at some time, January–September 1984'],
    ['2004-06-1X', 'på et tidspunkt, 10.–19. juni 2004', 'at some time, 10–19 June 2004'],
    ['20X4', 'på et tidspunkt, 2004–2094', 'at some time, 2004–2094'],
    ['196X~', "ca. 1960'erne", 'c. 1960s'],
  ])('%s: %s, %s', (edtf, da, british) => {
    expect(write(edtf, 'da')).toBe(da);
    expect(write(edtf, 'en-GB')).toBe(british);
  });
});

describe('an interval in words', () => {
  it.each([
    ['2024-03-05/2024-03-07', '5.–7. marts 2024', '5–7 March 2024', 'March 5–7, 2024'],
    ['2004-06/2006-08', 'juni 2004–august 2006', 'June 2004–August 2006', 'June 2004–August 2006'],
    ['1964/2008', '1964–2008', '1964–2008', '1964–2008'],
    ['2004/2004', '2004', '2004', '2004'],
    ['-0043/0014', '44 f.Kr.–14 e.Kr.', '44 BC–14 AD', '44 BC–14 AD'],
    ['1984~/2004-06', 'ca. 1984–juni 2004', 'c. 1984–June 2004', 'c. 1984–June 2004'],
    ['2022-02-24/..', '24. februar 2022–nu', '24 February 2022–now', 'February 24, 2022–now'],
    ['../1985', 'indtil 1985', 'until 1985', 'until 1985'],
    ['1985/', '1985–ukendt slutning', '1985–end unknown', '1985–end unknown'],
    ['/1985', 'ukendt begyndelse–1985', 'start unknown–1985', 'start unknown–1985'],
    ['/..', 'ukendt begyndelse–nu', 'start unknown–now', 'start unknown–now'],
    ['Y-12000/-5000', '12.001 f.Kr.–5001 f.Kr.', '12,001 BC–5001 BC', '12,001 BC–5001 BC'],
  ])('%s: %s, %s', (edtf, da, british, american) => {
    expect(write(edtf, 'da')).toBe(da);
    expect(write(edtf, 'en-GB')).toBe(british);
    expect(write(edtf, 'en-US')).toBe(american);
  });

  it('sets words apart with a spaced dash', () => {
    expect(formatDate(parseDate('2022-02-24/..'), 'da')).toBe('24. februar 2022 – nu');
  });
});

describe('a set in words', () => {
  const tuesdays = '[2024-03-05,2024-03-12,2024-03-19,2024-03-26]';
  it.each([
    [
      tuesdays,
      'en af 5., 12., 19. eller 26. marts 2024',
      'one of 5, 12, 19 or 26 March 2024',
      'one of March 5, 12, 19, or 26, 2024',
    ],
    [
      '[2024-03-05,2024-03-12]',
      '5. eller 12. marts 2024',
      '5 or 12 March 2024',
      'March 5 or 12, 2024',
    ],
    [
      '{2024-03-05,2024-03-12}',
      '5. og 12. marts 2024',
      '5 and 12 March 2024',
      'March 5 and 12, 2024',
    ],
    ['[2024-03,2024-05]', 'marts eller maj 2024', 'March or May 2024', 'March or May 2024'],
    [
      '[1667,1668,1670..1672]',
      'et af årene 1667, 1668 eller 1670–1672',
      'one of 1667, 1668 or 1670–1672',
      'one of 1667, 1668, or 1670–1672',
    ],
    [
      '{1667,1668,1670..1672}',
      '1667, 1668 og 1670–1672',
      '1667, 1668 and 1670–1672',
      '1667, 1668, and 1670–1672',
    ],
    ['{1960,1961-12}', '1960 og december 1961', '1960 and December 1961', '1960 and December 1961'],
    [
      '[1984?,1985]',
      '1984 (usikkert) eller 1985',
      '1984 (uncertain) or 1985',
      '1984 (uncertain) or 1985',
    ],
    ['[..1984]', '1984 eller tidligere', '1984 or earlier', '1984 or earlier'],
    ['[1985-06..]', 'juni 1985 eller senere', 'June 1985 or later', 'June 1985 or later'],
    ['{..1984}', '1984 og tidligere', '1984 and earlier', '1984 and earlier'],
    ['[1667]', '1667', '1667', '1667'],
  ])('%s: %s, %s', (edtf, da, british, american) => {
    expect(write(edtf, 'da')).toBe(da);
    expect(write(edtf, 'en-GB')).toBe(british);
    expect(write(edtf, 'en-US')).toBe(american);
  });
});

describe('a time of day in words', () => {
  const copenhagen = { timeZone: 'Europe/Copenhagen' };
  it.each([
    ['2024-03-05T10:30', '5. marts 2024 kl. 10.30 CET', '5 March 2024 at 10:30 CET'],
    ['2024-03-05T10:30Z', '5. marts 2024 kl. 11.30 CET', '5 March 2024 at 11:30 CET'],
    ['2024-07-05T23:30Z', '6. juli 2024 kl. 01.30 CEST', '6 July 2024 at 01:30 CEST'],
    ['2024-03-05T10:30:15', '5. marts 2024 kl. 10.30.15 CET', '5 March 2024 at 10:30:15 CET'],
    ['2024-03-05T10:30:15.5', '5. marts 2024 kl. 10.30.15,5 CET', '5 March 2024 at 10:30:15.5 CET'],
    // Only the hour is known.
    ['2024-03-05T10', '5. marts 2024 kl. 10.00–10.59 CET', '5 March 2024, 10:00–10:59 CET'],
    [
      '2024-03-05T10:00/2024-03-05T12:30',
      '5. marts 2024 kl. 10.00–12.30 CET',
      '5 March 2024, 10:00–12:30 CET',
    ],
    // A day is a day in every time zone.
    ['2024-03-05', '5. marts 2024', '5 March 2024'],
  ])('%s: %s', (edtf, da, british) => {
    expect(write(edtf, 'da', copenhagen)).toBe(da);
    expect(write(edtf, 'en-GB', copenhagen)).toBe(british);
  });

  it('is in UTC, and says so, where no time zone is given', () => {
    expect(write('2024-03-05T10:30+02:00', 'en-US')).toBe('March 5, 2024 at 8:30 AM UTC');
  });

  it('names no zone where the clock shows the time twice', () => {
    expect(write('2024-10-27T02:30', 'da', copenhagen)).not.toMatch(/CES?T/);
  });

  it('keeps a day what it is, west of Greenwich too', () => {
    expect(write('2024-03-05', 'en-US', { timeZone: 'America/Los_Angeles' })).toBe('March 5, 2024');
  });
});

describe('the style', () => {
  it('shortens months, and in short has signs for words', () => {
    expect(write('2024-09-05', 'en-US', { style: 'medium' })).toBe('Sep 5, 2024');
    expect(write('1984~', 'da', { style: 'medium' })).toBe('ca. 1984');
    expect(write('1984~', 'da', { style: 'short' })).toBe('~1984');
    expect(write('2001?', 'da', { style: 'short' })).toBe('2001?');
    expect(write('2022/..', 'en', { style: 'short' })).toBe('2022–…');
    expect(write('195X', 'da', { style: 'short' })).toBe("1950'erne");
    expect(write('2001-21', 'en', { style: 'short' })).toBe('spring 2001');
  });
});
