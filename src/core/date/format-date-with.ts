import type { EventDate } from '../event-date.js';
import { calendarRange, dashed, knownLocale, type DateStyle } from './calendar-text.js';
import { calendarDateOf, isPlain, timePrecisionOf } from './date-shape.js';
import { periodText, timesText } from './format-period.js';
import { setText } from './format-set.js';
import type { Phrasing } from './phrasing.js';
import type { DateWords } from './words/date-words.js';
import { neutral } from './words/neutral.js';

/** How a date is written. */
export interface FormatDateOptions {
  /** IANA time zone that dates with a time of day are shown in; `UTC` by default. Days are days anywhere. */
  readonly timeZone?: string;
  /** `long` (5 March 2024, the default), `medium` (5 Mar 2024), or `short`: that, with signs for words (~1984). */
  readonly style?: DateStyle;
}

/**
 * Writes a date as `formatDate` does, with the words of one language that the caller brings: a page then
 * carries no others.
 *
 * @throws {RangeError} where `options.timeZone` is needed and is not a known time zone.
 */
export function formatDateWith(
  words: DateWords,
  date: EventDate,
  locale: string,
  options: FormatDateOptions = {},
): string {
  const { timeZone = 'UTC', style = 'long' } = options;
  return dateText(date, {
    locale: knownLocale(locale),
    style,
    timeZone,
    words: style === 'short' ? shortened(words) : words,
    dateText,
  });
}

function shortened(words: Phrasing['words']): Phrasing['words'] {
  const { decade, century, millennium, season, yearJoint } = words;
  return { ...neutral, decade, century, millennium, season, yearJoint };
}

function dateText(date: EventDate, phrasing: Phrasing): string {
  if (date.kind === 'interval') return intervalText(date, phrasing);
  if (date.kind === 'date') return periodText(date, phrasing);
  return setText(date, phrasing);
}

function intervalText(date: EventDate, phrasing: Phrasing): string {
  const { start, end } = date;
  const { words } = phrasing;
  if (start !== undefined && end !== undefined) {
    return (
      plainRange(start, end, phrasing) ?? dashed(dateText(start, phrasing), dateText(end, phrasing))
    );
  }
  if (end !== undefined && date.openStart) return words.until(dateText(end, phrasing));
  const from =
    start !== undefined
      ? dateText(start, phrasing)
      : date.openStart
        ? words.openStart
        : words.unknownStart;
  const to =
    end !== undefined ? dateText(end, phrasing) : date.openEnd ? words.now : words.unknownEnd;
  return dashed(from, to);
}

/** Two ends that are written alike share what they have in common: "5–7 March 2024". */
function plainRange(start: EventDate, end: EventDate, phrasing: Phrasing): string | undefined {
  if (!isPlain(start) || !isPlain(end) || start.precision !== end.precision) return undefined;
  const [from, to] = [calendarDateOf(start), calendarDateOf(end)];
  if (from !== undefined && to !== undefined) return calendarRange(from, to, phrasing);
  const precision = timePrecisionOf(start);
  if (precision === undefined) return undefined;
  return timesText(start.earliest, end.earliest, precision, phrasing);
}
