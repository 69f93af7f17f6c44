/** The words of the interface and of dates: English is at hand, other languages come when asked for. */
import { knownLocale } from '../../core/date/calendar-text.js';
import type { DateWords } from '../../core/date/words/date-words.js';
import { en as englishDates } from '../../core/date/words/en.js';
import { neutral } from '../../core/date/words/neutral.js';
import { en } from '../../locales/en.js';
import type { Terms } from '../../locales/terms.js';

/** All that the elements say in one language. */
export interface Language {
  readonly terms: Terms;
  readonly dates: DateWords;
}

type Files<Words> = Readonly<Record<string, (() => Promise<Words>) | undefined>>;

const norwegian = () => import('../../core/date/words/nb.js').then(({ nb }) => nb);

// Spelled out, since bundlers look for the paths.
const termFiles: Files<Terms> = {
  da: () => import('../../locales/da.js').then(({ da }) => da),
};
const dateFiles: Files<DateWords> = {
  da: () => import('../../core/date/words/da.js').then(({ da }) => da),
  de: () => import('../../core/date/words/de.js').then(({ de }) => de),
  es: () => import('../../core/date/words/es.js').then(({ es }) => es),
  fr: () => import('../../core/date/words/fr.js').then(({ fr }) => fr),
  nb: norwegian,
  nl: () => import('../../core/date/words/nl.js').then(({ nl }) => nl),
  no: norwegian,
  ru: () => import('../../core/date/words/ru.js').then(({ ru }) => ru),
  sv: () => import('../../core/date/words/sv.js').then(({ sv }) => sv),
  uk: () => import('../../core/date/words/uk.js').then(({ uk }) => uk),
};

/** Dates in signs are readable in any language. */
const fallback: Language = { terms: en, dates: neutral };
/** After so many milliseconds the reader gets the text as it is. */
const patience = 3000;

const known = new Map<string, Language>([['en', { terms: en, dates: englishDates }]]);
const asked = new Map<string, Promise<void>>();

const nameOf = (locale: string): string => knownLocale(locale).split('-')[0] ?? '';

/** The words for a BCP 47 tag: until its language has come, English terms and signs in dates. */
export function languageOf(locale: string): Language {
  return known.get(nameOf(locale)) ?? fallback;
}

/**
 * Asks for the language of a BCP 47 tag, once for all.
 *
 * @param onLate called when it comes after all, though nobody waits any more.
 * @returns a promise that is kept soon, whether the language has come or not; undefined where there
 *   is nothing to wait for.
 */
export function arrivalOf(locale: string, onLate: () => void): Promise<void> | undefined {
  const name = nameOf(locale);
  if (known.has(name)) return undefined;
  let arrival = asked.get(name);
  if (arrival === undefined) {
    arrival = ask(name, onLate);
    asked.set(name, arrival);
  }
  return arrival;
}

async function ask(name: string, onLate: () => void): Promise<void> {
  const files = load(name);
  const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
  await Promise.race([files, late]).catch(() => undefined);
  if (known.has(name)) return;
  known.set(name, fallback);
  void files.then(onLate, () => undefined);
}

async function load(name: string): Promise<void> {
  const [terms, dates] = await Promise.all([
    termFiles[name]?.() ?? en,
    dateFiles[name]?.() ?? neutral,
  ]);
  known.set(name, { terms, dates });
}
