/** What is wrong with a date, and what to write instead, in a sentence of some language. */
import type { DateFaultTerms } from '../../locales/problems/terms.js';
import type { DateErrorCode, DateErrorValues } from './date-error.js';

const quotedLength = 60;

interface Told {
  readonly code: DateErrorCode;
  readonly input: string;
  readonly values: DateErrorValues;
  readonly suggestions: readonly string[];
}

/**
 * @param language BCP 47, of the terms.
 * @param mark sets what is quoted apart from the sentence around it.
 */
export function dateSentence(
  { code, input, values, suggestions }: Told,
  terms: DateFaultTerms,
  language: string,
  mark = (quoted: string) => quoted,
): string {
  const month = monthIn(language, values);
  const quoted = mark(shortened(input));
  const what = fill(terms[code], { ...values, ...(month && { month }), input: quoted });
  const mend = mending(code, suggestions.map(setApart).map(mark), terms, language);
  return mend === undefined ? fill(terms.told, { what }) : fill(terms.mended, { what, mend });
}

function mending(
  code: DateErrorCode,
  suggestions: readonly string[],
  terms: DateFaultTerms,
  language: string,
): string | undefined {
  if (suggestions.length > 0) {
    const list = new Intl.ListFormat(language, { type: 'disjunction' });
    return fill(terms.write, { dates: list.format(suggestions) });
  }
  const hopeless = code === 'empty' || code === 'not-edtf' || code === 'words';
  return hopeless ? terms.example : undefined;
}

/** The month that has too few days, where it has a name in the language. */
function monthIn(language: string, { ofMonth }: DateErrorValues): string | undefined {
  const [, year = '', month = ''] = /^(\d{4})-(\d\d)$/.exec(String(ofMonth)) ?? [];
  if (Number(year) < 100 || language === 'en') return undefined;
  const name = new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return name.format(Date.UTC(Number(year), Number(month) - 1));
}

/** EDTF that ends in dots would run into the full stop. */
function setApart(edtf: string): string {
  return edtf.endsWith('.') ? `\`${edtf}\`` : edtf;
}

function fill(template: string, values: DateErrorValues): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}

const shortened = (input: string): string =>
  input.length > quotedLength ? `${input.slice(0, quotedLength - 1)}…` : input;
