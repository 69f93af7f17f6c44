/** The words of what chooses among events: English comes with them, others when asked for. */
import { en } from '../../locales/filter/en.js';
import type { FilterTerms } from '../../locales/filter/terms.js';
import { LaterWords } from './later-words.js';

export const filterWords = new LaterWords<FilterTerms>(en, {
  da: () => import('../../locales/filter/da.js').then(({ da }) => da),
});
