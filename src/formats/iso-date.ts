/** What a date of the model is sure to say in ISO 8601, which schema.org's `Date` and `DateTime` are. */
import type { EventDate } from '../core/event-date.js';

/** The last year that needs no more than four digits. */
const longestYear = 9999;

const timeOfDay = /T(\d{2})(?::(\d{2})(?::(\d{2})(?:\.(\d+))?)?)?(Z|[+−-][\d:]+)?$/;

/**
 * When it began: the finest year, month, day or time that holds every instant at which it can have
 * begun. One of the four Tuesdays of a month is that month, a spring is its year.
 *
 * ISO 8601 has no words for doubt, so a date that is uncertain (`?`) or approximate (`~`) says nothing
 * here, nor does a start that is open, unknown, or one of several years.
 *
 * @param timeZone that of the timeline, in which times without an offset are read. Without one they
 * keep no offset.
 */
export function isoStart(date: EventDate, timeZone?: string): string | undefined {
  if (date.kind === 'interval') return date.start && isoStart(date.start, timeZone);
  if (isDoubtful(date)) return undefined;
  if (date.kind === 'date' && date.edtf.includes('T')) return isoTime(date, timeZone);
  return hasTimes(date) ? undefined : holding(date.earliest, date.latestStart);
}

/** When it ended, where the date says so apart from the start: an interval, or all of several dates. */
export function isoEnd(date: EventDate, timeZone?: string): string | undefined {
  if (date.kind === 'interval') return date.end && isoStart(date.end, timeZone);
  if (date.kind !== 'all-of' || isDoubtful(date) || hasTimes(date)) return undefined;
  return holding(date.earliestEnd, date.latest);
}

const isDoubtful = ({ uncertain, approximate }: EventDate): boolean => uncertain || approximate;

/** The days of a set with times of day depend on the time zone. */
const hasTimes = ({ kind, edtf }: EventDate): boolean => kind !== 'date' && edtf.includes('T');

/** The finest of day, month and year that holds both instants, and so all between them. */
function holding(first: number, last: number): string | undefined {
  const [from, to] = [calendarDay(first), calendarDay(last)];
  if (from === undefined || to?.year !== from.year) return undefined;
  if (to.month !== from.month) return from.year;
  return to.day === from.day ? from.day : from.month;
}

function calendarDay(instant: number): { year: string; month: string; day: string } | undefined {
  const date = new Date(instant);
  const number = date.getUTCFullYear();
  if (!(Math.abs(number) <= longestYear)) return undefined;
  const digits = String(Math.abs(number)).padStart(4, '0');
  const year = number < 0 ? `-${digits}` : digits;
  const month = `${year}-${twoDigits(date.getUTCMonth() + 1)}`;
  return { year, month, day: `${month}-${twoDigits(date.getUTCDate())}` };
}

/** A date-time, with the offset that it was written with or that its time zone had. */
function isoTime(date: EventDate, timeZone: string | undefined): string | undefined {
  const written = timeOfDay.exec(date.edtf);
  if (written === null) return undefined;
  const isFloating = timeZone === undefined && written[5] === undefined;
  const offset = isFloating ? 0 : offsetOf(date, written);
  const day = calendarDay(date.earliest + offset)?.day;
  const zone = isFloating ? '' : offsetText(offset);
  // A time that came twice, when clocks were set back, is sure of its day alone.
  if (day === undefined || zone === undefined || isTwofold(date)) return day;
  const time = new Date(date.earliest + offset).toISOString().split('T')[1];
  const length = clockLength(date, written);
  return length === 0 ? day : `${day}T${time?.slice(0, length) ?? ''}${zone}`;
}

/** How far local time was ahead of UTC, in milliseconds. */
function offsetOf(date: EventDate, [, hours, minutes, seconds, fraction]: RegExpExecArray): number {
  const midnight = Date.parse(`${date.edtf.slice(0, date.edtf.indexOf('T'))}T00:00Z`);
  const time = Number(hours) * 3_600_000 + Number(minutes ?? 0) * 60_000;
  const rest = Number(seconds ?? 0) * 1000 + Number((fraction ?? '').slice(0, 3).padEnd(3, '0'));
  const offset = midnight + time + rest - date.earliest;
  return Number.isNaN(offset) ? 0 : offset;
}

const unitLengths: Partial<Record<EventDate['precision'], number>> = {
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
  millisecond: 100,
};

const isTwofold = ({ earliest, latest, precision }: EventDate): boolean =>
  latest - earliest >= (unitLengths[precision] ?? Infinity);

/** How much of `10:30:00.000` is known. An hour alone is no `DateTime`, and its day is sure. */
function clockLength({ precision }: EventDate, [, , , , fraction]: RegExpExecArray): number {
  if (precision === 'minute') return 'hh:mm'.length;
  if (precision === 'second') return 'hh:mm:ss'.length;
  return precision === 'millisecond' ? 'hh:mm:ss.'.length + Math.min(fraction?.length ?? 3, 3) : 0;
}

/** Undefined for the odd seconds of the local mean times before standard time, which no offset has. */
function offsetText(offset: number): string | undefined {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset) / 60_000;
  if (!Number.isInteger(minutes)) return undefined;
  const sign = offset < 0 ? '-' : '+';
  return `${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
