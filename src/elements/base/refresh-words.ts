/** The words for a file that is asked for again: English comes with them, others when asked for. */
import { en } from '../../locales/refresh/en.js';
import { LaterWords } from './later-words.js';

export const refreshWords = new LaterWords('refresh', en);
