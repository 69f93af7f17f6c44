import { describe, expect, it, vi } from 'vitest';
import { DateError, parseDate } from './parse-date.js';

const iso = (instant: number) =>
  Number.isFinite(instant) ? new Date(instant).toISOString() : instant;
const bounds = (edtf: string) => {
  const { earliest, latest } = parseDate(edtf);
  return [iso(earliest), iso(latest)];
};
const days = (from: string, to: string) => [`${from}T00:00:00.000Z`, `${to}T23:59:59.999Z`];

describe('a date of one piece', () => {
  it('seasons are meteorological', () => {
    expect(bounds('2001-21')).toEqual(days('2001-03-01', '2001-05-31'));
    expect(bounds('2001-30')).toEqual(days('2001-12-01', '2002-02-28'));
  });

  it('quadrimesters share no month', () => {
    expect(bounds('2001-37')).toEqual(days('2001-01-01', '2001-04-30'));
    expect(bounds('2001-38')).toEqual(days('2001-05-01', '2001-08-31'));
    expect(bounds('2001-39')).toEqual(days('2001-09-01', '2001-12-31'));
  });

  it('significant digits widen the year', () => {
    expect(bounds('1950S2')).toEqual(days('1900-01-01', '1999-12-31'));
  });

  it('unspecified digits fit a day of some year, or are no date', () => {
    expect(bounds('1985-04-3X')).toEqual(days('1985-04-30', '1985-04-30'));
    expect(bounds('1985-XX-31')).toEqual(days('1985-01-31', '1985-12-31'));
    expect(bounds('-0029-XX')).toEqual(days('-000029-01-01', '-000029-12-31'));
    for (const edtf of [
      '1985-02-3X',
      '1985-X4-31',
      '1985-2X',
      '1985-00-XX',
      '19XX-42',
      '-0000-XX',
    ]) {
      expect(() => parseDate(edtf), edtf).toThrow(DateError);
    }
  });

  it('qualifiers stand before or after a part, one at a place', () => {
    for (const edtf of [
      '?1984',
      '1984?',
      '~2004-06',
      '2004~-06',
      '2004-?06',
      '2004-06-11%',
      '?-0043',
    ]) {
      expect(() => parseDate(edtf), edtf).not.toThrow();
    }
    for (const edtf of [
      '19?84',
      '-?0043',
      '1984??',
      '2004-0~6',
      '1950?S2',
      'Y?12000',
      '2004-06-?',
    ]) {
      expect(() => parseDate(edtf), edtf).toThrow(DateError);
    }
  });

  it('a qualified month that does not exist is told like any other', () => {
    expect(() => parseDate('2024-13-05~')).toThrow('write 2024-05-13~.');
    expect(() => parseDate('2024-~13-05')).toThrow(/months are 01 to 12\.$/);
  });

  it('29 February is only in leap years', () => {
    expect(() => parseDate('2023-02-29?')).toThrow('February 2023 has 28 days');
    expect(() => parseDate('20X1-02-29')).toThrow('no such year');
    expect(bounds('20XX-02-29')).toEqual(days('2000-02-29', '2096-02-29'));
  });

  it('masked months and days are told by the digits that they have', () => {
    expect(bounds('1985-X0')).toEqual(days('1985-10-01', '1985-10-31'));
    expect(bounds('1985-X2-31')).toEqual(days('1985-12-31', '1985-12-31'));
  });

  it('a decade or century before the year 0 begins with the larger digits', () => {
    expect(bounds('-196')).toEqual(days('-001969-01-01', '-001960-12-31'));
    expect(bounds('-19')).toEqual(days('-001999-01-01', '-001900-12-31'));
  });

  it('what the standard lets be put together is read', () => {
    for (const edtf of [
      '196X~',
      '2004-XX?',
      'Y12000~',
      'Y-12000/2000',
      '2001-21/2003',
      '[1984?,2001-21]',
      '{2024-03-05T10:00Z,2024-03-06}',
    ]) {
      expect(() => parseDate(edtf), edtf).not.toThrow();
    }
  });

  it('years beyond a JavaScript Date have bounds, and exponents a limit', () => {
    expect(() => parseDate('Y1E300')).toThrow('too large');
    expect(() => parseDate('Y-0E3')).toThrow(DateError);
    expect(parseDate('Y-17E7').latest).toBeLessThan(-5e18);
    expect(parseDate('Y1E15').earliest).toBeGreaterThan(3e25);
  });
});

it('leaves the globals alone', async () => {
  vi.resetModules();
  const before = Reflect.ownKeys(globalThis);
  await import('./parse-date.js');
  expect(Reflect.ownKeys(globalThis)).toEqual(before);
});
