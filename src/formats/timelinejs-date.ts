/** Dates as TimelineJS writes them, in EDTF of the same precision. */
import { tryDate } from '../core/date/read-edtf.js';
import type { Reason } from '../locales/reasons/terms.js';
import { textOf, type JsonObject } from './json-input.js';

/** A part that could not be taken, and why. */
export interface DateFlaw {
  readonly part: string;
  readonly value: unknown;
  readonly hint: string;
  readonly why: Reason;
}

/** What the parts of a date say. */
export interface TimelineJsDate {
  /** Undefined where there is no year; the text itself where its year is no number. */
  readonly edtf?: string;
  readonly flaws: readonly DateFlaw[];
}

/** From the coarsest on: a date is as precise as the last that is there without a gap before it. */
const partNames = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
const lastOf = [Infinity, 12, 31, 23, 59, 59, 999];

/** Beyond these years TimelineJS tells how long ago it was, not which year. */
const firstNamedYear = -99_999;
const lastNamedYear = 275_759;

/**
 * A date in parts, texts or numbers: `{ "year": "1815", "month": 12, "day": "" }`. A part that is blank
 * is not known, and neither is a month or a day 0. TimelineJS shows the year -44 as 44 BCE, so that is
 * what its author means: -0043 in EDTF. What is older than 99,999 BCE it shows in rounded years ago:
 * the zeros at the end of such a year are not significant.
 */
export function timelineJsDate(input: JsonObject): TimelineJsDate {
  if (typeof input.edtf === 'string') return { edtf: input.edtf, flaws: [] };
  const texts = partNames.map((part) => textOf(input[part]));
  const [yearText = '', ...finer] = texts.map((text) => text?.replace(/[\s,]/g, '') ?? '');
  if (!/^[+-]?\d+$/.test(yearText)) return { ...(texts[0] && { edtf: texts[0] }), flaws: [] };
  if (isMidnightByDefault(input)) finer.splice(2);
  const numbers = [Number(yearText)];
  let flaw: Flaw | undefined;
  const flaws: DateFlaw[] = [];
  for (const [at, text] of finer.entries()) {
    const part = partNames[at + 1] ?? '';
    const isBlank = text === '' || (at < 2 && Number(text) === 0);
    if (isBlank) flaw ??= ['date-gap', `it says nothing without the ${part}`];
    else {
      flaw ??= flawOf(numbers, text, part);
      if (flaw === undefined) numbers.push(Number(text));
      else {
        const [why, words] = flaw;
        flaws.push({ part, value: input[part], why, hint: `${words}; the date ends before it` });
      }
    }
  }
  return { edtf: edtfOf(numbers), flaws };
}

/** From a start to an end, or the start alone where the end says nothing more. */
export const joined = (start: string, end: string | undefined): string =>
  end === undefined || end === start ? start : `${start}/${end}`;

/** TimelineJS shows no time where all of it is the number 0, which programs write for want of one. */
const isMidnightByDefault = (input: JsonObject): boolean =>
  partNames.slice(3).every((part) => input[part] === 0 || textOf(input[part]) === undefined);

type Flaw = readonly [why: Reason, words: string];

function flawOf(before: readonly number[], text: string, part: string): Flaw | undefined {
  if (!/^\d+$/.test(text)) return ['date-digits', 'it is not a number'];
  const numbers = [...before, Number(text)];
  const at = before.length;
  if (Math.abs(before[0] ?? 0) > 9999) return ['long-year', 'so long a year stands alone'];
  const isKnown = Number(text) <= (lastOf[at] ?? 0) && (at > 2 || tryDate(edtfOf(numbers)));
  return isKnown ? undefined : ['date-range', `there is no such ${part}`];
}

function edtfOf([year = 0, ...finer]: readonly number[]): string {
  const [month, day, hour, minute, second, millisecond] = finer.map((number) => padded(number, 2));
  const date = [edtfYear(year), month, day].filter((part) => part !== undefined).join('-');
  const time = [hour, minute, second].filter((part) => part !== undefined).join(':');
  const fraction = millisecond === undefined ? '' : `.${padded(Number(millisecond), 3)}`;
  return time === '' ? date : `${date}T${time}${fraction}`;
}

function edtfYear(year: number): string {
  if (year < firstNamedYear || year > lastNamedYear) {
    const digits = String(Math.abs(year)).replace(/0+$/, '').length;
    return `Y${year}S${digits}`;
  }
  const shown = year < 0 ? year + 1 : year;
  if (Math.abs(shown) > 9999) return `Y${shown}`;
  return `${shown < 0 ? '-' : ''}${padded(Math.abs(shown), 4)}`;
}

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');
