/** Dates and times that TimelineJS takes as text: in columns of its sheets, and in its first version. */
import { tryDate } from '../core/date/read-edtf.js';
import type { JsonObject } from './json-input.js';

/**
 * The date of a `Start Date`: `2011-03-23`, `3/23/2011` (the month first, as in the United States),
 * `3/2011`, `2011,3,23`, each with a time of day behind it; in parts. What is written otherwise stands
 * as the year, so that whoever reads it says what is wrong.
 */
export function datePartsOf(text: string): JsonObject {
  const [, iso, year, month, day] =
    /^(([+-]?\d+)(?:-(\d{2}))?(?:-(\d{2}))?)(?:[T\s].*)?$/.exec(text) ?? [];
  const rest = text.slice(iso?.length ?? 0);
  if (iso !== undefined && rest.trim() === '') return { year, month, day };
  if (iso !== undefined && day !== undefined) return withTime({ year, month, day }, text, rest);
  if (/^-?\d+(?:\s*,\s*\d+)+$/.test(text)) {
    const [y, mo, d, hour, minute, second] = text.split(',');
    return { year: y, month: mo, day: d, hour, minute, second };
  }
  const [slashed] = /^\d+(?:\/\d+)+/.exec(text) ?? [''];
  const numbers = slashed.split('/');
  const behind = text.slice(slashed.length);
  if (numbers.length === 3)
    return withTime({ month: numbers[0], day: numbers[1], year: numbers[2] }, text, behind);
  if (numbers.length === 2 && behind.trim() === '') return { month: numbers[0], year: numbers[1] };
  return { year: text };
}

/** A date-time with an offset is EDTF as it stands. */
function withTime(date: JsonObject, text: string, rest: string): JsonObject {
  const clock = rest.replace(/^[T\s]+/, '').trim();
  if (clock === '') return date;
  const whole = text.replace(/\s+/, 'T');
  if (/[Zz]|[+-]\d{2}/.test(clock) && tryDate(whole)) return { edtf: whole };
  return { ...date, ...timePartsOf(clock) };
}

/** `10:30`, `10:30:15.25`, `1030`, `10.30`, `3 pm`; what is written otherwise stands as the hour. */
export function timePartsOf(text: string): JsonObject {
  const said = text.trim();
  const found = /([ap])\.?\s*m\.?$/i.exec(said);
  const half = found?.[1];
  const clock = said.slice(0, found?.index).trimEnd();
  const compact = /^(\d{1,2})(\d{2})$/.exec(clock);
  const [hours = '', minute, second, fraction] =
    compact?.slice(1) ?? (clock.includes(':') ? clock.split(/[:.,]/) : clock.split('.'));
  if (!/^\d+$/.test(hours) || (half !== undefined && (Number(hours) > 12 || Number(hours) === 0)))
    return { hour: text };
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + afternoon;
  const millisecond = fraction === undefined ? undefined : fraction.padEnd(3, '0').slice(0, 3);
  return { hour: String(hour), minute, second, millisecond };
}
