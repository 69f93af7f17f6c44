import { dividerOf, readTable } from '../formats/table.js';
import { withHolders, type Position, type Positions } from './position.js';
import type { TextSource } from './text-source.js';

/** Where in a table the rows and cells are that pointers such as `/7` and `/7/Date` lead to. */
export async function tablePositions(
  source: TextSource,
  pointers: Iterable<string>,
): Promise<Positions> {
  const wanted = withHolders(pointers);
  const scan = await scanned(source, wanted);
  const { openQuote } = scan;
  // a quote that nothing closes is a sign like others
  return (openQuote === undefined ? scan : await scanned(source, wanted, openQuote)).found;
}

async function scanned(
  source: TextSource,
  wanted: ReadonlySet<string>,
  plainQuote?: number,
): Promise<TableScan> {
  const scan = new TableScan(wanted, plainQuote);
  for await (const piece of source.pieces()) scan.take(piece);
  scan.end();
  return scan;
}

/** The header is looked for in so much of a text. */
const longestHead = 1 << 20;

/** Goes through a text sign by sign: lines within a cell are no rows. */
class TableScan {
  readonly found = new Map<string, Position>();
  readonly #wanted: ReadonlySet<string>;
  readonly #plainQuote: number | undefined;
  #head: string | undefined = '';
  #names: readonly string[] = [];
  #divider = ',';
  /** Where in the text the next sign is, from 0; in which line, and where that begins. */
  #at = 0;
  #line = 1;
  #lineStart = 0;
  /** The row as a spreadsheet counts it, the header being 1; the cell in it, from 0. */
  #row = 1;
  #cell = 0;
  #inside: 'start' | 'plain' | 'quotes' | 'quotes, after one' = 'start';
  #quoteStart = 0;

  constructor(wanted: ReadonlySet<string>, plainQuote?: number) {
    this.#wanted = wanted;
    this.#plainQuote = plainQuote;
  }

  /** Where a quote is that nothing closes, when the text has ended. */
  get openQuote(): number | undefined {
    return this.#inside === 'quotes' ? this.#quoteStart : undefined;
  }

  take(piece: string): void {
    if (this.#head === undefined) this.#read(piece);
    else {
      this.#head += piece;
      if (this.#head.length > longestHead) this.#begin(this.#head);
    }
  }

  end(): void {
    if (this.#head !== undefined) this.#begin(this.#head);
  }

  #begin(head: string): void {
    this.#head = undefined;
    const blank = /^\s*/.exec(head)?.[0] ?? '';
    this.#divider = dividerOf(head.slice(blank.length));
    this.#names = readTable(head).header.map((name) =>
      name.replace(/~/g, '~0').replace(/\//g, '~1'),
    );
    this.#at = blank.length;
    this.#line = blank.split('\n').length;
    this.#lineStart = blank.lastIndexOf('\n') + 1;
    this.#read(head.slice(blank.length));
  }

  #read(text: string): void {
    for (let place = 0; place < text.length; place++, this.#at++) this.#sign(text[place] ?? '');
  }

  #sign(sign: string): void {
    if (this.#inside === 'start') this.#startCell(sign);
    else if (this.#inside === 'quotes') {
      if (sign === '"') this.#inside = 'quotes, after one';
    } else if (this.#inside === 'quotes, after one')
      this.#inside = sign === '"' ? 'quotes' : 'plain';
    if (sign === '\n') {
      this.#line += 1;
      this.#lineStart = this.#at + 1;
    }
    if (this.#inside !== 'plain') return;
    if (sign === this.#divider) [this.#cell, this.#inside] = [this.#cell + 1, 'start'];
    if (sign === '\n') [this.#row, this.#cell, this.#inside] = [this.#row + 1, 0, 'start'];
  }

  #startCell(sign: string): void {
    const row = `/${this.#row}`;
    if (this.#wanted.has(row)) {
      const position = { line: this.#line, column: this.#at - this.#lineStart + 1 };
      if (this.#cell === 0) this.found.set(row, position);
      const cell = `${row}/${this.#names[this.#cell]}`;
      if (this.#wanted.has(cell)) this.found.set(cell, position);
    }
    const isQuote = sign === '"' && this.#at !== this.#plainQuote;
    this.#inside = isQuote ? 'quotes' : 'plain';
    if (isQuote) this.#quoteStart = this.#at;
  }
}
