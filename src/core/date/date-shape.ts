/** What the EDTF of a date tells that its bounds do not. */
import type { EventDate } from '../event-date.js';
import type { CalendarDate, TimePrecision } from './calendar-text.js';

const calendarDate = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const season = /^(-?\d{4})-(2[1-9]|3\d|4[01])$/;

/** The EDTF without qualifiers. */
export function bareEdtf(date: EventDate): string {
  return date.edtf.replace(/[?~%]/g, '');
}

/** Whether a date has no qualifiers, no unspecified digits, and no words to be said. */
export function isPlain(date: EventDate): boolean {
  if (date.kind !== 'date' || date.uncertain || date.approximate) return false;
  return calendarDateOf(date) !== undefined || timePrecisionOf(date) !== undefined;
}

/** The year and the code, 21 to 41, of a season or another part of a year. */
export function partOfYearOf(date: EventDate): [year: number, code: number] | undefined {
  const [, year, code] = season.exec(bareEdtf(date)) ?? [];
  return code === undefined ? undefined : [Number(year), Number(code)];
}

/** The year, month and day of a date that has them and no more. */
export function calendarDateOf(date: EventDate): CalendarDate | undefined {
  const bare = bareEdtf(date);
  if (season.test(bare)) return undefined;
  const match = calendarDate.exec(bare);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** How finely the time of day is known, where the date has one. */
export function timePrecisionOf(date: EventDate): TimePrecision | undefined {
  switch (date.precision) {
    case 'hour':
    case 'minute':
    case 'second':
      return date.precision;
    case 'millisecond': {
      const digits = /\.(\d+)/.exec(date.edtf)?.[1]?.length ?? 3;
      return digits === 1 ? 1 : digits === 2 ? 2 : 3;
    }
    default:
      return undefined;
  }
}
