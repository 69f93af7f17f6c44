import type { EventDate } from '../event-date.js';
import { calendarRange, dashed, knownLocale, type DateStyle } from './calendar-text.js';
import { calendarDateOf, isPlain, timePrecisionOf } from './date-shape.js';
import { periodText, timesText } from './format-period.js';
import { setText } from './format-set.js';
import type { Phrasing } from './phrasing.js';
import { neutral } from './words/neutral.js';
import { wordsOf } from './words/words-of.js';

/** How a date is written. */
export interface FormatDateOptions {
  /** IANA time zone that dates with a time of day are shown in; `UTC` by default. Days are days anywhere. */
  readonly timeZone?: string;
  /** `long` (5 March 2024, the default), `medium` (5 Mar 2024), or `short`: that, with signs for words (~1984). */
  readonly style?: DateStyle;
}

/**
 * Writes a date in words, and no more precisely than it is known: a month stays a month, an estimate
 * says so, an unknown end is called unknown. In any locale that Intl knows; in a language without words
 * of its own here, signs stand for them. The calendar is always the Gregorian.
 *
 * @param locale BCP 47 tag. English where it is broken or not supported; never throws for it.
 * @throws {RangeError} where `options.timeZone` is needed and is not a known time zone.
 */
export function formatDate(
  date: EventDate,
  locale: string,
  options: FormatDateOptions = {},
): string {
  const { timeZone = 'UTC', style = 'long' } = options;
  const name = knownLocale(locale);
  const words = wordsOf(name);
  return dateText(date, {
    locale: name,
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
