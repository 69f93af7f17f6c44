import fc from 'fast-check';
import { parse } from 'edtf';
import { describe, expect, it } from 'vitest';
import { parseWithGrammar } from './edtf-adapter.js';
import { parsePlainDate } from './plain-date.js';

const two = (number: number) => String(number).padStart(2, '0');

/** Years, months and days, valid or nearly so. */
const plainText = fc
  .tuple(
    fc.constantFrom('', '', '', '-'),
    fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0')),
    fc.integer({ min: 0, max: 13 }).map(two),
    fc.integer({ min: 0, max: 32 }).map(two),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(
    ([sign, year, month, day, parts]) => sign + [year, month, day].slice(0, parts + 1).join('-'),
  );

const dateTimeText = fc
  .tuple(
    fc.date({
      min: new Date('0001-01-01T00:00Z'),
      max: new Date('9999-12-30T00:00Z'),
      noInvalidDate: true,
    }),
    fc.constantFrom(16, 19, 23),
    fc.constantFrom('Z', '+01', '+04:30', '-0330', '-12:00', '+14:00'),
  )
  .map(([date, length, offset]) => date.toISOString().slice(0, length) + offset);

function outcome<T>(read: () => T | undefined): T | 'refused' {
  try {
    return read() ?? 'refused';
  } catch {
    return 'refused';
  }
}

describe('the short path', () => {
  it('agrees with the grammar on years, months and days', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        const short = outcome(() => parsePlainDate(text, 'UTC'));
        const long = outcome(() => parseWithGrammar(text));
        if (short === 'refused' || long === 'refused') {
          expect(short).toBe(long);
          return;
        }
        expect(short).toMatchObject(long);
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with the grammar on date-times', () => {
    fc.assert(
      fc.property(dateTimeText, (text) => {
        const { values, offset = 0 } = parse(text);
        const [year = 0, month = 0, ...rest] = values as number[];
        const local = new Date(0);
        local.setUTCFullYear(year, month, rest[0]);
        local.setUTCHours(rest[1] ?? 0, rest[2], rest[3] ?? 0, rest[4] ?? 0);
        expect(parsePlainDate(text, 'UTC')?.earliest).toBe(local.getTime() - offset * 60_000);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the rest to the grammar', () => {
    for (const text of ['2001-21', '1984~', '156X', 'Y12000', '19', '2024-03-05/..', 'May 2023']) {
      expect(parsePlainDate(text, 'UTC'), text).toBeUndefined();
    }
  });

  it('reads a hundred thousand dates in a moment', () => {
    const texts = Array.from(
      { length: 100_000 },
      (_, i) => `20${two(i % 100)}-0${1 + (i % 9)}-1${i % 10}`,
    );
    const from = performance.now();
    for (const text of texts) parsePlainDate(text, 'UTC');
    // About 60 ms on one core; the bound is loose, since machines that test have other work.
    expect(performance.now() - from).toBeLessThan(1000);
  });
});
