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
 * and lines within a cell are read as spreadsheets write them (RFC 4180). Never throws.
 */
export function readTable(text: string): Table {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimStart(), {
    delimiter: dividerOf(text),
  });
  const [header = [], ...rows] = data;
  return {
    header: header.map((name) => name.trim()),
    rows: rows
      .map((cells, index) => ({ number: index + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}

/** Told by the header: a tab there is no accident, a comma may stand in a name. */
function dividerOf(text: string): string {
  const header = /^\s*((?:"(?:[^"]|"")*"|[^"\r\n])*)/.exec(text)?.[1] ?? '';
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  return ['\t', ';', ',', '|'].find((sign) => bare.includes(sign)) ?? ',';
}
