/** The words of the chart for keyboard and ear: English comes with them, others when asked for. */
import { en } from '../../locales/chart/en.js';
import { LaterWords } from './later-words.js';

export const chartWords = new LaterWords('chart', en);
