import type { StoryTerms } from './terms.js';

/** Danish. */
export const da: StoryTerms = {
  story: 'Fortælling, én begivenhed ad gangen',
  steps: 'Fortællingens trin',
  opening: 'Begyndelsen',
  begin: 'Begynd',
  first: 'Første begivenhed',
  last: 'Sidste begivenhed',
  events: 'Begivenheder',
  previousTo: (where) => `Forrige: ${where}`,
  nextTo: (where) => `Næste: ${where}`,
  shown: (position, title) => `${position}: ${title}`,
};
