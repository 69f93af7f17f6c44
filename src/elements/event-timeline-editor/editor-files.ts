/** Where the words of the editor are, by language. */
import type { EditorTerms } from '../../locales/editor/terms.js';
import type { WordFiles } from '../base/arriving-words.js';

/** Each path is spelled out, since bundlers look for it. */
export const editorFiles: WordFiles<EditorTerms> = {
  da: () => import('../../locales/editor/da.js').then(({ da }) => da),
};
