import type { ListTerms } from './terms.js';

/** Danish. */
export const da: ListTerms = {
  goTo: 'Gå til',
  go: 'Gå',
  period: (date, count) => `${date} (${count})`,
};
