import { plural } from '../plural.js';
import type { RefreshTerms } from './terms.js';

const many = plural('da');

/** Danish. */
export const da: RefreshTerms = {
  added: (count) => many(count, { one: '# ny begivenhed', other: '# nye begivenheder' }),
  changed: (count) => many(count, { one: '# ændret begivenhed', other: '# ændrede begivenheder' }),
  removed: (count) =>
    many(count, { one: '# fjernet begivenhed', other: '# fjernede begivenheder' }),
  update: (news) => `Opdateret: ${news}.`,
};
