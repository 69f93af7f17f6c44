/** The words of the story: English comes with them, others when asked for. */
import { en } from '../../locales/story/en.js';
import type { StoryTerms } from '../../locales/story/terms.js';
import { LaterWords } from './later-words.js';

export const storyWords = new LaterWords<StoryTerms>(en, {
  da: () => import('../../locales/story/da.js').then(({ da }) => da),
});
