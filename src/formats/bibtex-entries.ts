/** The entries of a file of BibTeX or BibLaTeX, as they are written. */

/** An entry with its fields in small letters, their values without the outermost braces or quotes. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** Where in the text its `@` is, from 0. */
  readonly start: number;
  /** Where in the text the names of its fields are. */
  readonly places: ReadonlyMap<string, number>;
}

/** A stretch that is no entry, though it begins like one. */
export interface BibtexFault {
  readonly line: number;
  /** Where in the text it begins, from 0. */
  readonly start: number;
  readonly text: string;
  /** What is missing. */
  readonly hint: string;
}

/** What a file holds. */
export interface BibtexFile {
  readonly entries: readonly BibtexEntry[];
  readonly faults: readonly BibtexFault[];
}

/** Every style of BibTeX knows the months by these names. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a file of BibTeX. What is outside of entries is a comment, as BibTeX has it. An entry that
 * breaks off is a fault, and reading goes on with the next `@` at the start of a line.
 */
export function readBibtex(text: string): BibtexFile {
  const entries: BibtexEntry[] = [];
  const faults: BibtexFault[] = [];
  const reader = new Reader(text);
  while (reader.toNextEntry()) {
    const { start, line } = reader;
    try {
      const entry = reader.readEntry();
      if (entry) entries.push({ ...entry, line, start });
    } catch (error) {
      if (!(error instanceof BrokenEntry)) throw error;
      reader.skipFrom(start);
      faults.push({ line, start, text: text.slice(start, start + 80), hint: error.message });
    }
  }
  return { entries, faults };
}

class BrokenEntry extends Error {}

class Reader {
  readonly #text: string;
  readonly #strings = new Map(months.map((name, index) => [name, String(index + 1)]));
  #at = 0;
  #line = 1;
  #counted = 0;
  /** Where the entry begins that is being read. */
  start = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line of `start`. */
  get line(): number {
    for (; this.#counted < this.start; this.#counted++) {
      if (this.#text[this.#counted] === '\n') this.#line += 1;
    }
    return this.#line;
  }

  toNextEntry(): boolean {
    const next = this.#text.indexOf('@', this.#at);
    if (next < 0) return false;
    this.start = next;
    this.#at = next + 1;
    return true;
  }

  /** On to what may be an entry again, after one that is broken. */
  skipFrom(start: number): void {
    const next = this.#text.slice(start + 1).search(/^[ \t]*@/m);
    this.#at = next < 0 ? this.#text.length : start + 1 + next;
  }

  /** Undefined for what is no source: a comment, a preamble, an abbreviation. */
  readEntry(): Omit<BibtexEntry, 'line' | 'start'> | undefined {
    const type = this.#match(/\s*([a-zA-Z]+)\s*(?=[{(])/y)?.[1]?.toLowerCase();
    // such as an address of mail between entries
    if (type === undefined) return undefined;
    if (type === 'comment' || type === 'preamble') {
      this.#readValue();
      return undefined;
    }
    const close = this.#text[this.#at] === '{' ? '}' : ')';
    this.#at += 1;
    if (type === 'string') {
      for (const [name, value] of this.#readFields(close).fields) this.#strings.set(name, value);
      return undefined;
    }
    const found = this.#match(/\s*(?:([^\s,{}()="]+)\s*)?(?=[,})])/y);
    if (!found) throw new BrokenEntry('write a key and a comma after the brace');
    this.#match(/,/y);
    return { type, key: found[1] ?? '', ...this.#readFields(close) };
  }

  #readFields(close: string): Pick<BibtexEntry, 'fields' | 'places'> {
    const fields = new Map<string, string>();
    const places = new Map<string, number>();
    for (;;) {
      this.#match(/[\s,]*(?:%.*\s*)*/y);
      if (this.#match(close === '}' ? /\}/y : /\)/y)) return { fields, places };
      const place = this.#at;
      const name = this.#match(/([^\s={}(),"#%]+)\s*=\s*/y)?.[1]?.toLowerCase();
      if (name === undefined)
        throw new BrokenEntry(`write "name = {value}," and close with "${close}"`);
      const value = this.#readExpression();
      // the first counts, as BibTeX has it
      if (fields.has(name)) continue;
      fields.set(name, value);
      places.set(name, place);
    }
  }

  /** Values that are joined by `#`. */
  #readExpression(): string {
    let value = this.#readValue();
    while (this.#match(/\s*#\s*/y)) value += this.#readValue();
    return value;
  }

  #readValue(): string {
    const sign = this.#text[this.#at];
    if (sign === '{' || sign === '(') return this.#readUntil(sign === '{' ? '}' : ')');
    if (sign === '"') return this.#readUntil('"');
    const word = this.#match(/[^\s,{}()"#=]+/y)?.[0];
    if (word === undefined) throw new BrokenEntry('write the value in braces');
    return this.#strings.get(word.toLowerCase()) ?? word;
  }

  /** What stands in braces or quotes; braces within are kept, and have to be in pairs. */
  #readUntil(close: string): string {
    const start = ++this.#at;
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const sign = this.#text[this.#at];
      if (sign === '\\') this.#at += 1;
      else if (depth === 0 && sign === close) return this.#text.slice(start, this.#at++);
      else if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
    }
    throw new BrokenEntry(`close the value with "${close}"`);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}
