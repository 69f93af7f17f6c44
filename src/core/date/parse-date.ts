import type { EventDate } from '../event-date.js';
import { DateError } from './date-error.js';
import { DateFault } from './date-fault.js';
import { explainDate } from './explain-date.js';
import { explainFault } from './explain-fault.js';
import { readEdtf, tryDate } from './read-edtf.js';

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
  const date = explained(text, timeZone);
  if (date === undefined) throw explainDate(text, (other) => isDate(other, timeZone));
  return date;
}

function explained(text: string, timeZone: string): EventDate | undefined {
  try {
    return readEdtf(text, timeZone);
  } catch (error) {
    if (error instanceof DateFault) throw explainFault(error, text, timeZone);
    throw error;
  }
}

const isDate = (text: string, timeZone: string): boolean => tryDate(text, timeZone) !== undefined;
