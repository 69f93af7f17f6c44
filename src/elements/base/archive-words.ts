/** The words for events that a server holds: English comes with them, others when asked for. */
import { en } from '../../locales/archive/en.js';
import { LaterWords } from './later-words.js';

export const archiveWords = new LaterWords('archive', en);
