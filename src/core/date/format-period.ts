/** The text of a date of one piece. */
import type { EventDate } from '../event-date.js';
import {
  calendarRange,
  calendarText,
  timeRange,
  timeText,
  type TimePrecision,
} from './calendar-text.js';
import { bareEdtf, calendarDateOf, partOfYearOf, timePrecisionOf } from './date-shape.js';
import { maskText } from './format-unspecified.js';
import type { Phrasing } from './phrasing.js';
import { significantYears } from './significant-digits.js';
import { partOfYearText } from './format-part-of-year.js';

const longYear = /^Y?(-?\d+)(?:E(\d+))?(?:S(\d))?$/;

/** The text of a date of one piece, its qualifiers included. */
export function periodText(date: EventDate, phrasing: Phrasing): string {
  const { words } = phrasing;
  const estimate = significantText(date, phrasing);
  if (estimate !== undefined) return date.uncertain ? words.uncertain(estimate) : estimate;
  const text = unqualifiedText(date, phrasing);
  const about = date.approximate ? words.approximate(text) : text;
  return date.uncertain ? words.uncertain(about) : about;
}

function unqualifiedText(date: EventDate, phrasing: Phrasing): string {
  const time = timePrecisionOf(date);
  if (time !== undefined) return dateTimeText(date, time, phrasing);
  const calendar = calendarDateOf(date);
  if (calendar !== undefined) return calendarText(calendar, phrasing);
  const bare = bareEdtf(date);
  const part = partOfYearOf(date);
  if (part !== undefined) return partOfYearText(...part, phrasing);
  const year = longYearOf(bare);
  // Two or three digits alone are a century or a decade.
  if (year !== undefined && !/^-?\d{2,3}$/.test(bare)) return calendarText({ year }, phrasing);
  return maskText(bare, phrasing);
}

const timeLengths = { hour: 3_600_000, minute: 60_000, second: 1000 } as const;

function dateTimeText(date: EventDate, precision: TimePrecision, phrasing: Phrasing): string {
  const length = typeof precision === 'number' ? 1000 : timeLengths[precision];
  // A local time that comes twice has two zone names.
  const once = date.latest - date.earliest < length;
  if (precision !== 'hour' || !once) return timeText(date.earliest, precision, phrasing, once);
  return timesText(date.earliest, date.latest, precision, phrasing);
}

/** The time from one instant to another. */
export function timesText(
  from: number,
  to: number,
  precision: TimePrecision,
  phrasing: Phrasing,
): string {
  const { day, times } = timeRange(from, to, precision, phrasing);
  return day === undefined ? times : phrasing.words.timesOn(day, times);
}

function longYearOf(bare: string): number | undefined {
  const match = longYear.exec(bare);
  return match === null ? undefined : Number(match[1]) * 10 ** Number(match[2] ?? 0);
}

/** "c. 1950 (1900–1999)". */
function significantText(date: EventDate, phrasing: Phrasing): string | undefined {
  const bare = bareEdtf(date);
  const significant = longYear.exec(bare)?.[3];
  const year = longYearOf(bare);
  if (significant === undefined || year === undefined) return undefined;
  const { first, last } = significantYears(year, Number(significant));
  const about = phrasing.words.approximate(calendarText({ year }, phrasing));
  return first === last
    ? about
    : `${about} (${calendarRange({ year: first }, { year: last }, phrasing)})`;
}
