/** A window of time in the dates of a link: no finer than a reader could tell. Pure. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Beyond these years EDTF has no days. */
const MOST_YEAR = 9999;

/**
 * The dates, in EDTF, that a window begins and ends with. They name whole days, minutes, seconds or
 * milliseconds in UTC, so that they are off by less than a hundredth of the window; far from our time, years.
 *
 * @param start epoch milliseconds.
 * @param end epoch milliseconds.
 */
export function windowDates(start: number, end: number): { start: string; end: string } {
  const length = end - start;
  const years = [start, end].map((time) => new Date(time).getUTCFullYear());
  if (years.some((year) => Math.abs(year) > MOST_YEAR))
    return { start: yearText(years[0] ?? 0), end: yearText(years[1] ?? 0) };
  return { start: dateText(start, length), end: dateText(end, length) };
}

function dateText(time: number, length: number): string {
  const iso = new Date(time).toISOString();
  const year = new Date(time).getUTCFullYear();
  const day = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${iso.slice(-19, -14)}`;
  if (length > 100 * DAY) return day;
  const clock = iso.slice(-13, -1);
  if (length > 100 * MINUTE) return `${day}T${clock.slice(0, 5)}Z`;
  return `${day}T${length > 100_000 ? clock.slice(0, 8) : clock}Z`;
}

const yearText = (year: number): string =>
  Math.abs(year) > MOST_YEAR ? `Y${year}` : String(year).padStart(4, '0');
