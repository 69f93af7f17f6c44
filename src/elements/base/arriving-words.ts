/** Words that come when they are asked for, by language. */
import { languageName } from './languages.js';
import { updateHosts } from './locale-controller.js';

/** Where the words of each language are; undefined for those that have none here. */
export type WordFiles<Words> = Record<string, (() => Promise<Words>) | undefined>;

/** After so many milliseconds the reader gets English. */
const patience = 3000;

/** The words of languages other than English that have come. */
export class ArrivingWords<Words> {
  readonly #files: WordFiles<Words>;
  /** Undefined for a language that does not come, or not soon. */
  readonly #known = new Map<string, Words | undefined>();

  constructor(files: WordFiles<Words>) {
    this.#files = files;
  }

  /** Has the words asked for again when they are next needed, by another file. */
  change(name: string, file: () => Promise<Words>): void {
    this.#files[name] = file;
    this.#known.delete(name);
  }

  /** The words for a BCP 47 tag; undefined until they have come, and where there are none. */
  of(locale: string): Words | undefined {
    return this.#known.get(languageName(locale));
  }

  /** A promise that is kept when the words have come or will not soon; undefined where they are there. */
  arrival(locale: string): Promise<void> | undefined {
    const name = languageName(locale);
    const file = this.#files[name];
    if (file === undefined || this.#known.has(name)) return undefined;
    const arrival = file().then((words) => {
      // by then the page may have given other words
      if (this.#files[name] === file) this.#known.set(name, words);
    });
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
    const settle = () => {
      if (this.#known.has(name)) return;
      this.#known.set(name, undefined);
      // they may come after all, though nobody waits any more
      void arrival.then(updateHosts, () => undefined);
    };
    return Promise.race([arrival, late]).then(settle, settle);
  }
}
