/** The text of a part of a year. */
import { calendarRange, calendarText } from './calendar-text.js';
import { partsOfYear } from './parts-of-year.js';
import type { Phrasing } from './phrasing.js';
import type { SeasonName } from './words/date-words.js';

const seasonNames: readonly SeasonName[] = ['spring', 'summer', 'autumn', 'winter'];

/** A season, quarter, third or half of a year, by its EDTF code. */
export function partOfYearText(year: number, code: number, phrasing: Phrasing): string {
  if (code < 33) return seasonText(year, code, phrasing);
  const { words } = phrasing;
  const yearText = calendarText({ year }, phrasing);
  const named =
    code < 37
      ? words.quarter(code - 32, yearText)
      : code > 39
        ? words.half(code - 39, yearText)
        : undefined;
  const [month = 1, months = 12] = partsOfYear[code] ?? [];
  return named ?? monthsText(year, month, months, phrasing);
}

/** The season of a year that is not known: "spring in the 21st century". */
export function seasonWithin(code: number, within: string, phrasing: Phrasing): string | undefined {
  const { words } = phrasing;
  const season = code < 33 ? words.season(seasonName(code)) : undefined;
  return season && withHemisphere(words.dateWithin(season, within), code, phrasing);
}

function seasonName(code: number): SeasonName {
  return seasonNames[(code - 21) % 4] ?? 'spring';
}

function withHemisphere(text: string, code: number, { words }: Phrasing): string {
  if (code < 25) return text;
  return words.hemisphere(text, code < 29 ? 'northern' : 'southern');
}

function seasonText(year: number, code: number, phrasing: Phrasing): string {
  const { words } = phrasing;
  const name = seasonName(code);
  const [month = 3, months = 3] = partsOfYear[code] ?? [];
  const text = words.season(name, seasonYears(year, month === 12, phrasing));
  if (text === undefined) return monthsText(year, month, months, phrasing);
  return withHemisphere(text, code, phrasing);
}

/** A season that begins in December is of two years: "2001–02". */
function seasonYears(year: number, crosses: boolean, phrasing: Phrasing): string {
  if (!crosses) return calendarText({ year }, phrasing);
  const next = year + 1;
  // Years in other digits, or of an era, are not shortened.
  const isPlain = /^\d{4}\D?$/.test(calendarText({ year: next }, phrasing));
  if (!isPlain || next % 100 === 0) return calendarRange({ year }, { year: next }, phrasing);
  const short = String(next % 100).padStart(2, '0');
  return `${calendarText({ year }, phrasing)}${phrasing.words.yearJoint}${short}`;
}

function monthsText(year: number, month: number, months: number, phrasing: Phrasing): string {
  const last = month + months - 1;
  const end = last > 12 ? { year: year + 1, month: last - 12 } : { year, month: last };
  return calendarRange({ year, month }, end, phrasing);
}
