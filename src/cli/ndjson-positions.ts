import { jsonPositions } from './json-positions.js';
import { withHolders, type Position, type Positions } from './position.js';

/**
 * Where in newline-delimited JSON the values are that the pointers lead to: into the document that
 * the lines make, or, of a line that is no object, `/3`.
 */
export class NdjsonPositions {
  readonly #wanted: ReadonlySet<string>;
  /** What is wanted of an item or a field of the document. */
  readonly #below = new Map<string, string[]>();
  readonly #found = new Map<string, Position>();
  /** How many items each list has so far. */
  readonly #counts = new Map<string, number>();
  #line = 0;

  constructor(pointers: Iterable<string>) {
    this.#wanted = withHolders(pointers);
    for (const path of this.#wanted) {
      const holder = /^\/[^/]*(?:\/\d+(?=\/|$))?/.exec(path)?.[0] ?? '';
      const below = this.#below.get(holder);
      if (below) below.push(path);
      else this.#below.set(holder, [path]);
    }
  }

  get found(): Positions {
    return this.#found;
  }

  /** Takes the next line. */
  take(text: string): void {
    this.#line += 1;
    if (this.#wanted.has(`/${this.#line}`)) this.#set(`/${this.#line}`, 1);
    const value = objectIn(text);
    if (value === undefined) return;
    if ('date' in value) this.#takeItems(text, '', '/events', 1);
    else
      for (const [key, part] of Object.entries(value)) {
        const field = `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
        if (Array.isArray(part)) this.#takeItems(text, field, field, part.length);
        else this.#copy(text, [[field, field]]);
      }
  }

  /** Items of a list that lie in this line: at `from` in it, in the document behind those before. */
  #takeItems(text: string, from: string, list: string, count: number): void {
    const before = this.#counts.get(list) ?? 0;
    this.#counts.set(list, before + count);
    const pairs = Array.from({ length: count }, (_, at) => {
      const inLine = from === '' ? '' : `${from}/${at}`;
      return [inLine, `${list}/${before + at}`] as const;
    });
    this.#copy(text, pairs);
  }

  #copy(text: string, pairs: readonly (readonly [inLine: string, inDocument: string])[]): void {
    for (const [inLine, inDocument] of pairs) {
      const below = this.#below.get(inDocument) ?? [];
      if (below.length === 0) continue;
      const local = below.map((path) => inLine + path.slice(inDocument.length));
      const positions = jsonPositions(text, local);
      below.forEach((path, at) => {
        const position = positions.get(local[at] ?? '');
        if (position) this.#set(path, position.column);
      });
    }
  }

  #set(path: string, column: number): void {
    this.#found.set(path, { line: this.#line, column });
  }
}

function objectIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
