/** What a fault of a date that has the shape of EDTF is in words, and what may have been meant. */
import { daysInMonth, startOf, yearText } from './calendar.js';
import { DateError, type DateErrorValues } from './date-error.js';
import type { DateFault } from './date-fault.js';

/** @param text the whole date, which the error quotes, and not a part of it. */
export function explainFault({ code, part }: DateFault, text: string, timeZone: string): DateError {
  const [values, meant] = explained(code, part, timeZone);
  if (part === text) return new DateError(code, text, values, meant);
  const told = code !== 'reversed' && text.includes(part) ? meant : [];
  const suggestions = told.map((date) => text.replace(part, date));
  return new DateError(code, text, values, suggestions);
}

type Explained = readonly [values: DateErrorValues, meant: readonly string[]];

function explained(code: DateFault['code'], part: string, timeZone: string): Explained {
  const [, year = '', month = '', day = ''] = /^(-?\d{4})-(\d\d)(?:-(\d\d))?/.exec(part) ?? [];
  switch (code) {
    case 'negative-zero':
      return [{}, [part.slice(1)]];
    case 'month-range':
      return [{ month }, swapped(year, month, day)];
    case 'day-range': {
      const days = daysInMonth(Number(year), Number(month));
      return [
        { month: monthName(Number(year), Number(month)), ofMonth: `${year}-${month}`, days },
        [],
      ];
    }
    case 'time-zone':
      return [{ zone: timeZone }, []];
    case 'reversed':
      return [{}, [part.split('/').reverse().join('/')]];
    default:
      return [{}, []];
  }
}

/** 2024-13-05 may well have the day before the month. */
function swapped(year: string, month: string, day: string): string[] {
  const fits = Number(day) >= 1 && Number(day) <= 12 && Number(month) >= 1;
  const exists = fits && Number(month) <= daysInMonth(Number(year), Number(day));
  return exists ? [`${year}-${day}-${month}`] : [];
}

function monthName(year: number, month: number): string {
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  return `${name.format(startOf(2000, month))} ${year < 0 ? yearText(year) : year}`;
}
