/**
 * Reads dates of one piece that have more than digits: qualifiers, unspecified digits, parts of a year,
 * long years, decades, centuries and significant digits (EDTF levels 1 and 2).
 */
import type { DatePrecision } from '../event-date.js';
import { endOf, startOf } from './calendar.js';
import { DateFault } from './date-fault.js';
import { partsOfYear } from './parts-of-year.js';
import type { Period } from './period.js';
import { parsePlainDate } from './plain-date.js';
import { significantYears } from './significant-digits.js';
import { maskEnds, maskPrecision, readMask } from './unspecified.js';

/** A qualifier stands before or after a part; what it says of a part, we say of the whole date. */
const dated = /^[?~%]?-?[\dX]{4}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}$/;
/** Two digits are a century and three a decade; there is none of minus zero. */
const leading = /^[?~%]?(?!-0+\b)-?\d{2,3}[?~%]?$/;
/** More than four digits, or an exponent, or significant digits. */
const long = /^[?~%]?(?:Y(-?(?:\d+E\d+|[1-9]\d{4,}))|(-?\d{4})(?=S))(?:S([1-9]))?[?~%]?$/;

type Bounds = Pick<Period, 'earliest' | 'latest' | 'precision'>;

/**
 * Reads a date of one piece, or gives undefined where it is no EDTF. A time of day is left to
 * `parsePlainDate`: it can have no qualifier.
 * @throws {DateFault} where the shape is right, and there is no such date.
 */
export function parsePeriod(text: string): Period | undefined {
  const years = long.exec(text);
  const bounds = years
    ? longYear(text, years)
    : dated.test(text) || leading.test(text)
      ? datedBounds(text.replace(/[?~%]/g, ''))
      : undefined;
  return (
    bounds && {
      ...bounds,
      uncertain: /[?%]/.test(text),
      approximate: /[~%]/.test(text) || years?.[3] !== undefined,
    }
  );
}

function longYear(text: string, [, marked, short, significant]: RegExpExecArray) {
  const year = Number(marked ?? short);
  if (Object.is(year, -0)) return undefined;
  if (!Number.isSafeInteger(year)) throw new DateFault('too-large', text);
  const digits = significant === undefined ? Infinity : Number(significant);
  const { first, last, loose } = significantYears(year, digits);
  return { earliest: startOf(first), latest: endOf(last), precision: coarseness(loose) };
}

function coarseness(looseDigits: number): DatePrecision {
  const names: readonly DatePrecision[] = ['year', 'decade', 'century'];
  return names[looseDigits] ?? 'millennium';
}

function datedBounds(bare: string): Bounds | undefined {
  const mask = readMask(bare);
  if (mask === undefined) return undefined;
  const { negative, year, month, day } = mask;
  const years = maskEnds({ negative, year });
  if (years === undefined) return undefined;

  const part = partsOfYear[Number(month)];
  if (part !== undefined && day === undefined) {
    const [start, months] = part;
    return {
      earliest: startOf(years.first.year, start),
      latest: startOf(years.last.year, start + months) - 1,
      precision: year.includes('X') ? maskPrecision({ negative, year }) : 'season',
    };
  }
  const known = ![year, month, day].some((digits) => digits?.includes('X'));
  if (known) return parsePlainDate(bare, 'UTC');

  // A leap year has every day that any year has.
  if (maskEnds({ ...mask, negative: false, year: '2000' }) === undefined) return undefined;
  const ends = maskEnds(mask);
  if (ends === undefined) throw new DateFault('never', bare);
  const { first, last } = ends;
  return {
    earliest: startOf(first.year, first.month, first.day),
    latest: endOf(last.year, last.month, last.day),
    precision: maskPrecision(mask),
  };
}
