/** Times as programs write them: instants, ISO 8601 with a space, English words. As EDTF, no finer than they are. */

/**
 * An instant as EDTF. A midnight in UTC is what a program writes for a day, so it is that day, in which it
 * lies anyway; no seconds are none that were measured.
 *
 * @param time in epoch milliseconds.
 */
export function edtfOfInstant(time: number): string | undefined {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return undefined;
  const text = date.toISOString();
  // with a sign before it, a year is all that is written here
  if (/^\d{4}-/.test(text)) return withoutZeros(text);
  const year = date.getUTCFullYear();
  return Math.abs(year) > 9999 ? `Y${year}` : yearText(year);
}

const withoutZeros = (text: string): string =>
  text
    .replace(/[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/, '')
    .replace(/\.0+(?=Z|[+-]\d|$)/, '')
    .replace(/(T\d{2}:\d{2}):00(?=Z|[+-]\d|$)/, '$1');

const iso =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * A time in ISO 8601 as EDTF, a day where its clock says midnight and nothing finer; undefined for
 * what is not written so. Fractions end with the millisecond.
 */
export function edtfOfIso(text: string): string | undefined {
  const plain = text.trim();
  if (/^-?\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(plain)) return plain;
  const found = iso.exec(plain);
  if (found === null) return undefined;
  const [, day = '', clock = '', seconds = '', zone = ''] = found;
  const offset = /^(?:utc|gmt)$/i.test(zone)
    ? 'Z'
    : zone
        .toUpperCase()
        .replace(
          /^([+-]\d{2}):?(\d{2})?$/,
          (_, hours: string, minutes?: string) => `${hours}:${minutes ?? '00'}`,
        );
  const fine = seconds.replace(',', '.').replace(/(\.\d{3})\d+$/, '$1');
  return withoutZeros(`${day}T${clock}${fine}${offset.replace(/^[+-]00:00$/, 'Z')}`);
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A date in English words as EDTF: "May 28 2006 09:00:00 GMT", "28 May 2006", "May 2006", "44 BC". Undefined
 * for any other.
 */
export function edtfOfEnglish(text: string): string | undefined {
  const plain = text.trim();
  const year = /^(-?\d{1,4})(?:\s*(BCE?|AD|CE))?$/i.exec(plain);
  if (year) return yearText(Number(year[1]), year[2]);
  const rest = plain.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i, '');
  const worded =
    /^(?:([a-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?|(\d{1,2})\s+([a-z]{3,9})\.?,?\s+)(-?\d{1,4})(?:\s*(BCE?|AD|CE))?(?:,?\s+(\d{2}:\d{2})(:\d{2})?\s*(Z|UTC|GMT)?\s*([+-]\d{2}:?\d{2})?(?:\s*\([^)]*\))?)?$/i.exec(
      rest,
    );
  if (worded === null) return undefined;
  const [, before, dayAfter, dayBefore, after, years, era, clock, seconds = '', zone, offset] =
    worded;
  const month = monthNames.indexOf((before ?? after ?? '').slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  const day = dayAfter ?? dayBefore;
  const parts = [yearText(Number(years), era), String(month).padStart(2, '0')];
  if (day === undefined) return clock === undefined ? parts.join('-') : undefined;
  const date = [...parts, day.padStart(2, '0')].join('-');
  if (clock === undefined) return date;
  const mark = offset?.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') ?? (zone ? 'Z' : '');
  return withoutZeros(`${date}T${clock}${seconds}${mark.replace(/^[+-]00:00$/, 'Z')}`);
}

function yearText(year: number, era = ''): string {
  const astronomical = /^b/i.test(era) ? 1 - year : year;
  const digits = String(Math.abs(astronomical)).padStart(4, '0');
  return astronomical < 0 ? `-${digits}` : digits;
}
