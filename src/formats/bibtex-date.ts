/** Dates as BibTeX and BibLaTeX write them. */
import { fromLatex } from './latex-text.js';

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What is known of when a work came out. */
export interface BibtexDate {
  readonly edtf: string;
  /** The field that says it first. */
  readonly field: 'date' | 'year';
  /** The month in words that are not understood. */
  readonly month?: string;
}

/**
 * The date of an entry. BibLaTeX's `date` is EDTF as it stands. BibTeX's `year`, `month` and `day` are
 * put together; what is no number stays as it is written, for the model to read or to refuse.
 */
export function dateOfEntry(fields: ReadonlyMap<string, string>): BibtexDate | undefined {
  const date = plainDate(fields.get('date'));
  if (date !== '') return { edtf: date, field: 'date' };
  // `--` is a range, before it becomes a dash
  const year = plainDate(fields.get('year')?.replace(/(?<=\S)\s*--?\s*(?=\d)/g, '/'));
  if (year === '') return undefined;
  const written = fields.get('month');
  if (written === undefined) return { edtf: padded(year), field: 'year' };
  const months = fromLatex(written.replace(/--|–/g, '/'));
  const ends = months.split('/').map((part) => partsOf(part, fields.get('day')));
  if (!/^\d{4}$/.test(year) || ends.includes(undefined)) {
    return { edtf: padded(year), field: 'year', month: months };
  }
  return { edtf: ends.map((end) => `${year}-${end ?? ''}`).join('/'), field: 'year' };
}

/** EDTF means other things by `~` and `%` than LaTeX does. */
export const plainDate = (written = ''): string => written.replace(/[{}]|\\(?=[%~])/g, '').trim();

const padded = (year: string): string => (/^\d{1,3}$/.test(year) ? year.padStart(4, '0') : year);

/** Month and day: "5", "May", "1 12" and "12 January" are all in use. */
function partsOf(text: string, day = ''): string | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s.,~\u00a0]+/)
    .filter(Boolean);
  const named = words.findIndex((word) => monthNames.includes(word.slice(0, 3)));
  const [first, second] = words;
  if (first === undefined || words.length > 2) return undefined;
  const month =
    named < 0 ? Number(first) : monthNames.indexOf((words[named] ?? '').slice(0, 3)) + 1;
  const rest = named < 0 ? second : words.find((_, index) => index !== named);
  const days = Number(rest ?? (fromLatex(day) || 0));
  if (!(month >= 1 && month <= 12) || !(days >= 0 && days <= 31)) return undefined;
  const known = days === 0 ? [month] : [month, days];
  return known.map((part) => String(part).padStart(2, '0')).join('-');
}
