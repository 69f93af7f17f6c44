/** Dates of Markwhen: what its parser makes of them is a stretch of time, and their text says how finely it is known. */
import { parse, toArray, type Event } from '@markwhen/parser';
import { readable } from './csl-date.js';
import { edtfOfIso } from './loose-time.js';

/** A stretch of time in the zone of the file: from an instant up to one that it does not hold. */
export interface LocalRange {
  /** ISO 8601 without an offset, down to the millisecond. */
  readonly from: string;
  readonly to: string;
}

/** A present that no date is, on the clock of the file. */
const present = '1111-11-11T11:11:11.111Z';

/** Reads a file, with a present that can be told from all dates in it. */
export function parseAt(text: string): ReturnType<typeof parse> {
  return parse(text, undefined, present);
}

/** The stretch that the parser gives, on the clock of the file. */
export const localRange = ({ dateRangeIso }: Event): LocalRange => ({
  from: clock(dateRangeIso.fromDateTimeIso),
  to: clock(dateRangeIso.toDateTimeIso),
});

const clock = (iso: string): string => iso.replace(/(?:Z|[+-]\d{2}:\d{2})$/, '');

/** Reads a date alone as it would be read in the file. */
export type ReadRange = (text: string) => LocalRange | undefined;

/** @param header the front matter of the file, which says how its dates are written. */
export function rangeReader(header: string): ReadRange {
  const known = new Map<string, LocalRange | undefined>();
  return (text) => {
    if (!known.has(text)) {
      const read = toArray(parseAt(`${header}\n${text}: x`).events).flatMap(({ eventy }) =>
        'dateRangeIso' in eventy ? [eventy] : [],
      );
      const [event] = read;
      const isAlone = event?.firstLine.datePart?.trim() === text;
      known.set(text, isAlone ? localRange(event) : undefined);
    }
    return known.get(text);
  };
}

/**
 * The EDTF of a date, as fine as its text: "Dec 2022" is a month, "10/2022 - now" is open. A date that is
 * reckoned from another one is approximate.
 */
export function edtfOfMarkwhen(
  text: string,
  range: LocalRange,
  isRelative: boolean,
  read: ReadRange,
): string | undefined {
  const iso = /^(\d{4}-\S+Z)(?:\s*[-/–]\s*(\d{4}-\S+Z))?$/.exec(text);
  const times = iso?.slice(1).map((time) => (time ? edtfOfIso(time) : time));
  if (times?.[0]) return times.filter(Boolean).join('/');
  if (/^\d{4}/.test(text) && readable(text)) return text;
  // the parser takes what it cannot read for the present
  const isNow = [range.from, range.to].some((time) => time.startsWith('1111-11-11T'));
  if (isNow && !/\bnow$/i.test(text)) return undefined;
  if (!isRelative) {
    const unit = unitOf(range);
    if (unit !== undefined && !isDivided(text, range, read)) return unit;
    for (const [left, right] of halves(text)) {
      const start = read(left);
      if (start?.from !== range.from) continue;
      const first = unitOf(start);
      if (first === undefined) continue;
      if (/^now$/i.test(right)) return `${first}/..`;
      const end = read(right);
      const last = end?.to === range.to ? unitOf(end) : undefined;
      if (last !== undefined) return first === last ? first : `${first}/${last}`;
    }
  }
  const [first, last] = [range.from.slice(0, 10), dayOf(Date.parse(`${range.to}Z`) - 1)];
  if (last === undefined) return undefined;
  const mark = isRelative ? '~' : '';
  return first >= last ? `${first}${mark}` : `${first}${mark}/${last}${mark}`;
}

/** Two days that happen to reach over a month are no month. */
const isDivided = (text: string, range: LocalRange, read: ReadRange): boolean =>
  halves(text).some(([left, right]) => {
    const [start, end] = [read(left), read(right)];
    return start?.from === range.from && end?.to === range.to;
  });

/** All ways to take a text for two dates. */
function halves(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/(?<!\s)(?:\s+(?:-|–|to)\s+|\s*[/–-]\s*)/g)].map((found) => [
    text.slice(0, found.index).trim(),
    text.slice(found.index + found[0].length).trim(),
  ]);
}

/** The year, month, day or time that a stretch is; undefined where it is none of these. */
function unitOf({ from, to }: LocalRange): string | undefined {
  const [start, end] = [Date.parse(`${from}Z`), Date.parse(`${to}Z`)];
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined;
  if (start === end) return edtfOfTime(from);
  const day = from.slice(0, 10);
  const [year = 0, month = 1] = day.split('-').map(Number);
  const begins = (iso: string) => from.slice(4) === iso.slice(4);
  if (begins('0000-01-01T00:00:00.000') && end === Date.UTC(year + 1, 0, 1)) return day.slice(0, 4);
  if (day.endsWith('-01') && from.endsWith('T00:00:00.000') && end === Date.UTC(year, month, 1)) {
    return day.slice(0, 7);
  }
  if (from.endsWith('T00:00:00.000') && end - start === 86_400_000) return day;
  return end - start <= 60_000 ? edtfOfTime(from) : undefined;
}

/** A time that was written stays one at midnight too. */
const edtfOfTime = (from: string): string =>
  from.replace(/\.000$/, '').replace(/(T\d{2}:\d{2}):00$/, '$1');

function dayOf(time: number): string | undefined {
  const date = new Date(time);
  return Number.isNaN(time) ? undefined : date.toISOString().slice(0, 10);
}
