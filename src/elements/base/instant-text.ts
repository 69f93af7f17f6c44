import type { ZoneClock } from '../../layout/zone-clock.js';

const day = 86_400_000;

/**
 * An instant in EDTF, as fine as a stretch of so many milliseconds around it asks for: a year of
 * centuries, a day of months, a minute of days.
 */
export function instantText(instant: number, length: number, clock: ZoneClock): string {
  const wall = new Date(instant + clock.offsetAt(instant));
  const year = yearText(wall.getUTCFullYear());
  if (length > 4 * 366 * day || year.startsWith('Y')) return year;
  const [month, date, hour, minute] = [
    wall.getUTCMonth() + 1,
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
  ].map((part) => String(part).padStart(2, '0'));
  if (length > 100 * day) return `${year}-${month ?? ''}`;
  if (length > 3 * day) return `${year}-${month ?? ''}-${date ?? ''}`;
  return `${year}-${month ?? ''}-${date ?? ''}T${hour ?? ''}:${minute ?? ''}`;
}

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}
