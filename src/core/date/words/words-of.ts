import { da } from './da.js';
import type { DateWords } from './date-words.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { nb } from './nb.js';
import { neutral } from './neutral.js';
import { nl } from './nl.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { uk } from './uk.js';

const languages = new Map<string, DateWords>(
  Object.entries({ da, de, en, es, fr, nb, nl, no: nb, ru, sv, uk }),
);

/** The words of a locale's language; signs where there are none. */
export function wordsOf(locale: string): DateWords {
  return languages.get(locale.split('-')[0] ?? '') ?? neutral;
}
