import type { PaperTerms } from './terms.js';

/** Danish. */
export const da: PaperTerms = {
  selection: (shown, all) => `Et udvalg: ${shown} af ${all} begivenheder.`,
  status: 'Status',
  words: 'Ord',
  drawing:
    'Mørkt: det varede hele tiden. Lyst: det skete, begyndte eller sluttede engang i perioden. Forbundet med streger: på en af disse dage. Toner ud: ingen kendt afslutning.',
  drawnCounts:
    'Hvor mange begivenheder der kan have været ad gangen. Er kun året kendt, tæller begivenheden i hele året.',
};
