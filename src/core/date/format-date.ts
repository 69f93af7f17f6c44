import type { EventDate } from '../event-date.js';
import { knownLocale } from './calendar-text.js';
import { formatDateWith, type FormatDateOptions } from './format-date-with.js';
import { wordsOf } from './words/words-of.js';

export type { FormatDateOptions } from './format-date-with.js';

/**
 * Writes a date in words, and no more precisely than it is known: a month stays a month, an estimate
 * says so, an unknown end is called unknown. In any locale that Intl knows; in a language without words
 * of its own here, signs stand for them. The calendar is the Gregorian, unless the locale asks for
 * another one (`fa-u-ca-persian`): then days are of that one, and what is known by its month or year
 * alone stays Gregorian and says so, since it would be another stretch of time there.
 *
 * @param locale BCP 47 tag. English where it is broken or not supported; never throws for it.
 * @throws {RangeError} where `options.timeZone` is needed and is not a known time zone.
 */
export function formatDate(date: EventDate, locale: string, options?: FormatDateOptions): string {
  const name = knownLocale(locale);
  return formatDateWith(wordsOf(name), date, name, options);
}
