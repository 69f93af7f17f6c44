import { describe, expect, it, vi } from 'vitest';
import { parseDate } from './parse-date.js';

const iso = (instant: number) =>
  Number.isFinite(instant) ? new Date(instant).toISOString() : instant;
const bounds = (edtf: string) => {
  const { earliest, latest } = parseDate(edtf);
  return [iso(earliest), iso(latest)];
};
const days = (from: string, to: string) => [`${from}T00:00:00.000Z`, `${to}T23:59:59.999Z`];

describe('what the library has wrong, put right', () => {
  it('seasons are meteorological', () => {
    expect(bounds('2001-21')).toEqual(days('2001-03-01', '2001-05-31'));
    expect(bounds('2001-30')).toEqual(days('2001-12-01', '2002-02-28'));
  });

  it('quadrimesters share no month', () => {
    expect(bounds('2001-37')).toEqual(days('2001-01-01', '2001-04-30'));
    expect(bounds('2001-38')).toEqual(days('2001-05-01', '2001-08-31'));
    expect(bounds('2001-39')).toEqual(days('2001-09-01', '2001-12-31'));
  });

  it('a missing start is not 1970, and is not an open one', () => {
    expect(parseDate('/1985')).toMatchObject({ earliest: -Infinity, unknownStart: true });
    expect(parseDate('../1985')).toMatchObject({ earliest: -Infinity, unknownStart: false });
  });

  it('significant digits widen the year', () => {
    expect(bounds('1950S2')).toEqual(days('1900-01-01', '1999-12-31'));
  });

  it('a set ends with the end of its last range', () => {
    expect(bounds('{1667,1670..1672}')).toEqual(days('1667-01-01', '1672-12-31'));
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

  it('a fraction of a second is one', () => {
    expect(bounds('2024-03-05T10:00:00.5Z')[0]).toBe('2024-03-05T10:00:00.500Z');
  });

  it('a date-time without offset is not in the time zone of the machine', () => {
    expect(bounds('2024-03-05T10:00:00')[0]).toBe('2024-03-05T10:00:00.000Z');
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
