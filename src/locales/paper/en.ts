import type { PaperTerms } from './terms.js';

/** English. */
export const en: PaperTerms = {
  selection: (shown, all) => `A selection: ${shown} of ${all} events.`,
  status: 'Status',
  words: 'Words',
  drawing:
    'Solid: it lasted all that time. Pale: it happened, began or ended some time within. Joined by dashes: on one of these days. Fading: no known end.',
  drawnCounts:
    'How many events there can have been at a time. An event of which only the year is known counts in all of it.',
};
