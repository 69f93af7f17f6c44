/** What is said of faults in the data: English is at hand, other languages come when there are any. */
import { retold, type Problem } from '../../core/problem.js';
import { english } from '../../core/problem-sentences.js';
import type { ProblemTerms } from '../../locales/problems/terms.js';
import { isolated } from '../../locales/isolated.js';
import { ArrivingWords } from './arriving-words.js';
import type { LocaleController } from './locale-controller.js';
import { problemFiles } from './problem-files.js';

const others = new ArrivingWords(problemFiles);

export const problemWords = {
  /** English until the language has come, and where there is none. */
  of: (locale: string): ProblemTerms => others.of(locale) ?? english,
  /** A promise that is kept when the words have come or will not soon; undefined where they are there. */
  arrival: (locale: string): Promise<void> | undefined => others.arrival(locale),
  /** Has the words asked for again when they are next needed, by another file. */
  change: (name: string, file: () => Promise<ProblemTerms>): void => others.change(name, file),
};

/** A sentence, and the language that it is in. */
export interface ToldProblem {
  readonly text: string;
  readonly language: string;
}

/** Hebrew, Arabic, Syriac, Thaana and others that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** The sentence of a problem in the language of the interface, else in English. */
export function tell(one: Problem, locale: LocaleController): ToldProblem {
  const words = problemWords.of(locale.lang());
  const isRightToLeft = locale.dir() === 'rtl';
  // what runs as the sentence does needs no fence
  const mark = (quoted: string) =>
    isRightToLeft || rightToLeft.test(quoted) ? isolated(quoted) : quoted;
  const text = retold(one, words, mark);
  return text === undefined
    ? { text: one.message, language: english.language }
    : { text, language: words.language };
}
