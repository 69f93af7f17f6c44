/** Keeps account of which fields of an object its HTML says, so that nothing is lost on the way. */
export class ToldFields<Item extends object> {
  readonly #item: Item;
  readonly #left: Map<string, unknown>;

  constructor(item: Item) {
    this.#item = item;
    this.#left = new Map(Object.entries(item));
  }

  /** The HTML says these in full, or they are to be said by what stands inside it. */
  told(...fields: (keyof Item & string)[]): void {
    for (const field of fields) this.#left.delete(field);
  }

  /**
   * A text to be shown; undefined where there is none or it is blank. One that HTML would change, by its
   * white space, is shown and kept besides.
   */
  text(field: keyof Item & string): string | undefined {
    const value = this.#item[field];
    if (typeof value !== 'string' || value.trim() === '') return undefined;
    if (isKept(value)) this.#left.delete(field);
    return value;
  }

  /** A number for an attribute. */
  number(field: keyof Item & string): number | undefined {
    const value = this.#item[field];
    if (typeof value !== 'number') return undefined;
    this.#left.delete(field);
    return value;
  }

  /** The texts of a list, all of which are to be shown. */
  texts(field: keyof Item & string): readonly string[] {
    const value: unknown = this.#item[field];
    if (!Array.isArray(value)) return [];
    const texts = value.filter((one): one is string => typeof one === 'string');
    if (texts.length === value.length && texts.every(isKept)) this.#left.delete(field);
    return texts.filter((one) => one.trim() !== '');
  }

  /** As JSON, what the HTML does not say; undefined where it says all. What JSON cannot hold is left out. */
  rest(): string | undefined {
    const inOrder = [...this.#left].sort(([a], [b]) => (a < b ? -1 : 1));
    const fields = inOrder.flatMap(([field, value]) => {
      const json = jsonOf(value);
      return json === undefined ? [] : [`${JSON.stringify(field)}:${json}`];
    });
    return fields.length === 0 ? undefined : `{${fields.join(',')}}`;
  }
}

/** Whether HTML keeps a text as it is: single spaces between words, and no signs that no page can hold. */
const isKept = (text: string): boolean =>
  text !== '' && text === text.replace(/[\p{Cc} ]+/gu, ' ').replace(/^ | $|\p{Cs}/gu, '');

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
