import { da } from './da.js';
import type { DateWords } from './date-words.js';
import { en } from './en.js';
import { neutral } from './neutral.js';

const languages: Readonly<Record<string, DateWords>> = { en, da };

/** The words of a locale's language; signs where there are none. */
export function wordsOf(locale: string): DateWords {
  return languages[locale.split('-')[0] ?? ''] ?? neutral;
}
