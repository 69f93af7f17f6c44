/** The words of what goes through time: English comes with them, others when asked for. */
import { en } from '../../locales/scrubber/en.js';
import { LaterWords } from './later-words.js';

export const scrubberWords = new LaterWords('scrubber', en);
