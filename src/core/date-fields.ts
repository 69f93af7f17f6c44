/** Reads dates that stand in fields: EDTF, an `EventDate` of the model, or a CSL-JSON date. */
import { tryDate } from './date/read-edtf.js';
import type { EventDate } from './event-date.js';
import type { Place } from './lenient-read.js';
import type { Report } from './report.js';

/** A date as a document may hold it: EDTF, a date of the model, or CSL-JSON's `date-parts`. */
export type DateInput =
  | string
  | {
      edtf?: string | undefined;
      'date-parts'?: readonly (readonly (string | number)[])[] | undefined;
      raw?: string | undefined;
      literal?: string | undefined;
    };

/** The EDTF that says what a date in a document says; `''` where it says nothing. */
export function toEdtf(input: DateInput): string {
  if (typeof input === 'string') return input;
  if (input.edtf !== undefined) return input.edtf;
  const parts = input['date-parts'];
  if (parts === undefined) return input.raw ?? input.literal ?? '';
  return parts
    .map(([year = '', ...rest]) =>
      [padYear(String(year)), ...rest.map((part) => String(part).padStart(2, '0'))].join('-'),
    )
    .join('/');
}

const padYear = (year: string): string =>
  year.replace(
    /^(-?)(\d{1,3})$/,
    (_, sign: string, digits: string) => sign + digits.padStart(4, '0'),
  );

/** Years, months, days and date-times, which are read as quickly as they are looked up. */
const quick = /^-?\d{4}(?:-[01]\d(?:-\d{2}(?:T[\d:.Z+-]+)?)?)?$/;

/** Other dates that were read lately. They are frozen, so that one can stand in many places. */
const known = new Map<string, EventDate>();
const mostKnown = 5_000;
const longestKnown = 100;

/**
 * As `tryDate`, but quick where a date comes again: those that need the grammar take a hundred
 * times as long as others, and a timeline is read again whenever a part of it changes.
 */
export function dateOf(edtf: string, timeZone: string | undefined): EventDate | undefined {
  if (quick.test(edtf) || edtf.length > longestKnown) return tryDate(edtf, timeZone);
  const key = `${timeZone ?? ''} ${edtf}`;
  let date = known.get(key);
  if (date === undefined) {
    date = tryDate(edtf, timeZone);
    if (date === undefined) return undefined;
    if (known.size >= mostKnown) known.clear();
    known.set(key, date);
  }
  return date;
}

/** The date in a field other than the event's own: left out, and reported, where it is at fault. */
export function readDate(
  input: DateInput | undefined,
  place: Place,
  timeZone: string | undefined,
  report: Report,
): EventDate | undefined {
  if (input === undefined) return undefined;
  const edtf = toEdtf(input);
  const date = dateOf(edtf, timeZone);
  if (date === undefined) report({ ...place, code: 'date', input: edtf, timeZone });
  return date;
}
