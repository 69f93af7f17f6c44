/** Dates with unspecified digits (`X`): between which bounds they lie, and what is known of them. */
import type { DatePrecision } from '../event-date.js';
import { daysInMonth } from './calendar.js';

/** A date that may have unspecified digits, taken apart. */
export interface Mask {
  readonly negative: boolean;
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

const shape = /^(-?)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;

/**
 * Takes a date without qualifiers apart, or gives undefined where it is of another shape. Two digits alone
 * are a century and three a decade (ISO 8601-2), told by the leading digits of their years.
 */
export function readMask(text: string): Mask | undefined {
  const match = shape.exec(text.replace(/^(-?)(\d{2,3})$/, truncated));
  if (match === null) return undefined;
  const [, sign, year = '', month, day] = match;
  return {
    negative: sign === '-',
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

function truncated(_: string, sign: string, leading: string): string {
  return sign + leading.padEnd(4, 'X');
}

/** The first and last dates that a mask fits, or undefined where it fits none. */
export function maskEnds(mask: Mask): { first: MaskEnd; last: MaskEnd } | undefined {
  const first = endOfMask(mask, 'first');
  const last = endOfMask(mask, 'last');
  return first && last && { first, last };
}

/**
 * The finest unit that is known, without a gap, from the year on: of `1985-04-XX` the month, of
 * `2004-XX-23` the year.
 */
export function maskPrecision({ year, month, day }: Mask): DatePrecision {
  const unknown = year.indexOf('X');
  if (unknown >= 0) {
    if (unknown === 3) return 'decade';
    return unknown === 2 ? 'century' : 'millennium';
  }
  if (month === undefined || month.includes('X')) return 'year';
  return day === undefined || day.includes('X') ? 'month' : 'day';
}

/** A year, month or day. */
export interface MaskEnd {
  year: number;
  month?: number;
  day?: number;
}

/** The first or last day (month, year) that a mask fits. */
function endOfMask(mask: Mask, end: 'first' | 'last'): MaskEnd | undefined {
  // Before the year 0 larger digits are earlier.
  const rising = (end === 'first') !== mask.negative;
  for (const digits of fitting(mask.year, mask.negative ? 1 : 0, 9999, rising)) {
    const year = mask.negative ? -digits : digits;
    if (mask.month === undefined) return { year };
    for (const month of fitting(mask.month, 1, 12, end === 'first')) {
      if (mask.day === undefined) return { year, month };
      const days = fitting(mask.day, 1, daysInMonth(year, month), end === 'first');
      const day = days.next().value;
      if (day !== undefined) return { year, month, day };
    }
  }
  return undefined;
}

/** The months that a mask's month fits, 1 to 12. */
export function monthsOf(mask: Mask): number[] {
  return mask.month === undefined ? [] : [...fitting(mask.month, 1, 12, true)];
}

function* fitting(
  pattern: string,
  low: number,
  high: number,
  rising: boolean,
): Generator<number, undefined> {
  const from = Math.max(low, Number(pattern.replaceAll('X', '0')));
  const to = Math.min(high, Number(pattern.replaceAll('X', '9')));
  for (let step = 0; step <= to - from; step += 1) {
    const number = rising ? from + step : to - step;
    if (fits(pattern, number)) yield number;
  }
  return undefined;
}

function fits(pattern: string, number: number): boolean {
  const digits = String(number).padStart(pattern.length, '0');
  for (let i = 0; i < pattern.length; i += 1) {
    if (pattern[i] !== 'X' && pattern[i] !== digits[i]) return false;
  }
  return true;
}
