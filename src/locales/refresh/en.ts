import { plural } from '../plural.js';
import type { RefreshTerms } from './terms.js';

const many = plural('en');

/** English. */
export const en: RefreshTerms = {
  added: (count) => many(count, { one: '# new event', other: '# new events' }),
  changed: (count) => many(count, { one: '# changed event', other: '# changed events' }),
  removed: (count) => many(count, { one: '# removed event', other: '# removed events' }),
  update: (news) => `Updated: ${news}.`,
};
