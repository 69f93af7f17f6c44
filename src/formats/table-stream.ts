/** Reads a table while it is still on its way. */
import Papa from 'papaparse';
import { dividerOf, type TableRow } from './table.js';

/** A row has no more letters than this: one that goes on and on has a quote that does not end. */
const longestRow = 1 << 24;

/**
 * Takes the text of a table in pieces, and gives what `readTable` gives, as long as its quotes are as
 * they should be. Where they are not, the table has to be read whole: `isTorn` says so.
 */
export class TableStream {
  readonly #firstLook: number;
  #parser: Papa.Parser | undefined;
  #text = '';
  #number = 1;
  #header: readonly string[] | undefined;
  #isTorn = false;

  /** @param firstLook signs that have to have come before Papa Parse tells how lines end. */
  constructor(firstLook = 1 << 20) {
    this.#firstLook = firstLook;
  }

  /** The names of the columns, trimmed; undefined until they have come. */
  get header(): readonly string[] | undefined {
    return this.#header;
  }

  /** A quote does not end where its cell ends: what has been read may be wrong, and no more is. */
  get isTorn(): boolean {
    return this.#isTorn;
  }

  /** Takes the next piece of the text, and gives the rows that are whole and have anything in them. */
  push(text: string): readonly TableRow[] {
    if (this.#isTorn) return [];
    this.#text += text;
    if (this.#parser === undefined) {
      this.#text = this.#text.replace(/^\uFEFF/, '').trimStart();
      // what ends in a return may be half of a line's end
      if (this.#text.length < this.#firstLook || this.#text.endsWith('\r')) return [];
    }
    const rows = this.#read(true);
    this.#isTorn ||= this.#text.length > longestRow;
    return rows;
  }

  /** Gives the last rows. */
  end(): readonly TableRow[] {
    return this.#isTorn ? [] : this.#read(false);
  }

  #read(isMoreToCome: boolean): readonly TableRow[] {
    this.#parser ??= parserOf(this.#text);
    const read = this.#parser.parse(this.#text, 0, isMoreToCome) as Papa.ParseResult<string[]>;
    // of a row that goes on, nothing is known yet
    const isRead = (row: number) => !isMoreToCome || row < read.data.length;
    this.#isTorn = read.errors.some(({ type, row = 0 }) => type === 'Quotes' && isRead(row));
    this.#text = this.#text.slice(read.meta.cursor);
    const rows = read.data.map((cells) => ({ number: this.#number++, cells }));
    if (this.#header === undefined && rows.length > 0)
      this.#header = rows.shift()?.cells.map((name) => name.trim()) ?? [];
    return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  }
}

/** As Papa Parse reads a whole text that begins like this one. */
function parserOf(text: string): Papa.Parser {
  const delimiter = dividerOf(text);
  const { linebreak } = Papa.parse(text, { delimiter, preview: 1 }).meta;
  return new Papa.Parser({ delimiter, newline: linebreak as '\n' });
}
