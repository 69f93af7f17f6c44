import { ar } from './ar.js';
import { da } from './da.js';
import type { DateWords } from './date-words.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { nb } from './nb.js';
import { neutral } from './neutral.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { zhHant } from './zh-hant.js';
import { zh } from './zh.js';

const languages = new Map<string, DateWords>(
  Object.entries({
    ar,
    da,
    de,
    en,
    es,
    fr,
    he,
    hi,
    it,
    ja,
    nb,
    nl,
    no: nb,
    pl,
    pt,
    ru,
    sv,
    tr,
    uk,
    zh,
  }),
);

/** Chinese in traditional characters, by its script or where they are at home. */
const traditional = /^zh-(?:Hant|TW|HK|MO)\b/i;

/** The words of a locale's language; signs where there are none. */
export function wordsOf(locale: string): DateWords {
  if (traditional.test(locale)) return zhHant;
  return languages.get(locale.split('-')[0] ?? '') ?? neutral;
}
