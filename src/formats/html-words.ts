/** The words of a page in the languages that there are; each comes when it is asked for. */
import type { HtmlWords } from '../core/to-html.js';
import type { LaterTerms } from '../locales/later/terms.js';
import type { Terms } from '../locales/terms.js';

type Words = Omit<HtmlWords, 'language'>;

const both = async (terms: Promise<Terms>, later: Promise<LaterTerms>): Promise<Words> => ({
  terms: await terms,
  evidence: (await later).evidence,
});

/** By language; each path is spelled out, since bundlers look for it. */
const files: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () =>
    both(
      import('../locales/ar.js').then(({ ar }) => ar),
      import('../locales/later/ar.js').then(({ ar }) => ar),
    ),
  da: () =>
    both(
      import('../locales/da.js').then(({ da }) => da),
      import('../locales/later/da.js').then(({ da }) => da),
    ),
  de: () =>
    both(
      import('../locales/de.js').then(({ de }) => de),
      import('../locales/later/de.js').then(({ de }) => de),
    ),
  en: () =>
    both(
      import('../locales/en.js').then(({ en }) => en),
      import('../locales/later/en.js').then(({ en }) => en),
    ),
  es: () =>
    both(
      import('../locales/es.js').then(({ es }) => es),
      import('../locales/later/es.js').then(({ es }) => es),
    ),
  fr: () =>
    both(
      import('../locales/fr.js').then(({ fr }) => fr),
      import('../locales/later/fr.js').then(({ fr }) => fr),
    ),
  he: () =>
    both(
      import('../locales/he.js').then(({ he }) => he),
      import('../locales/later/he.js').then(({ he }) => he),
    ),
  hi: () =>
    both(
      import('../locales/hi.js').then(({ hi }) => hi),
      import('../locales/later/hi.js').then(({ hi }) => hi),
    ),
  it: () =>
    both(
      import('../locales/it.js').then(({ it }) => it),
      import('../locales/later/it.js').then(({ it }) => it),
    ),
  ja: () =>
    both(
      import('../locales/ja.js').then(({ ja }) => ja),
      import('../locales/later/ja.js').then(({ ja }) => ja),
    ),
  nb: () =>
    both(
      import('../locales/nb.js').then(({ nb }) => nb),
      import('../locales/later/nb.js').then(({ nb }) => nb),
    ),
  nl: () =>
    both(
      import('../locales/nl.js').then(({ nl }) => nl),
      import('../locales/later/nl.js').then(({ nl }) => nl),
    ),
  pl: () =>
    both(
      import('../locales/pl.js').then(({ pl }) => pl),
      import('../locales/later/pl.js').then(({ pl }) => pl),
    ),
  pt: () =>
    both(
      import('../locales/pt.js').then(({ pt }) => pt),
      import('../locales/later/pt.js').then(({ pt }) => pt),
    ),
  ru: () =>
    both(
      import('../locales/ru.js').then(({ ru }) => ru),
      import('../locales/later/ru.js').then(({ ru }) => ru),
    ),
  sv: () =>
    both(
      import('../locales/sv.js').then(({ sv }) => sv),
      import('../locales/later/sv.js').then(({ sv }) => sv),
    ),
  tr: () =>
    both(
      import('../locales/tr.js').then(({ tr }) => tr),
      import('../locales/later/tr.js').then(({ tr }) => tr),
    ),
  uk: () =>
    both(
      import('../locales/uk.js').then(({ uk }) => uk),
      import('../locales/later/uk.js').then(({ uk }) => uk),
    ),
  zh: () =>
    both(
      import('../locales/zh.js').then(({ zh }) => zh),
      import('../locales/later/zh.js').then(({ zh }) => zh),
    ),
};

/** Written with the words of another: Norwegian has two forms, and an older tag. */
const alike = new Map([
  ['nn', 'nb'],
  ['no', 'nb'],
]);

/**
 * The words for `toHtml` in a language.
 *
 * @param language BCP 47 tag. English where it has no words here.
 */
export async function htmlWords(language: string): Promise<HtmlWords> {
  const [name = ''] = language.toLowerCase().split('-');
  const file = Object.hasOwn(files, name) ? files[name] : files[alike.get(name) ?? ''];
  if (file !== undefined) return { language, ...(await file()) };
  const { englishWords } = await import('../core/html/html-words.js');
  return englishWords;
}
