/** The words at pictures and recordings: English comes with them, others when asked for. */
import { en } from '../../locales/media/en.js';
import { LaterWords } from './later-words.js';

export const mediaWords = new LaterWords('media', en);
