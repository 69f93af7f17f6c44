/** Where the words of the parts that come later are, by language. */
import type { LaterTerms } from '../../locales/later/terms.js';

/** Each path is spelled out, since bundlers look for it. */
export const laterFiles: Record<string, (() => Promise<LaterTerms>) | undefined> = {
  da: () => import('../../locales/later/da.js').then(({ da }) => da),
};
