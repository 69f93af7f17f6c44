/** Where the words of the parts that come later are, by language. */
import type { LaterTerms } from '../../locales/later/terms.js';

/** Each path is spelled out, since bundlers look for it. */
export const laterFiles: Record<string, (() => Promise<LaterTerms>) | undefined> = {
  da: () => import('../../locales/later/da.js').then(({ da }) => da),
  de: () => import('../../locales/later/de.js').then(({ de }) => de),
  es: () => import('../../locales/later/es.js').then(({ es }) => es),
  fr: () => import('../../locales/later/fr.js').then(({ fr }) => fr),
  it: () => import('../../locales/later/it.js').then(({ it }) => it),
  nl: () => import('../../locales/later/nl.js').then(({ nl }) => nl),
  pt: () => import('../../locales/later/pt.js').then(({ pt }) => pt),
  sv: () => import('../../locales/later/sv.js').then(({ sv }) => sv),
};
