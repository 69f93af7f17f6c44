/** Years, months, days and date-times, which nearly all dates are, in one pass. */
import type { DatePrecision, EventDate } from '../event-date.js';
import { daysInMonth, endOf, startOf } from './calendar.js';
import { DateFault } from './date-fault.js';
import { periodDate } from './period.js';
import { instantsOf, zoneOf } from './time-zone.js';

const plain =
  /^(-?)(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2})(?::(\d{2})(?:\.(\d+))?)?)?(Z|[+−-]\d{2}(?::?\d{2})?)?)?)?)?$/;

const minute = 60_000;
const hour = 3_600_000;

/**
 * Reads a plain date, or gives undefined where the text is of another shape (which may be valid EDTF).
 * @throws {DateFault} where the shape is plain, and the month, day, time or offset does not exist.
 */
export function parsePlainDate(text: string, timeZone: string): EventDate | undefined {
  const match = plain.exec(text);
  if (match === null) return undefined;
  const [, sign, digits, monthText, dayText, hours] = match;
  const year = sign === '-' ? -Number(digits) : Number(digits);
  if (sign === '-' && year === 0) throw new DateFault('negative-zero', text);
  if (monthText === undefined) return period(text, startOf(year), endOf(year), 'year');

  const month = Number(monthText);
  // Seasons and other parts of the year.
  if (dayText === undefined && month >= 21 && month <= 41) return undefined;
  if (month < 1 || month > 12) throw new DateFault('month-range', text);
  if (dayText === undefined) {
    return period(text, startOf(year, month), endOf(year, month), 'month');
  }
  const day = Number(dayText);
  checkDay(text, year, month, day);
  const start = startOf(year, month, day);
  if (hours === undefined) return period(text, start, endOf(year, month, day), 'day');
  return dateTime(text, match, start, timeZone);
}

/** @throws {DateFault} where a month of a year has no such day. */
function checkDay(text: string, year: number, month: number, day: number): void {
  if (day < 1 || day > daysInMonth(year, month)) throw new DateFault('day-range', text);
}

function period(text: string, earliest: number, latest: number, precision: DatePrecision) {
  return periodDate(text, { earliest, latest, precision, uncertain: false, approximate: false });
}

function dateTime(
  text: string,
  match: RegExpExecArray,
  startOfDay: number,
  timeZone: string,
): EventDate {
  const [, , , , , hours, minutes, seconds, fraction, offset] = match;
  const h = Number(hours);
  const time = h * hour + Number(minutes ?? 0) * minute + Number(seconds ?? 0) * 1000;
  const endOfDay = h === 24 && time === 24 * hour && fraction === undefined;
  if ((h > 23 && !endOfDay) || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) {
    throw new DateFault('time-range', text);
  }
  const [precision, length] = resolution(minutes, seconds, fraction);
  const local = startOfDay + time + milliseconds(fraction);
  const [first, last] =
    offset === undefined
      ? localInstants(text, local, timeZone)
      : [local - offsetOf(text, offset), local - offsetOf(text, offset)];
  return period(text, first, last + length - 1, precision);
}

/** The precision of a time of day, and how many milliseconds it covers. */
function resolution(
  minutes: string | undefined,
  seconds: string | undefined,
  fraction: string | undefined,
): [DatePrecision, number] {
  if (minutes === undefined) return ['hour', hour];
  if (seconds === undefined) return ['minute', minute];
  if (fraction === undefined) return ['second', 1000];
  return ['millisecond', 10 ** Math.max(0, 3 - fraction.length)];
}

function milliseconds(fraction: string | undefined): number {
  return fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0'));
}

function offsetOf(text: string, offset: string): number {
  if (offset === 'Z') return 0;
  const digits = offset.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  const east = offset.startsWith('+');
  // ISO 8601-1 has no -00:00.
  const valid = Number(digits.slice(2)) < 60 && minutes <= (east ? 840 : 720);
  if (!valid || (minutes === 0 && !east)) throw new DateFault('offset-range', text);
  return (east ? minutes : -minutes) * minute;
}

function localInstants(text: string, local: number, timeZone: string): [number, number] {
  if (timeZone === 'UTC') return [local, local];
  try {
    return instantsOf(local, zoneOf(timeZone));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new DateFault('time-zone', text);
  }
}
