/** Reads newline-delimited JSON while it is still on its way. */
import type { StreamedDocument } from './json-stream.js';

/** A line that is not JSON, or no object. */
export interface BadLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly error: unknown;
}

/**
 * Takes the text of an NDJSON file in pieces. An object with a `date` is an event; any other is a part
 * of the document: its fields are added, its lists are put behind those that are there. Empty lines
 * say nothing, and a bad one leaves the others as they are.
 */
export class NdjsonStream {
  readonly #document: StreamedDocument & { events: unknown[] } = { events: [] };
  readonly #bad: BadLine[] = [];
  #text = '';
  #at = 0;
  #line = 0;

  /** What has come so far. */
  get document(): StreamedDocument {
    return this.#document;
  }

  /** The lines that could not be read. */
  get bad(): readonly BadLine[] {
    return this.#bad;
  }

  /** Takes the next piece of the text. */
  push(text: string): void {
    this.#text = this.#text.slice(this.#at) + text;
    this.#at = 0;
  }

  /**
   * Reads lines for as long as there are any that are all there and `more` says so.
   *
   * @returns whether there may be more to read in what has come.
   */
  read(more: () => boolean): boolean {
    for (;;) {
      const end = this.#text.indexOf('\n', this.#at);
      if (end < 0) return false;
      this.#readLine(this.#text.slice(this.#at, end));
      this.#at = end + 1;
      if (!more()) return true;
    }
  }

  /** Reads the last line, which may have no end. */
  end(): StreamedDocument {
    this.#readLine(this.#text.slice(this.#at));
    this.push('');
    this.#text = '';
    return this.#document;
  }

  #readLine(line: string): void {
    this.#line += 1;
    const text = line.trim();
    if (text === '') return;
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new SyntaxError('it is no object');
      if ('date' in value) this.#document.events.push(value);
      else this.#add(value);
    } catch (error) {
      this.#bad.push({ line: this.#line, text, error });
    }
  }

  #add(part: object): void {
    for (const [key, value] of Object.entries(part) as [string, unknown][]) {
      const before = Object.hasOwn(this.#document, key) ? this.#document[key] : undefined;
      const both = Array.isArray(before) && Array.isArray(value);
      Object.defineProperty(this.#document, key, {
        value: both ? [...(before as unknown[]), ...(value as unknown[])] : value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
  }
}
