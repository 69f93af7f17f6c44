/** The words of the story: English comes with them, others when asked for. */
import { en } from '../../locales/story/en.js';
import { LaterWords } from './later-words.js';

export const storyWords = new LaterWords('story', en);
