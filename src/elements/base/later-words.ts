/** Words that come with the parts that say them: English at once, another language when asked for. */
import { knownLocale } from '../../core/date/calendar-text.js';

/** After so many milliseconds the reader gets English. */
const patience = 3000;

const nameOf = (locale: string): string => knownLocale(locale).split('-')[0] ?? '';

/** The words of one part of the interface, by BCP 47 tag. */
export class LaterWords<Words> {
  readonly #english: Words;
  readonly #files: Readonly<Record<string, (() => Promise<Words>) | undefined>>;
  readonly #known = new Map<string, Words>();

  /** @param files by language; each with its path spelled out, since bundlers look for it. */
  constructor(english: Words, files: Readonly<Record<string, () => Promise<Words>>>) {
    this.#english = english;
    this.#files = files;
  }

  /** English until the language has come, and where there is none. */
  of(locale: string): Words {
    return this.#known.get(nameOf(locale)) ?? this.#english;
  }

  /** A promise that is kept when the words have come or will not soon; undefined where they are there. */
  arrival(locale: string): Promise<void> | undefined {
    const name = nameOf(locale);
    const file = this.#files[name];
    if (file === undefined || this.#known.has(name)) return undefined;
    const arrival = file().then((words) => void this.#known.set(name, words));
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
    const settle = () => {
      if (!this.#known.has(name)) this.#known.set(name, this.#english);
    };
    return Promise.race([arrival, late]).then(settle, settle);
  }
}
