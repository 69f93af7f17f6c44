/** The words of what can be taken home: English comes with them, others when asked for. */
import { en } from '../../locales/downloads/en.js';
import { LaterWords } from './later-words.js';

export const downloadWords = new LaterWords('downloads', en);
