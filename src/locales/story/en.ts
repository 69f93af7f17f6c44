import type { StoryTerms } from './terms.js';

/** English. */
export const en: StoryTerms = {
  story: 'Story, one event at a time',
  steps: 'Steps of the story',
  opening: 'Opening',
  begin: 'Begin',
  first: 'First event',
  last: 'Last event',
  events: 'Events',
  previousTo: (where) => `Previous: ${where}`,
  nextTo: (where) => `Next: ${where}`,
  shown: (position, title) => `${position}: ${title}`,
};
