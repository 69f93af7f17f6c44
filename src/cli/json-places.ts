import { jsonPositions } from './json-positions.js';
import { withHolders, type Position, type Positions } from './position.js';

/** What comes next in a document. */
type Next = 'document' | 'key' | 'colon' | 'value' | 'item' | 'nothing';

/**
 * Where in a JSON text, which comes in pieces, the values are that the pointers lead to, and what holds them.
 * Of the text no more is held than the field or the item of a list that is looked into.
 */
export class JsonPlaces {
  readonly #wanted: ReadonlySet<string>;
  /** What is wanted of each field of the document and each item of its lists. */
  readonly #below = new Map<string, string[]>();
  readonly #found = new Map<string, Position>();
  #line = 1;
  #column = 0;
  #next: Next = 'document';
  #key = '';
  /** The list that is open, by its pointer; the document itself may be one. */
  #list: string | undefined;
  #index = 0;
  /** The value or key that is under way, if it is wanted its text, and where it began. */
  #text: string[] | undefined;
  #start: Position = { line: 1, column: 1 };
  #depth = 0;
  #isInText = false;
  #isEscaped = false;
  #isOpen = false;

  constructor(pointers: Iterable<string>) {
    this.#wanted = withHolders(pointers);
    for (const path of this.#wanted)
      for (const [holder = ''] of [/^\/[^/]*/.exec(path), /^\/[^/]*\/\d+/.exec(path)].map(
        (one) => one ?? [],
      )) {
        const below = this.#below.get(holder);
        if (below) below.push(path);
        else this.#below.set(holder, [path]);
      }
  }

  get found(): Positions {
    return this.#found;
  }

  /** Takes the next piece of the text. */
  take(piece: string): void {
    for (const sign of piece) {
      if (sign === '\n') [this.#line, this.#column] = [this.#line + 1, 0];
      else this.#column += sign.length;
      if (this.#isOpen) this.#goOn(sign);
      else if (!/[\s\uFEFF]/.test(sign)) this.#begin(sign);
    }
  }

  #begin(sign: string): void {
    if (this.#next === 'document') {
      this.#set('', this.#here(sign));
      if (sign === '[') this.#openList('');
      else this.#next = sign === '{' ? 'key' : 'nothing';
    } else if (this.#next === 'colon') this.#next = 'value';
    else if (this.#next === 'key' && sign === '"') this.#open(sign, true);
    else if (this.#next === 'value') {
      if (sign === '[') {
        this.#set(this.#key, this.#here(sign));
        this.#openList(this.#key);
      } else this.#open(sign, this.#below.has(this.#key));
    } else if (this.#next === 'item') {
      if (sign === ']')
        [this.#list, this.#next] = [undefined, this.#list === '' ? 'nothing' : 'key'];
      else if (sign !== ',') this.#open(sign, this.#below.has(this.#path));
    }
  }

  #openList(list: string): void {
    this.#list = list;
    this.#index = 0;
    this.#next = 'item';
  }

  #open(sign: string, isWanted: boolean): void {
    this.#start = this.#here(sign);
    this.#text = isWanted ? [] : undefined;
    this.#depth = 0;
    this.#isInText = this.#isEscaped = false;
    this.#isOpen = true;
    this.#goOn(sign);
  }

  #goOn(sign: string): void {
    // a number or a word ends where something else begins
    if (this.#depth === 0 && !this.#isInText && /[\s,\]}]/.test(sign)) {
      this.#close();
      if (!/\s/.test(sign)) this.#begin(sign);
      return;
    }
    this.#text?.push(sign);
    if (this.#isInText) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (sign === '\\') this.#isEscaped = true;
      else if (sign === '"') this.#isInText = false;
    } else if (sign === '"') this.#isInText = true;
    else if (sign === '{' || sign === '[') this.#depth += 1;
    else if (sign === '}' || sign === ']') this.#depth -= 1;
    if (this.#depth === 0 && !this.#isInText && /["}\]]/.test(sign)) this.#close();
  }

  #close(): void {
    const text = this.#text?.join('') ?? '';
    this.#isOpen = false;
    if (this.#next === 'key') {
      this.#key = `/${nameIn(text).replace(/~/g, '~0').replace(/\//g, '~1')}`;
      this.#next = 'colon';
      return;
    }
    const path = this.#path;
    if (this.#text) this.#look(text, path, this.#below.get(path) ?? []);
    if (this.#list === undefined) this.#next = 'key';
    else this.#index += 1;
  }

  /** Of the item of the list, or of the field. */
  get #path(): string {
    return this.#list === undefined ? this.#key : `${this.#list}/${this.#index}`;
  }

  /** Looks once for all that is wanted of a value. */
  #look(text: string, holder: string, wanted: readonly string[]): void {
    const { line, column } = this.#start;
    const locals = wanted.map((path) => path.slice(holder.length));
    const found = jsonPositions(text, locals);
    for (const [at, path] of wanted.entries()) {
      const inside = found.get(locals[at] ?? '');
      if (!inside) continue;
      this.#set(path, {
        line: line + inside.line - 1,
        column: inside.line === 1 ? column + inside.column - 1 : inside.column,
      });
    }
  }

  #here(sign: string): Position {
    return { line: this.#line, column: this.#column - sign.length + 1 };
  }

  #set(path: string, position: Position): void {
    if (this.#wanted.has(path)) this.#found.set(path, position);
  }
}

function nameIn(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return '';
  }
}
