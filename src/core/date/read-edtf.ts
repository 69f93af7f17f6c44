/** Reads EDTF, and does not explain what is none: `parseDate` does. */
import type { EventDate } from '../event-date.js';
import { parseInterval, parseSet } from './compound-date.js';
import { DateFault } from './date-fault.js';
import { parsePeriod } from './parse-period.js';
import { periodDate } from './period.js';
import { parsePlainDate } from './plain-date.js';

/** Far above any set that a person writes. */
const longest = 10_000;

/**
 * Reads a date without space around it; undefined where the text is no EDTF.
 *
 * @throws {DateFault} where it has the shape of EDTF, and there is no such date.
 */
export function readEdtf(text: string, timeZone = 'UTC'): EventDate | undefined {
  if (text.length > longest) throw new DateFault('too-long', text);
  const one = (part: string) => readOne(part, timeZone);
  if (text.includes('/')) return parseInterval(text, one);
  if (/^[[{]/.test(text)) return parseSet(text, one);
  return one(text);
}

/** As `parseDate`, but undefined where the date cannot be read, whatever is at fault. */
export function tryDate(input: string, timeZone?: string): EventDate | undefined {
  try {
    return readEdtf(input.trim(), timeZone);
  } catch (error) {
    if (error instanceof DateFault) return undefined;
    throw error;
  }
}

function readOne(text: string, timeZone: string): EventDate | undefined {
  const plain = parsePlainDate(text, timeZone);
  if (plain !== undefined) return plain;
  const period = parsePeriod(text);
  return period && periodDate(text, period);
}
