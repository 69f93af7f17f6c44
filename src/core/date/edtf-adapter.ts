/**
 * The one place that knows the `edtf` library. Its grammar says what a date of one piece means; the bounds
 * are reckoned here, and the short path and `compound-date` take apart intervals and sets before it is
 * asked. That mends these faults of edtf 4.11.1, each held by a test:
 *
 * - Seasons 21 to 32 are the quarters of the calendar year: spring from January, winter to December.
 * - Quadrimesters are five months long, and share May and September.
 * - A missing start (`/1985`) is 1970.
 * - `1950S2` is the year 1950: significant digits are ignored.
 * - Years beyond a JavaScript `Date` have no bounds, and an exponent without limit gives an infinite year.
 * - A set ends with the start of its last range.
 * - 29 February of any year is taken, and read as 1 March; so are unspecified digits that fit no day.
 * - A masked month or day is clamped before its digits are known (`1985-X0`, `1985-X2-31`).
 * - A decade or century before the year 0 in leading digits (`-196`) runs from its last year upwards.
 * - A fraction of a second is read as whole milliseconds (`.5` is 5 ms).
 * - A date-time without offset is in the time zone of the machine.
 * - Refused: a qualifier beside unspecified digits or a long year (`196X~`), seasons and long years in
 *   intervals, and date-times, seasons and `1984?` in sets.
 */
import { parse, type ParseResult } from 'edtf';
import { endOf, startOf } from './calendar.js';
import { DateError } from './date-error.js';
import type { Period } from './period.js';
import { partsOfYear } from './parts-of-year.js';
import { checkDay } from './plain-date.js';
import { significantYears } from './significant-digits.js';
import { maskBounds, maskPrecision } from './unspecified.js';
import type { DatePrecision } from '../event-date.js';

/** Longer than any date of one piece, and short enough that the grammar stays quick. */
const longest = 40;

const qualifiers = /[?~%]/g;
/** Where EDTF lets a qualifier stand: before or after a part. */
const qualified =
  /^[?~%]?-?(?:Y-?\d+(?:E\d+)?|[\dX]{2,4})(?:S\d)?[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}$/;

/**
 * Reads a date of one piece by the library's grammar, or gives undefined where it is not in it.
 * @throws {DateError} where it is, and there is no such date.
 */
export function parseWithGrammar(text: string): Period | undefined {
  if (text.length > longest) return undefined;
  const bare = text.replace(qualifiers, '');
  const result = grammar(text) ?? (qualified.test(text) ? grammar(bare) : undefined);
  if (result === undefined) return undefined;
  const bounds = boundsOf(bare, result);
  return (
    bounds && {
      ...bounds,
      uncertain: /[?%]/.test(text),
      approximate: /[~%]/.test(text) || result.significant !== undefined,
    }
  );
}

type Bounds = Pick<Period, 'earliest' | 'latest' | 'precision'>;

function grammar(text: string): ParseResult | undefined {
  try {
    return parse(text, { level: 2, seasonUncertainty: true });
  } catch {
    return undefined;
  }
}

function boundsOf(bare: string, result: ParseResult): Bounds | undefined {
  const [year = 0, part, day] = result.values as number[];
  switch (result.type) {
    case 'Date':
      if (bare.includes('X')) return maskedDate(bare);
      // Months are counted from 0, the time of day follows the day; both are left to the short path.
      if (result.values.length > 3) return undefined;
      return date(bare, year, part === undefined ? undefined : part + 1, day);
    case 'Season':
      return season(bare, year, part ?? 0);
    case 'Year':
      return longYear(bare, year, result.significant);
    case 'Decade':
    case 'Century':
      return maskedDate(bare);
    default:
      return undefined;
  }
}

function date(bare: string, year: number, month?: number, day?: number): Bounds {
  if (month !== undefined && day !== undefined) checkDay(bare, year, month, day);
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return {
    earliest: startOf(year, month, day),
    latest: endOf(year, month, day),
    precision,
  };
}

function maskedDate(bare: string): Bounds {
  const bounds = maskBounds(bare);
  if (bounds === undefined) throw new DateError('never', bare);
  return { ...bounds, precision: maskPrecision(bare) };
}

function season(bare: string, year: number, code: number): Bounds | undefined {
  const [month, months] = partsOfYear[code] ?? [];
  if (month === undefined || months === undefined) return undefined;
  const ends = bare.slice(0, -3);
  const mask = ends.includes('X') ? maskBounds(ends) : undefined;
  const first = mask ? mask.firstYear : year;
  const last = mask ? mask.lastYear : year;
  return {
    earliest: startOf(first, month),
    latest: startOf(last, month + months) - 1,
    precision: mask ? maskPrecision(ends) : 'season',
  };
}

function longYear(bare: string, year: number, significant = Infinity): Bounds {
  if (!Number.isSafeInteger(year)) throw new DateError('too-large', bare);
  const { first, last, loose } = significantYears(year, significant);
  return { earliest: startOf(first), latest: endOf(last), precision: coarseness(loose) };
}

function coarseness(looseDigits: number): DatePrecision {
  const names: readonly DatePrecision[] = ['year', 'decade', 'century'];
  return names[looseDigits] ?? 'millennium';
}
