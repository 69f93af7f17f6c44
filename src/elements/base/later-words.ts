/** Words that come with the parts that say them: English at once, another language when asked for. */
import type { LaterTerms } from '../../locales/later/terms.js';
import { languageName } from './languages.js';
import { laterFiles } from './later-files.js';
import { updateHosts } from './locale-controller.js';

/** After so many milliseconds the reader gets English. */
const patience = 3000;

/** Undefined for a language that does not come, or not soon. */
const known = new Map<string, LaterTerms | undefined>();

/** Has the words asked for again when they are next needed, by another file. */
export function changeLaterFile(name: string, file: () => Promise<LaterTerms>): void {
  laterFiles[name] = file;
  known.delete(name);
}

/** The words of one part of the interface, by BCP 47 tag; a file brings those of all parts. */
export class LaterWords<Part extends keyof LaterTerms> {
  readonly #part: Part;
  readonly #english: LaterTerms[Part];

  constructor(part: Part, english: LaterTerms[Part]) {
    this.#part = part;
    this.#english = english;
  }

  /** English until the language has come, and where there is none. */
  of(locale: string): LaterTerms[Part] {
    return known.get(languageName(locale))?.[this.#part] ?? this.#english;
  }

  /** A promise that is kept when the words have come or will not soon; undefined where they are there. */
  arrival(locale: string): Promise<void> | undefined {
    const name = languageName(locale);
    const file = laterFiles[name];
    if (file === undefined || known.has(name)) return undefined;
    const arrival = file().then((words) => {
      // by then the page may have given other words
      if (laterFiles[name] === file) known.set(name, words);
    });
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
    const settle = () => {
      if (known.has(name)) return;
      known.set(name, undefined);
      // they may come after all, though nobody waits any more
      void arrival.then(updateHosts, () => undefined);
    };
    return Promise.race([arrival, late]).then(settle, settle);
  }
}
