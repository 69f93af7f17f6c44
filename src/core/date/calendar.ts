/**
 * The proleptic Gregorian calendar in epoch milliseconds, for any year: a JavaScript `Date` ends at
 * the year 275760 and reads the years 0 to 99 as 1900 to 1999. Years are astronomical (0 is 1 BC).
 */

export const dayLength = 86_400_000;

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Days from 1 March of the year 0 to 1 January 1970. */
const daysBeforeEpoch = 719_468;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days in a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysOfMonths[month - 1] ?? 0);
}

/** Whole days from 1970-01-01 to a day; months above 12 run on into the next year. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  // Counted from March, so that the leap day is the last of its year.
  const march = month - 3;
  const y = year + Math.floor(march / 12);
  const m = march - 12 * Math.floor(march / 12);
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * m + 2) / 5) + day - 1 - daysBeforeEpoch;
}

/** The first millisecond of a year, month or day, in UTC. */
export function startOf(year: number, month = 1, day = 1): number {
  return daysSinceEpoch(year, month, day) * dayLength;
}

/** The last millisecond of a year, month or day, in UTC. */
export function endOf(year: number, month?: number, day?: number): number {
  if (month === undefined) return startOf(year + 1) - 1;
  if (day === undefined) return startOf(year, month + 1) - 1;
  return startOf(year, month, day + 1) - 1;
}

/** A year as EDTF writes it: four digits at least, a minus sign before the year 0. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return year < 0 ? `-${digits}` : digits;
}
