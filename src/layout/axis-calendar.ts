import { kept } from '../core/kept.js';

type Format = Intl.DateTimeFormatOptions;

/** Calendars whose months and days are the Gregorian ones, as are the ticks; only their years differ. */
const sameMonths = ['buddhist', 'roc'];
/** Before this year some calendars have none, and from the other on `Intl` soon knows them no more. */
const [firstYear, lastYear] = [623, 9999];

/**
 * The calendar in which a label of the axis is written. Ticks stand at Gregorian months and years, so
 * that in another calendar only a whole day can be written, unless its months are the same. A Gregorian
 * year beside such days says by its era what it is, as it does in the list.
 *
 * @param year of the tick, Gregorian.
 */
export function axisCalendar(locale: string, format: Format, year: number): Format {
  const asked = kept(calendars, locale, () => readCalendar(locale));
  const inReach = year >= firstYear && year <= lastYear;
  const isWhole = format.day !== undefined && format.month !== undefined;
  if (asked && inReach && (isWhole || sameMonths.includes(asked))) return { calendar: asked };
  const needsEra = format.year !== undefined && (year < 1 || asked !== '');
  return { calendar: 'gregory', ...(needsEra && { era: 'short' }) };
}

/** By locale: every label asks, in every frame of a zoom. */
const calendars = new Map<string, string>();

/** The calendar that a locale asks for in so many words, as `fa-u-ca-persian` does; else ''. */
function readCalendar(locale: string): string {
  try {
    const { calendar = '' } = new Intl.Locale(locale);
    return calendar === 'gregory' || calendar === 'iso8601' ? '' : calendar;
  } catch {
    return '';
  }
}
