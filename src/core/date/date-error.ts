import { dateSentence } from './date-sentence.js';
import type { DateFaultTerms } from '../../locales/problems/terms.js';

/** Why a date is refused. */
export type DateErrorCode = Exclude<keyof DateFaultTerms, 'write' | 'example' | 'told' | 'mended'>;

/** What goes into the sentence beside the input: a month's name, a number of days. */
export type DateErrorValues = Readonly<Record<string, string | number>>;

/** The sentences. */
export const dateErrorMessages: DateFaultTerms = {
  empty: 'The date is empty',
  'not-edtf': '`{input}` is not a date in EDTF',
  ambiguous: '`{input}` is ambiguous',
  unpadded: '`{input}` lacks leading zeros',
  words: '`{input}` is in words, not in EDTF',
  'negative-zero': '`{input}` has a year that does not exist: the year 0 has no sign, and is 1 BC',
  'month-range': '`{input}` has no such month as {month}: months are 01 to 12',
  'day-range': '`{input}` has no such day: {month} has {days} days',
  'time-range': '`{input}` has no such time of day: it runs from 00:00:00 to 23:59:59',
  'offset-range': '`{input}` has no such UTC offset: they run from -12:00 to +14:00',
  never: '`{input}` is a day that no such year has',
  'too-large': '`{input}` has a year too large to reckon with',
  reversed: '`{input}` ends before it starts',
  'no-date': '`{input}` holds no date at all',
  'too-long': 'The date `{input}` is too long',
  'time-zone': '`{zone}`, the time zone for `{input}`, is not an IANA time zone',
  write: 'write {dates}',
  example: 'write what is known, such as 2024, 2024-03, 2024-03-05 or 2024-03-05T14:30Z',
  told: '{what}.',
  mended: '{what}; {mend}.',
};

/**
 * A date that cannot be read. The message is one plain English sentence that quotes the input and says
 * what to write instead, where that can be offered; `code` and `values` are there to say it otherwise.
 */
export class DateError extends RangeError {
  override readonly name = 'DateError';

  constructor(
    readonly code: DateErrorCode,
    /** The date as it was given. */
    readonly input: string,
    /** What the sentence tells beside the input. */
    readonly values: DateErrorValues = {},
    /** The EDTF that may have been meant, each valid by itself. None where it would be a guess. */
    readonly suggestions: readonly string[] = [],
  ) {
    super(dateSentence({ code, input, values, suggestions }, dateErrorMessages, 'en'));
  }
}
