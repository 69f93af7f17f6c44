/** Words that come with the parts that say them: English at once, another language when asked for. */
import type { LaterTerms } from '../../locales/later/terms.js';
import { ArrivingWords } from './arriving-words.js';
import { laterFiles } from './later-files.js';

/** A file brings the words of all parts. */
export const laterWords = new ArrivingWords(laterFiles);

/** The words of one part of the interface, by BCP 47 tag. */
export class LaterWords<Part extends keyof LaterTerms> {
  readonly #part: Part;
  readonly #english: LaterTerms[Part];

  constructor(part: Part, english: LaterTerms[Part]) {
    this.#part = part;
    this.#english = english;
  }

  /** English until the language has come, and where there is none. */
  of(locale: string): LaterTerms[Part] {
    return laterWords.of(locale)?.[this.#part] ?? this.#english;
  }

  /** A promise that is kept when the words have come or will not soon; undefined where they are there. */
  arrival(locale: string): Promise<void> | undefined {
    return laterWords.arrival(locale);
  }
}
