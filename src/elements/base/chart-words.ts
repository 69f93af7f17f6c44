/** The words of the chart for keyboard and ear: English comes with them, others when asked for. */
import { en } from '../../locales/chart/en.js';
import type { ChartTerms } from '../../locales/chart/terms.js';
import { LaterWords } from './later-words.js';

export const chartWords = new LaterWords<ChartTerms>(en, {
  da: () => import('../../locales/chart/da.js').then(({ da }) => da),
});
