/** The words of what chooses among events: English comes with them, others when asked for. */
import { en } from '../../locales/filter/en.js';
import { LaterWords } from './later-words.js';

export const filterWords = new LaterWords('filter', en);
