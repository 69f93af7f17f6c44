/** Tables as text: comma- or tab-separated, as spreadsheets save, publish and copy them. */
import Papa from 'papaparse';

/** A row of a table. */
export interface TableRow {
  /** As a spreadsheet counts it: the header is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A table with a header. */
export interface Table {
  /** The names of the columns, trimmed; blank where a column has none. */
  readonly header: readonly string[];
  /** The rows with anything in them. */
  readonly rows: readonly TableRow[];
}

/**
 * Reads a table, whatever divides its cells: commas, semicolons, tabs or bars. Quotes, quotes in quotes,
 * and lines within a cell are read as spreadsheets write them (RFC 4180); a quote that does not end where
 * its cell ends is a sign like others. Never throws.
 */
export function readTable(text: string): Table {
  const plain = text.replace(/^\uFEFF/, '').trimStart();
  const delimiter = dividerOf(plain);
  const read = (written: string) => Papa.parse<string[]>(written, { delimiter });
  const first = read(plain);
  const isTorn = first.errors.some(({ type }) => type === 'Quotes');
  const { data } = isTorn ? read(withPlainQuotes(plain, delimiter)) : first;
  const [header = [], ...rows] = data;
  return {
    header: header.map((name) => name.trim()),
    rows: rows
      .map((cells, index) => ({ number: index + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}

/** Told by the header: a tab there is no accident, a comma may stand in a name. */
export function dividerOf(text: string): string {
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '';
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  return ['\t', ';', ',', '|'].find((sign) => bare.includes(sign)) ?? ',';
}

/** Cells that begin with a quote but do not end with one, written so that the quote is a sign. */
function withPlainQuotes(text: string, divider: string): string {
  const sign = divider === '|' ? '\\|' : divider;
  const cell = new RegExp(`"(?:[^"]|"")*"(?=${sign}|\r|\n|$)|[^${divider}\r\n]*`, 'y');
  let mended = '';
  while (cell.lastIndex < text.length) {
    const [found = ''] = cell.exec(text) ?? [];
    const isWhole = /^"[^]*"$/.test(found) && found.length > 1;
    mended += found.startsWith('"') && !isWhole ? `"${found.replaceAll('"', '""')}"` : found;
    mended += text[cell.lastIndex] ?? '';
    cell.lastIndex += 1;
  }
  return mended;
}
