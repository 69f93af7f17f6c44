import type { ListTerms } from './terms.js';

/** English. */
export const en: ListTerms = {
  goTo: 'Go to',
  go: 'Go',
  period: (date, count) => `${date} (${count})`,
};
