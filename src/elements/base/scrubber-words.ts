/** The words of what goes through time: English comes with them, others when asked for. */
import { en } from '../../locales/scrubber/en.js';
import type { ScrubberTerms } from '../../locales/scrubber/terms.js';
import { LaterWords } from './later-words.js';

export const scrubberWords = new LaterWords<ScrubberTerms>(en, {
  da: () => import('../../locales/scrubber/da.js').then(({ da }) => da),
});
