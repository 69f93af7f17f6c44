/** Dates as CSL-JSON writes them, which is also how Zotero and Mendeley do. */
import { tryDate } from '../core/date/read-edtf.js';
import type { EventDate } from '../core/event-date.js';
import { isObject, listOf, textOf } from './json-input.js';

/** A date of CSL-JSON 1.0.2: `date-parts` of one day, month or year, or of two; else its words. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** 1 is spring, 4 is winter. */
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
}

/**
 * The EDTF that says what a date of CSL-JSON says: `circa` and `season` too. Words come as they are,
 * for the model to read or to refuse. Undefined where there is nothing.
 */
export function edtfOfCsl(value: unknown): string | undefined {
  if (!isObject(value)) return textOf(value);
  const written = textOf(value.edtf);
  if (written !== undefined) return written;
  const parts = listOf(value['date-parts']).map(listOf);
  const ends = parts.map((part, index) => edtfOfParts(part, index, value.season));
  if (ends[0] === undefined || ends[0] === '..') return textOf(value.raw) ?? textOf(value.literal);
  return ends.map((end) => (end !== '..' && isCirca(value.circa) ? `${end}~` : end)).join('/');
}

/** Whether the model can read a date. */
export const readable = (edtf: string): boolean => tryDate(edtf) !== undefined;

const isCirca = (value: unknown): boolean => value !== undefined && value !== false && value !== 0;

/** Seasons of EDTF begin at 21. A part that is nothing but zeros is an end that has not come. */
function edtfOfParts(part: readonly unknown[], index: number, season: unknown): string | undefined {
  const [year, month, day] = part.map((one) => Number(textOf(one) ?? 0));
  if (year === undefined || !Number.isInteger(year)) return undefined;
  if (year === 0 && !month && index > 0) return '..';
  const known = [yearText(year)];
  const quarter = Number(season);
  if (month) known.push(twoDigits(month > 12 && month <= 16 ? month + 8 : month));
  else if (quarter >= 1 && quarter <= 4) known.push(twoDigits(quarter + 20));
  if (month && day) known.push(twoDigits(day));
  return known.join('-');
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function yearText(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** Days, months, years, seasons and intervals of them, about or not: what CSL-JSON has words for. */
const plain = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

/**
 * A date as CSL-JSON says it. What it has no fields for is its EDTF as `literal`, which `edtfOfCsl`
 * reads again.
 */
export function cslDateOf({ edtf }: Pick<EventDate, 'edtf'>): CslDate {
  const ends = edtf.split('/').map((end) => plain.exec(end));
  const literal: CslDate = { literal: edtf };
  if (ends.length > 2 || ends.some((end) => end === null)) return literal;
  const [first, second] = ends;
  if (!first || (second && second[4] !== first[4])) return literal;
  const seasons = ends.map((end) => Number(end?.[2] ?? 0) > 12);
  if (seasons.includes(true) && (second || Number(first[2]) > 24)) return literal;
  const parts = ends.map((end) => (end ?? []).slice(1, 4).filter(Boolean).map(Number));
  // a year 0 would be an end that has not come
  if (parts.some(([year]) => year === 0)) return literal;
  return {
    'date-parts': seasons[0] ? [[Number(first[1])]] : parts,
    ...(seasons[0] && { season: Number(first[2]) - 20 }),
    ...(first[4] === '~' && { circa: true }),
  };
}
