/** Reads a JSON document while it is still on its way, a piece at a time. */

/** The lists of a document whose items are read one by one; all else is read whole. */
export type StreamedDocument = Record<string, unknown>;

type Place = 'start' | 'key' | 'colon' | 'value' | 'after' | 'item' | 'end';

const blank = /[ \t\n\r]*/y;
const plain = /[^"{}[\],\s]*/y;
const structural = /["{}[\]]/g;
const quoteOrEscape = /["\\]/g;
const firstKey = /\{\s*"[^"\\]*"/y;

/** So much text is read at once, where it can be cut between two items. */
const batch = 32_768;
/** After so many cuts in the wrong place items are read one by one. */
const mostMiscuts = 4;

/**
 * Takes the text of a JSON document in pieces and reads each item of its lists as soon as all of it is
 * there: no piece of work is longer than the longest item. What is given is what `JSON.parse` gives.
 *
 * A text that is not JSON throws a `SyntaxError`, sooner or later than `JSON.parse` would and in other
 * words; who has the whole text should ask that for the reason.
 */
export class JsonStream {
  readonly #document: StreamedDocument;
  #text = '';
  /** Where in the text reading goes on. */
  #at = 0;
  /** How far the value that is under way has been looked at, and how deep that is. */
  #looked = 0;
  #depth = 0;
  #isInText = false;
  /** What stands before the next key or item: nothing, another one, or a comma. */
  #before: 'nothing' | 'one' | 'comma' = 'nothing';
  #place: Place = 'start';
  #key = '';
  #isList = false;
  #list: unknown[] | undefined;
  /** Where the last item ended, and the text from there to the first key of the next. */
  #itemEnd = 0;
  #seam: string | undefined;
  #miscuts = 0;
  /** Up to here in the text items are read one by one, for a cut there was wrong. */
  #uncut = 0;

  constructor() {
    this.#document = {};
  }

  /** What has come so far; a bare list is a list of `events`. */
  get document(): StreamedDocument {
    return this.#document;
  }

  /** Whether all of it has come. */
  get isDone(): boolean {
    return this.#place === 'end';
  }

  /** Takes the next piece of the text. */
  push(text: string): void {
    // what has been read is let go, when it is most of what is there
    if (this.#at > this.#text.length / 2) {
      this.#text = this.#text.slice(this.#at);
      this.#looked -= this.#at;
      this.#itemEnd -= this.#at;
      this.#uncut -= this.#at;
      this.#at = 0;
    }
    this.#text += text;
  }

  /**
   * Reads items for as long as there are any that are all there and `more` says so.
   *
   * @returns whether there may be more to read in what has come.
   */
  read(more: () => boolean): boolean {
    while (this.#step()) if (!more()) return true;
    return false;
  }

  /** @throws SyntaxError where something is missing. */
  end(): StreamedDocument {
    if (this.#place !== 'end') throw new SyntaxError('Unexpected end of JSON input');
    return this.#document;
  }

  /** Reads one thing; false where more text has to come first. */
  #step(): boolean {
    this.#skipBlank();
    const next = this.#text[this.#at];
    if (next === undefined) return false;
    const isBetween = this.#place === 'key' || this.#place === 'item';
    if (isBetween && this.#separates(next)) return true;
    switch (this.#place) {
      case 'start':
        return this.#open(next);
      case 'key':
        return this.#readKey(next);
      case 'colon':
        return this.#readColon(next);
      case 'value':
        return this.#readValue(next);
      case 'item':
        return this.#readItem(next);
      default:
        throw new SyntaxError(`Unexpected token ${next} after JSON`);
    }
  }

  #skipBlank(): void {
    blank.lastIndex = this.#at;
    blank.exec(this.#text);
    this.#at = blank.lastIndex;
    if (this.#looked < this.#at) this.#looked = this.#at;
  }

  /** Takes a comma; sees that there is one where there has to be, and none where there may not be. */
  #separates(next: string): boolean {
    const isComma = next === ',';
    const isEnd = next === '}' || next === ']';
    const isRight = isComma || isEnd ? this.#before !== 'comma' : this.#before !== 'one';
    if (!isRight || (isComma && this.#before === 'nothing'))
      throw new SyntaxError(`Unexpected token ${next} in JSON`);
    if (isComma) {
      this.#before = 'comma';
      this.#advance(1);
    }
    return isComma;
  }

  #open(next: string): boolean {
    if (next === '[') {
      this.#isList = true;
      this.#beginList('events');
    } else if (next === '{') this.#place = 'key';
    else throw new SyntaxError(`Unexpected token ${next} in JSON`);
    this.#advance(1);
    return true;
  }

  #readKey(next: string): boolean {
    if (next === '}') {
      this.#place = 'end';
      this.#advance(1);
      return true;
    }
    if (next !== '"') throw new SyntaxError(`Unexpected token ${next} in JSON`);
    const length = this.#lengthOfValue(next);
    if (length === undefined) return false;
    this.#key = JSON.parse(this.#take(length)) as string;
    this.#place = 'colon';
    return true;
  }

  #readColon(next: string): boolean {
    if (next !== ':') throw new SyntaxError(`Unexpected token ${next} in JSON`);
    this.#advance(1);
    this.#place = 'value';
    return true;
  }

  #readValue(next: string): boolean {
    if (next === '[') {
      this.#beginList(this.#key);
      this.#advance(1);
      return true;
    }
    const length = this.#lengthOfValue(next);
    if (length === undefined) return false;
    this.#set(this.#key, JSON.parse(this.#take(length)));
    this.#place = 'key';
    this.#before = 'one';
    return true;
  }

  #readItem(next: string): boolean {
    if (next === ']') {
      this.#list = undefined;
      this.#place = this.#isList ? 'end' : 'key';
      this.#before = 'one';
      this.#advance(1);
      return true;
    }
    if (this.#readBatch(next)) return true;
    const length = this.#lengthOfValue(next);
    if (length === undefined) return false;
    this.#list?.push(JSON.parse(this.#take(length)));
    this.#itemEnd = this.#at;
    this.#before = 'one';
    return true;
  }

  /**
   * Reads many items at once: those before the last place that looks like the seam between two of them.
   * Within an item or a text what stands before it is no list of items, and is refused as JSON.
   */
  #readBatch(next: string): boolean {
    if (next !== '{' || this.#looked > this.#at || this.#miscuts >= mostMiscuts) return false;
    if (this.#before === 'comma') this.#seam ??= this.#findSeam();
    if (this.#seam === undefined || this.#at < this.#uncut) return false;
    const cut = this.#text.lastIndexOf(this.#seam, this.#at + batch);
    if (cut <= this.#at) return false;
    const text = this.#text.slice(this.#at, cut + 1);
    try {
      for (const item of JSON.parse(`[${text}]`) as unknown[]) this.#list?.push(item);
    } catch {
      this.#miscuts += 1;
      this.#uncut = cut;
      return false;
    }
    this.#advance(text.length);
    this.#before = 'one';
    return true;
  }

  #findSeam(): string | undefined {
    if (this.#itemEnd <= 0) return undefined;
    firstKey.lastIndex = this.#at;
    const key = firstKey.exec(this.#text)?.[0];
    return key && this.#text.slice(this.#itemEnd - 1, this.#at + key.length);
  }

  #beginList(key: string): void {
    this.#list = [];
    this.#seam = undefined;
    this.#miscuts = this.#uncut = 0;
    this.#set(key, this.#list);
    this.#place = 'item';
    this.#before = 'nothing';
  }

  /** As `JSON.parse`: a name like `__proto__` is a name, and the last of two counts. */
  #set(key: string, value: unknown): void {
    Object.defineProperty(this.#document, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }

  /** How long the value is that begins here; undefined where not all of it has come. */
  #lengthOfValue(first: string): number | undefined {
    const end = /["{[]/.test(first) ? this.#endOfNested() : this.#endOfPlain();
    return end === undefined ? undefined : end - this.#at;
  }

  /** Of a number or a word: what comes after it has to be there, else it might go on. */
  #endOfPlain(): number | undefined {
    plain.lastIndex = this.#at;
    plain.exec(this.#text);
    const end = plain.lastIndex;
    if (end === this.#at)
      throw new SyntaxError(`Unexpected token ${this.#text[end] ?? ''} in JSON`);
    return end < this.#text.length ? end : undefined;
  }

  /** Goes on where it stopped for want of text. */
  #endOfNested(): number | undefined {
    for (;;) {
      const sign = this.#isInText ? quoteOrEscape : structural;
      sign.lastIndex = this.#looked;
      const match = sign.exec(this.#text);
      if (match === null) {
        this.#looked = this.#text.length;
        return undefined;
      }
      const [found] = match;
      if (found === '\\') {
        // the sign after it may not have come yet
        if (match.index + 1 >= this.#text.length) {
          this.#looked = match.index;
          return undefined;
        }
        this.#looked = match.index + 2;
        continue;
      }
      this.#looked = match.index + 1;
      if (found === '"') this.#isInText = !this.#isInText;
      else this.#depth += found === '{' || found === '[' ? 1 : -1;
      if (this.#depth === 0 && !this.#isInText) return this.#looked;
      if (this.#depth < 0) throw new SyntaxError(`Unexpected token ${found} in JSON`);
    }
  }

  #take(length: number): string {
    const text = this.#text.slice(this.#at, this.#at + length);
    this.#advance(length);
    return text;
  }

  #advance(length: number): void {
    this.#at += length;
    this.#looked = this.#at;
    this.#depth = 0;
    this.#isInText = false;
  }
}
