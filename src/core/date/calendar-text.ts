/** Years, months, days and times of day through Intl, whose objects are costly and so are kept. */
import { kept } from '../kept.js';
import { startOf } from './calendar.js';
import type { DateWords } from './words/date-words.js';

/** How long a date is written: month names whole, or shortened; `short` has signs instead of words too. */
export type DateStyle = 'long' | 'medium' | 'short';

/** A language and a manner of writing dates in it. */
export interface Writing {
  /** A locale that Intl knows. */
  readonly locale: string;
  readonly style: DateStyle;
  /** IANA name; for dates with a time of day alone. */
  readonly timeZone: string;
  /** The language's own ranges, where it needs them. */
  readonly words?: Pick<DateWords, 'range'>;
}

/** A year, month or day of the Gregorian calendar; a part of a year where `year` is absent. */
export interface CalendarDate {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

/** How finely a time of day is known, with the number of digits of a fraction. */
export type TimePrecision = 'hour' | 'minute' | 'second' | 1 | 2 | 3;

const known = new Map<string, string>();

/** The locale as Intl knows it; `en` where it is broken ("C", "en-US@posix") or not supported. */
export function knownLocale(locale: string): string {
  return kept(known, locale, () => supported(locale) ?? 'en');
}

function supported(locale: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0];
  } catch {
    return undefined;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const make = () => new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options });
  return kept(formats, key, make);
}

/** Years with fewer digits read as shortened ones, or as days, so that they have their era. */
const needsEra = (year: number | undefined) => year !== undefined && year < 100;
/** From here on years are written with separators, and Intl soon knows them no more. */
const long = 10_000;

/** The calendar that a locale asks for in so many words: `fa-u-ca-persian`. */
const calendarAsked = /-u-(?:.+-)?ca-(?!gregory|iso)/;
/** Calendars that differ from the Gregorian in nothing but their years. */
const sameMonths = /-ca-(?:buddhist|roc)/;
/** Before this year some calendars have none. */
const firstYear = 622;

/**
 * Whether the locale's own calendar can write the date. EDTF is Gregorian: a day is a day in any
 * calendar, but another one's month or year would be a claim about other days.
 */
function inOwnCalendar({ year = 0, day }: CalendarDate, locale: string): boolean {
  if (!calendarAsked.test(locale) || year <= firstYear || year >= long) return false;
  return day !== undefined || sameMonths.test(locale);
}

function fields(
  date: CalendarDate,
  { locale, style }: Writing,
  needsEra: boolean,
): Intl.DateTimeFormatOptions {
  const own = inOwnCalendar(date, locale);
  // Beside days of another calendar a Gregorian year has to say what it is.
  const era = needsEra || (!own && date.year !== undefined && calendarAsked.test(locale));
  return {
    timeZone: 'UTC',
    ...(own && { calendar: new Intl.Locale(locale).calendar }),
    ...(date.year !== undefined && { year: 'numeric' }),
    ...(era && { era: 'short' }),
    ...(date.month !== undefined && { month: style === 'long' ? 'long' : 'short' }),
    ...(date.day !== undefined && { day: 'numeric' }),
  };
}

/** A year, a month, a day, or a day or month of no year. */
export function calendarText(date: CalendarDate, writing: Writing): string {
  return calendarParts(date, writing)
    .map((part) => part.value)
    .join('');
}

/** The same in parts, as Intl gives them. */
export function calendarParts(date: CalendarDate, writing: Writing): Intl.DateTimeFormatPart[] {
  // A leap year, for a day of no year.
  const { year = 2000, month, day } = date;
  const format = formatOf(writing.locale, fields(date, writing, needsEra(date.year)));
  if (Math.abs(year) < long) return format.formatToParts(startOf(year, month, day));
  const shown = number(year > 0 ? year : 1 - year, writing.locale);
  return format
    .formatToParts(startOf(year > 0 ? long : -long, month, day))
    .map((part) => (part.type === 'year' ? { type: 'year', value: shown } : part));
}

/** From one year, month or day to another of the same precision. */
export function calendarRange(from: CalendarDate, to: CalendarDate, writing: Writing): string {
  const { locale, words } = writing;
  const [a, b] = [from.year ?? 2000, to.year ?? 2000];
  const isOneCalendar = inOwnCalendar(from, locale) === inOwnCalendar(to, locale);
  if (isOneCalendar && [a, b].every((year) => Math.abs(year) < long)) {
    const range = from.month && words?.range;
    if (range) return range(calendarParts(from, writing), calendarParts(to, writing));
    const era = needsEra(from.year) || needsEra(to.year);
    const format = formatOf(locale, fields(from, writing, era));
    const [first, last] = [startOf(a, from.month, from.day), startOf(b, to.month, to.day)];
    const text = format.formatRange(first, last);
    // what engines know of Persian leaves the last month out of a range of months
    if (text === format.format(last) || text !== format.format(first)) return text;
  }
  return dashed(calendarText(from, writing), calendarText(to, writing));
}

/** An instant, by the clock of the writing's time zone, which is named unless it is ambiguous. */
export function timeText(
  instant: number,
  precision: TimePrecision,
  writing: Writing,
  namesZone = true,
): string {
  const day = dayFields(writing);
  return formatOf(writing.locale, { ...day, ...clock(precision, namesZone) }).format(instant);
}

/** From an instant to another: the day, and the times of day where it is the same. */
export function timeRange(
  from: number,
  to: number,
  precision: TimePrecision,
  writing: Writing,
): { day?: string; times: string } {
  const day = dayFields(writing);
  const days = formatOf(writing.locale, day);
  const time = clock(precision, true);
  if (days.format(from) !== days.format(to)) {
    return { times: formatOf(writing.locale, { ...day, ...time }).formatRange(from, to) };
  }
  const times = formatOf(writing.locale, { timeZone: writing.timeZone, ...time });
  return { day: days.format(from), times: times.formatRange(from, to) };
}

function dayFields(writing: Writing): Intl.DateTimeFormatOptions {
  const day = fields({ year: 2000, month: 1, day: 1 }, writing, false);
  return { ...day, timeZone: writing.timeZone };
}

function clock(precision: TimePrecision, namesZone: boolean): Intl.DateTimeFormatOptions {
  return {
    hour: 'numeric',
    minute: '2-digit',
    ...(precision !== 'hour' && precision !== 'minute' && { second: '2-digit' }),
    ...(typeof precision === 'number' && { fractionalSecondDigits: precision }),
    ...(namesZone && { timeZoneName: 'short' }),
  };
}

/** Two texts as a range. */
export function dashed(from: string, to: string): string {
  return `${from} – ${to}`;
}

/** A list that ends in "or" or "and". */
export function listText(
  texts: readonly string[],
  type: 'disjunction' | 'conjunction',
  locale: string,
): string {
  const make = () => new Intl.ListFormat(locale, { type });
  return kept(lists, `${locale} ${type}`, make).format(texts);
}

const lists = new Map<string, Intl.ListFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

function number(value: number, locale: string): string {
  return kept(numbers, locale, () => new Intl.NumberFormat(locale)).format(value);
}
