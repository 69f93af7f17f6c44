/** The text of a date with unspecified digits. */
import { calendarRange, calendarText } from './calendar-text.js';
import { seasonWithin } from './format-part-of-year.js';
import { choiceText } from './format-set.js';
import type { Phrasing } from './phrasing.js';
import { maskEnds, monthsOf, readMask, type Mask } from './unspecified.js';
import type { DateWords, PeriodUnit } from './words/date-words.js';

/** More months than these are said as a range. */
const mostMonths = 4;

/** The text of a date without qualifiers that has unspecified digits, or two or three digits alone. */
export function maskText(bare: string, phrasing: Phrasing): string {
  const mask = readMask(bare);
  if (mask === undefined) return bare;
  return phraseOf(mask, phrasing) ?? phrasing.words.sometime(rangeText(mask, phrasing));
}

function phraseOf(mask: Mask, phrasing: Phrasing): string | undefined {
  const { month, day } = mask;
  const { words } = phrasing;
  if (month === undefined) return yearPhrase(mask, phrasing);
  const within = withinYear(mask, phrasing);
  if (within === undefined) return undefined;
  if (Number(month) > 12) return seasonWithin(Number(month), within, phrasing);
  if (month === 'XX') {
    if (day === undefined) return words.unknownMonth(within);
    if (day === 'XX') return words.unknownDay(within);
    return day.includes('X') ? undefined : words.dayOfUnknownMonth(Number(day), within);
  }
  if (month.includes('X')) return day === undefined ? someMonths(mask, phrasing) : undefined;
  return inMonth(mask, Number(month), within, phrasing);
}

/** The month is known, and the day or the year is not. */
function inMonth(
  mask: Mask,
  month: number,
  within: string,
  phrasing: Phrasing,
): string | undefined {
  const { words } = phrasing;
  const { day } = mask;
  const year = knownYear(mask);
  if (day === undefined) return words.dateWithin(calendarText({ month }, phrasing), within);
  if (day === 'XX') {
    const known =
      year !== undefined
        ? calendarText({ year, month }, phrasing)
        : words.dateWithin(calendarText({ month }, phrasing), within);
    return words.unknownDay(words.within(known, 'month'));
  }
  if (day.includes('X')) return undefined;
  return words.dateWithin(calendarText({ month, day: Number(day) }, phrasing), within);
}

function someMonths(mask: Mask, phrasing: Phrasing): string | undefined {
  const months = monthsOf(mask);
  const year = knownYear(mask);
  if (year === undefined || months.length > mostMonths) return undefined;
  return choiceText(
    months.map((month) => ({ year, month })),
    phrasing,
  );
}

function knownYear(mask: Mask): number | undefined {
  if (mask.year.includes('X')) return undefined;
  return mask.negative ? -Number(mask.year) : Number(mask.year);
}

function yearPhrase(mask: Mask, phrasing: Phrasing): string | undefined {
  if (mask.year === 'XXXX' && !mask.negative) return phrasing.words.unknownYear;
  return namedYears(mask, phrasing)?.[0];
}

function withinYear(mask: Mask, phrasing: Phrasing): string | undefined {
  const { words } = phrasing;
  if (mask.year === 'XXXX' && !mask.negative) return words.withinUnknownYear;
  const named = namedYears(mask, phrasing);
  return named && words.within(...named);
}

/** A year, decade, century or millennium by its name. */
function namedYears(mask: Mask, phrasing: Phrasing): [name: string, unit: PeriodUnit] | undefined {
  const { words } = phrasing;
  const known = knownYear(mask);
  if (known !== undefined) return [calendarText({ year: known }, phrasing), 'year'];
  const match = /^(\d+)(X+)$/.exec(mask.year);
  if (match === null) return undefined;
  const [unit, name] = nameOf(Number(match[1]), match[2]?.length ?? 0, mask.negative, words);
  return name === undefined ? [yearsText(mask, phrasing), 'year'] : [name, unit];
}

function nameOf(
  leading: number,
  unknown: number,
  negative: boolean,
  words: DateWords,
): [unit: PeriodUnit, name: string | undefined] {
  if (unknown === 2) return ['century', words.century(leading + 1, negative)];
  if (unknown === 3) return ['millennium', negative ? undefined : words.millennium(leading + 1)];
  // "The 2000s" can be ten years or a hundred.
  const unclear = leading % 10 === 0 || negative;
  return ['decade', unclear ? undefined : words.decade(leading * 10)];
}

function yearsText(mask: Mask, phrasing: Phrasing): string {
  const { negative, year } = mask;
  return rangeText({ negative, year }, phrasing);
}

function rangeText(mask: Mask, phrasing: Phrasing): string {
  const { negative, year, month } = mask;
  const ends = maskEnds(Number(month) > 12 ? { negative, year } : mask);
  if (ends === undefined) return '';
  return calendarRange(ends.first, ends.last, phrasing);
}
