/** Dates as iCalendar has them: whole days, and times with a zone, in UTC, or local. */
import { instantsOf, zoneOf } from '../core/date/time-zone.js';
import { offsetByFile, type CalendarComponent, type CalendarProperty } from './calendar-file.js';
import { textOf } from './json-input.js';

/** A date of a calendar as EDTF. */
export interface CalendarDate {
  readonly edtf: string;
  readonly isDay: boolean;
  /** The time zone that it is said to be in, where that is not known: then it is a local time. */
  readonly unknownZone?: string;
}

/** What dates are read with. */
export interface CalendarZones {
  readonly calendar: CalendarComponent;
  /** That of the timeline: local times are in it. */
  readonly timeZone: string | undefined;
}

/**
 * A day, or a time as fine as the minute where its seconds are none, since iCalendar has to write
 * seconds. A time in a zone gets its offset, unless it is the zone of the timeline.
 */
export function calendarDate(
  { values, parameters }: CalendarProperty,
  { calendar, timeZone }: CalendarZones,
): CalendarDate | undefined {
  const value = textOf(values[0]);
  if (value === undefined || !/^-?\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}|$)/.test(value))
    return undefined;
  if (!value.includes('T')) return { edtf: value, isDay: true };
  const edtf = value.replace(/:00(Z?)$/, '$1');
  const zone = textOf(parameters.tzid);
  if (edtf.endsWith('Z') || zone === undefined || zone === timeZone) return { edtf, isDay: false };
  const local = value.replace('Z', '');
  const seconds = offsetByName(zone, local) ?? offsetByFile(calendar, zone, local);
  return seconds === undefined
    ? { edtf, isDay: false, unknownZone: zone }
    : { edtf: `${edtf}${offsetText(seconds)}`, isDay: false };
}

function offsetByName(name: string, local: string): number | undefined {
  try {
    const time = Date.parse(`${local}Z`);
    const [instant] = instantsOf(time, zoneOf(name));
    return (time - instant) / 1000;
  } catch {
    return undefined;
  }
}

function offsetText(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${seconds < 0 ? '-' : '+'}${parts.join(':')}`;
}

/** The last day before one that a stretch does not hold any more, as `DTEND` has it. */
export function dayBefore(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`) - 86_400_000;
  return Number.isNaN(time) ? day : new Date(time).toISOString().slice(0, 10);
}

/** A duration of RFC 5545, such as `P1DT2H`, in milliseconds; undefined for one that is none, or negative. */
export function durationOf(text: string): number | undefined {
  const parts = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
    .exec(text)
    ?.slice(1);
  if (!parts?.some((part) => part !== undefined)) return undefined;
  const lengths = [604_800, 86_400, 3600, 60, 1];
  return (
    parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (lengths[index] ?? 0), 0) * 1000
  );
}

/** So long after a time, written as the time is. */
export function later(edtf: string, duration: number): string {
  const [, clock = edtf, zone = ''] = /^(.*?)(Z|[+-]\d{2}:\d{2})?$/.exec(edtf) ?? [];
  const start = Date.parse(`${clock}${clock.includes('T') ? '' : 'T00:00'}Z`);
  const end = new Date(start + duration).toISOString();
  return clock.includes('T') ? `${end.slice(0, clock.length)}${zone}` : end.slice(0, 10);
}
