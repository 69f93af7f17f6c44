/** Where the words of the parts that come later are, by language. */
import type { LaterTerms } from '../../locales/later/terms.js';

const norwegian = () => import('../../locales/later/nb.js').then(({ nb }) => nb);

/** Each path is spelled out, since bundlers look for it. */
export const laterFiles: Record<string, (() => Promise<LaterTerms>) | undefined> = {
  ar: () => import('../../locales/later/ar.js').then(({ ar }) => ar),
  da: () => import('../../locales/later/da.js').then(({ da }) => da),
  de: () => import('../../locales/later/de.js').then(({ de }) => de),
  es: () => import('../../locales/later/es.js').then(({ es }) => es),
  fr: () => import('../../locales/later/fr.js').then(({ fr }) => fr),
  he: () => import('../../locales/later/he.js').then(({ he }) => he),
  hi: () => import('../../locales/later/hi.js').then(({ hi }) => hi),
  it: () => import('../../locales/later/it.js').then(({ it }) => it),
  ja: () => import('../../locales/later/ja.js').then(({ ja }) => ja),
  nb: norwegian,
  nl: () => import('../../locales/later/nl.js').then(({ nl }) => nl),
  nn: norwegian,
  no: norwegian,
  pl: () => import('../../locales/later/pl.js').then(({ pl }) => pl),
  pt: () => import('../../locales/later/pt.js').then(({ pt }) => pt),
  'pt-BR': () => import('../../locales/later/pt-BR.js').then(({ ptBR }) => ptBR),
  ru: () => import('../../locales/later/ru.js').then(({ ru }) => ru),
  sv: () => import('../../locales/later/sv.js').then(({ sv }) => sv),
  tr: () => import('../../locales/later/tr.js').then(({ tr }) => tr),
  uk: () => import('../../locales/later/uk.js').then(({ uk }) => uk),
  zh: () => import('../../locales/later/zh.js').then(({ zh }) => zh),
  'zh-Hant': () => import('../../locales/later/zh-Hant.js').then(({ zhHant }) => zhHant),
};
