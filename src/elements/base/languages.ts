/** The words of the interface and of dates: English is at hand, other languages come when asked for. */
import type { ReactiveControllerHost } from 'lit';
import { knownLocale } from '../../core/date/calendar-text.js';
import type { DateWords } from '../../core/date/words/date-words.js';
import { en as dates } from '../../core/date/words/en.js';
import { neutral } from '../../core/date/words/neutral.js';
import { kept } from '../../core/kept.js';
import { en as terms } from '../../locales/en.js';
import type { Terms } from '../../locales/terms.js';

/** All that the elements say in one language at once. */
export interface Language {
  readonly terms: Terms;
  readonly dates: DateWords;
  /** Has an element run from right to left, as these words do, for as long as it speaks in such. */
  readonly turn?: (
    host: ReactiveControllerHost & HTMLElement,
    locale: { readonly lang: () => string },
  ) => void;
}

const norwegian = () => import('../languages/nb.js');

/** By language; each path is spelled out, since bundlers look for it. */
export const languageFiles: Record<string, (() => Promise<Language>) | undefined> = {
  ar: () => import('../languages/ar.js'),
  da: () => import('../languages/da.js'),
  de: () => import('../languages/de.js'),
  es: () => import('../languages/es.js'),
  fr: () => import('../languages/fr.js'),
  he: () => import('../languages/he.js'),
  hi: () => import('../languages/hi.js'),
  it: () => import('../languages/it.js'),
  ja: () => import('../languages/ja.js'),
  nb: norwegian,
  nl: () => import('../languages/nl.js'),
  nn: norwegian,
  no: norwegian,
  pl: () => import('../languages/pl.js'),
  pt: () => import('../languages/pt.js'),
  'pt-BR': () => import('../languages/pt-BR.js'),
  ru: () => import('../languages/ru.js'),
  sv: () => import('../languages/sv.js'),
  tr: () => import('../languages/tr.js'),
  uk: () => import('../languages/uk.js'),
  zh: () => import('../languages/zh.js'),
  'zh-Hant': () => import('../languages/zh-Hant.js'),
};

export const english: Language = { terms, dates };
/** Dates in signs are readable in any language. */
export const fallback: Language = { terms, dates: neutral };
/** After so many milliseconds the reader gets the text as it is. */
const patience = 3000;

export const knownLanguages = new Map([['en', english]]);
/** What has come, or is under way; what has not is asked for when it is needed. */
export const askedLanguages = new Map<string, Promise<void>>();

/** The language of a BCP 47 tag, or a way of writing it that has words of its own here. */
export function ownName(locale: string): string {
  const written = locale.replace(/^zh-(TW|HK|MO)/, 'zh-Hant');
  return /^(pt-BR|zh-Hant|\w+)/.exec(written)?.[0] ?? '';
}

/** The language of a BCP 47 tag: one that has words here, else one that Intl knows, else English. */
export function languageName(locale: string): string {
  const name = ownName(locale);
  return languageFiles[name] ? name : ownName(knownLocale(locale));
}

/** The words for a BCP 47 tag: until its language has come, English terms and signs in dates. */
export function languageOf(locale: string): Language {
  return knownLanguages.get(languageName(locale)) ?? fallback;
}

/**
 * Asks for the language of a BCP 47 tag, once for all.
 *
 * @param onLate called when it comes after all, though nobody waits any more.
 * @returns a promise that is kept soon, whether the language has come or not; undefined where there
 *   is nothing to wait for.
 */
export function arrivalOf(locale: string, onLate: () => void): Promise<void> | undefined {
  const name = languageName(locale);
  if (knownLanguages.has(name)) return undefined;
  return kept(askedLanguages, name, () => ask(name, onLate));
}

async function ask(name: string, onLate: () => void): Promise<void> {
  const file = languageFiles[name];
  // by the time that it comes the page may have given other words
  const keep = (language: Language) => {
    if (languageFiles[name] === file) knownLanguages.set(name, language);
  };
  const arrival = Promise.resolve(file?.() ?? fallback).then(keep);
  const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
  await Promise.race([arrival, late]).catch(() => undefined);
  if (knownLanguages.has(name)) return;
  keep(fallback);
  void arrival.then(onLate, () => undefined);
}
