/** Where the sentences about faults in the data are, by language. */
import type { ProblemTerms } from '../../locales/problems/terms.js';
import type { WordFiles } from './arriving-words.js';

const norwegian = () => import('../../locales/problems/nb.js').then(({ terms }) => terms);

/** Each path is spelled out, since bundlers look for it. */
export const problemFiles: WordFiles<ProblemTerms> = {
  ar: () => import('../../locales/problems/ar.js').then(({ terms }) => terms),
  da: () => import('../../locales/problems/da.js').then(({ terms }) => terms),
  de: () => import('../../locales/problems/de.js').then(({ terms }) => terms),
  es: () => import('../../locales/problems/es.js').then(({ terms }) => terms),
  fr: () => import('../../locales/problems/fr.js').then(({ terms }) => terms),
  he: () => import('../../locales/problems/he.js').then(({ terms }) => terms),
  hi: () => import('../../locales/problems/hi.js').then(({ terms }) => terms),
  it: () => import('../../locales/problems/it.js').then(({ terms }) => terms),
  ja: () => import('../../locales/problems/ja.js').then(({ terms }) => terms),
  nb: norwegian,
  nl: () => import('../../locales/problems/nl.js').then(({ terms }) => terms),
  nn: norwegian,
  no: norwegian,
  pl: () => import('../../locales/problems/pl.js').then(({ terms }) => terms),
  pt: () => import('../../locales/problems/pt.js').then(({ terms }) => terms),
  'pt-BR': () => import('../../locales/problems/pt-BR.js').then(({ terms }) => terms),
  ru: () => import('../../locales/problems/ru.js').then(({ terms }) => terms),
  sv: () => import('../../locales/problems/sv.js').then(({ terms }) => terms),
  tr: () => import('../../locales/problems/tr.js').then(({ terms }) => terms),
  uk: () => import('../../locales/problems/uk.js').then(({ terms }) => terms),
  zh: () => import('../../locales/problems/zh.js').then(({ terms }) => terms),
  'zh-Hant': () => import('../../locales/problems/zh-Hant.js').then(({ terms }) => terms),
};
