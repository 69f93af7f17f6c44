/** Where the words of the editor are, by language. */
import type { EditorTerms } from '../../locales/editor/terms.js';
import type { WordFiles } from '../base/arriving-words.js';

const norwegian = () => import('../../locales/editor/nb.js').then(({ nb }) => nb);

/** Each path is spelled out, since bundlers look for it. */
export const editorFiles: WordFiles<EditorTerms> = {
  ar: () => import('../../locales/editor/ar.js').then(({ ar }) => ar),
  da: () => import('../../locales/editor/da.js').then(({ da }) => da),
  de: () => import('../../locales/editor/de.js').then(({ de }) => de),
  es: () => import('../../locales/editor/es.js').then(({ es }) => es),
  fr: () => import('../../locales/editor/fr.js').then(({ fr }) => fr),
  he: () => import('../../locales/editor/he.js').then(({ he }) => he),
  hi: () => import('../../locales/editor/hi.js').then(({ hi }) => hi),
  it: () => import('../../locales/editor/it.js').then(({ it }) => it),
  ja: () => import('../../locales/editor/ja.js').then(({ ja }) => ja),
  nb: norwegian,
  nl: () => import('../../locales/editor/nl.js').then(({ nl }) => nl),
  nn: norwegian,
  no: norwegian,
  pl: () => import('../../locales/editor/pl.js').then(({ pl }) => pl),
  pt: () => import('../../locales/editor/pt.js').then(({ pt }) => pt),
  'pt-BR': () => import('../../locales/editor/pt-BR.js').then(({ ptBR }) => ptBR),
  ru: () => import('../../locales/editor/ru.js').then(({ ru }) => ru),
  sv: () => import('../../locales/editor/sv.js').then(({ sv }) => sv),
  tr: () => import('../../locales/editor/tr.js').then(({ tr }) => tr),
  uk: () => import('../../locales/editor/uk.js').then(({ uk }) => uk),
  zh: () => import('../../locales/editor/zh.js').then(({ zh }) => zh),
  'zh-Hant': () => import('../../locales/editor/zh-Hant.js').then(({ zhHant }) => zhHant),
};
