import { axisCalendar } from '../layout/axis-calendar.js';
import type { Moment } from './moment.js';

/** The two lines of the axis, as vis-timeline asks for them. */
export interface AxisLabels {
  readonly minorLabels: (date: Moment, scale: string) => string;
  readonly majorLabels: (date: Moment, scale: string) => string;
}

type Format = Intl.DateTimeFormatOptions;

const clock: Format = { hour: 'numeric', minute: '2-digit' };
const fullDate: Format = { day: 'numeric', month: 'short', year: 'numeric' };

const MINOR: Readonly<Record<string, Format>> = {
  millisecond: { second: 'numeric', fractionalSecondDigits: 3 },
  second: { minute: '2-digit', second: '2-digit' },
  minute: clock,
  hour: clock,
  weekday: { weekday: 'short', day: 'numeric' },
  day: { day: 'numeric' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

const MAJOR: Readonly<Record<string, Format>> = {
  millisecond: { ...fullDate, ...clock, second: '2-digit' },
  second: { ...fullDate, ...clock },
  minute: { weekday: 'long', ...fullDate, month: 'long' },
  hour: { weekday: 'long', ...fullDate, month: 'long' },
  weekday: { month: 'long', year: 'numeric' },
  day: { month: 'long', year: 'numeric' },
  month: { year: 'numeric' },
};

/**
 * Words for the axis through `Intl`: see `axisCalendar` for what becomes of other calendars.
 *
 * @param hasRoom whether a word is seen whole at its time; what is not is left out. Default: all are.
 */
export function axisLabels(
  locale: string,
  timeZone: string,
  hasRoom: (at: number, word: string) => boolean = () => true,
): AxisLabels {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const write = (date: Moment, level: string, scale: string, format: Format): string => {
    const calendar = axisCalendar(locale, format, date.year());
    const key = `${level} ${scale} ${calendar.calendar} ${calendar.era}`;
    let formatter = formats.get(key);
    if (!formatter) {
      formatter = createFormat(locale, { ...format, ...calendar, timeZone });
      formats.set(key, formatter);
    }
    return formatter.format(date.valueOf());
  };
  const labels = (level: string, table: Readonly<Record<string, Format>>) => {
    return (date: Moment, scale: string): string => {
      const format = table[scale];
      if (!format || Math.abs(date.valueOf()) > 8.64e15) return '';
      const word = write(date, level, scale, format);
      return hasRoom(date.valueOf(), word) ? word : '';
    };
  };
  return { minorLabels: labels('minor', MINOR), majorLabels: labels('major', MAJOR) };
}

/** A bare machine can name a language that `Intl` refuses, such as `C`. */
function createFormat(locale: string, format: Format): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, format);
  } catch {
    return new Intl.DateTimeFormat('en', format);
  }
}
