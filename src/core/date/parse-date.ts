import type { EventDate } from '../event-date.js';
import { parseInterval, parseSet } from './compound-date.js';
import { DateError } from './date-error.js';
import { explainDate } from './explain-date.js';
import { parsePeriod } from './parse-period.js';
import { periodDate } from './period.js';
import { parsePlainDate } from './plain-date.js';

export { DateError, dateErrorMessages } from './date-error.js';
export type { DateErrorCode, DateErrorValues } from './date-error.js';

/** How a date is read. */
export interface ParseDateOptions {
  /**
   * IANA name of the time zone of date-times that have no offset; `UTC` by default. A local time that
   * comes twice when clocks are set back has bounds that hold both; one that is skipped is read with
   * the offset from before the change. Dates without a time of day are days in UTC whatever it is.
   */
  readonly timeZone?: string;
}

/** Far above any set that a person writes. */
const longest = 10_000;

/**
 * Reads a date in the Extended Date/Time Format (EDTF, ISO 8601-2:2019), levels 0 to 2. Space around it
 * is left out of account; nothing else is, and nothing is guessed.
 *
 * Seasons are meteorological: `2001-21` is March to May 2001, and `2001-24` December 2001 to February
 * 2002. Years are astronomical: `0000` is 1 BC and `-0043` is 44 BC.
 *
 * @throws {DateError} a `RangeError` whose message quotes the input and says what to write instead.
 */
export function parseDate(input: string, options: ParseDateOptions = {}): EventDate {
  const text = input.trim();
  const timeZone = options.timeZone ?? 'UTC';
  if (text === '') throw new DateError('empty', input);
  if (text.length > longest) throw new DateError('too-long', input);
  const date = explained(text, timeZone);
  if (date === undefined) throw explainDate(text, (other) => isDate(other, timeZone));
  return date;
}

/** Reads a date; where it is refused, the error quotes the whole of it and not a part. */
function explained(text: string, timeZone: string): EventDate | undefined {
  try {
    return read(text, timeZone);
  } catch (error) {
    if (!(error instanceof DateError) || error.input === text) throw error;
    const part = error.input;
    const suggestions =
      error.code === 'reversed' || !text.includes(part)
        ? []
        : error.suggestions.map((date) => text.replace(part, date));
    throw new DateError(error.code, text, error.values, suggestions);
  }
}

function read(text: string, timeZone: string): EventDate | undefined {
  const one = (part: string) => readOne(part, timeZone);
  if (text.includes('/')) return parseInterval(text, one);
  if (/^[[{]/.test(text)) return parseSet(text, one);
  return one(text);
}

function readOne(text: string, timeZone: string): EventDate | undefined {
  const plain = parsePlainDate(text, timeZone);
  if (plain !== undefined) return plain;
  const period = parsePeriod(text);
  return period && periodDate(text, period);
}

function isDate(text: string, timeZone: string): boolean {
  try {
    return read(text, timeZone) !== undefined;
  } catch {
    return false;
  }
}
