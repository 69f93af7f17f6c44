/** The words of a timeline on paper: English comes with them, others when asked for. */
import { en } from '../../locales/paper/en.js';
import type { PaperTerms } from '../../locales/paper/terms.js';
import { LaterWords } from './later-words.js';

const words = new LaterWords('paper', en);

/** The words for a BCP 47 tag: English until its language has come, and where there is none. */
export const paperWords = (locale: string): PaperTerms => words.of(locale);

/** A promise that is kept when the words have come or will not soon; undefined where they are there. */
export const paperArrival = (locale: string): Promise<void> | undefined => words.arrival(locale);
