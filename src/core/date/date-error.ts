/** Why a date is refused. */
export type DateErrorCode =
  | 'empty'
  | 'not-edtf'
  | 'ambiguous'
  | 'unpadded'
  | 'words'
  | 'negative-zero'
  | 'month-range'
  | 'day-range'
  | 'time-range'
  | 'offset-range'
  | 'never'
  | 'too-large'
  | 'reversed'
  | 'no-date'
  | 'too-long'
  | 'time-zone';

/** What goes into the sentence beside the input: a month's name, a number of days. */
export type DateErrorValues = Readonly<Record<string, string | number>>;

/**
 * The sentences. `{input}` is the date as it was given, `{dates}` what to write instead; `write` is
 * added where something can be offered, `example` where nothing can and the input is no EDTF at all.
 */
export const dateErrorMessages: Readonly<Record<DateErrorCode | 'write' | 'example', string>> = {
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
};

const quotedLength = 60;

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
    super(sentence(code, input, values, suggestions));
  }
}

function sentence(
  code: DateErrorCode,
  input: string,
  values: DateErrorValues,
  suggestions: readonly string[],
): string {
  const what = fill(dateErrorMessages[code], { ...values, input: shorten(input) });
  const mend = mending(code, suggestions);
  return mend === undefined ? `${what}.` : `${what}; ${mend}.`;
}

function mending(code: DateErrorCode, suggestions: readonly string[]): string | undefined {
  if (suggestions.length > 0)
    return fill(dateErrorMessages.write, { dates: suggestions.map(setApart).join(' or ') });
  const hopeless = code === 'empty' || code === 'not-edtf' || code === 'words';
  return hopeless ? dateErrorMessages.example : undefined;
}

/** EDTF that ends in dots would run into the full stop. */
function setApart(edtf: string): string {
  return edtf.endsWith('.') ? `\`${edtf}\`` : edtf;
}

function fill(template: string, values: DateErrorValues): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}

function shorten(input: string): string {
  return input.length > quotedLength ? `${input.slice(0, quotedLength - 1)}…` : input;
}
