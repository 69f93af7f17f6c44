/** How to mend what is at fault, where that follows from what was read and what was asked for. */
import { DateError, parseDate } from './date/parse-date.js';
import type { ProblemContext } from './report.js';

/** The hint for the sentence of a problem; empty where there is none to give. */
export function mendOf({ code, input, keys, expected, timeZone }: ProblemContext): string {
  if (code === 'date' || code === 'date-of-event') return whyNoDate(String(input), timeZone);
  if (!expected) return '';
  const asked = expected.replace(/[()]/g, '').split(' | ');
  if (code === 'not-allowed') return `one of ${asked.join(', ')}`;
  if (code !== 'out-of-range') return expectation(asked, keys.at(-1));
  return expected.replace('>=', 'of at least ').replace('<=', 'of at most ');
}

function whyNoDate(edtf: string, timeZone: string | undefined): string {
  try {
    parseDate(edtf, timeZone === undefined ? {} : { timeZone });
    return '';
  } catch (error) {
    if (error instanceof DateError) return error.message;
    throw error;
  }
}

/** What to write instead, in words rather than in the type system's. */
function expectation(asked: readonly string[], key: PropertyKey | undefined): string {
  if (key === 'date') return 'an EDTF date in quotes, such as "2023" or "2023-05"';
  const words: Record<string, string> = {
    string: 'a text in quotes',
    number: 'a number without quotes',
    boolean: 'true or false without quotes',
    Array: 'a list in square brackets',
    Object: 'an object in braces',
  };
  return [...new Set(asked.map((part) => words[part] ?? part))].join(' or ');
}
