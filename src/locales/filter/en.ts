import type { FilterTerms } from './terms.js';

/** English. */
export const en: FilterTerms = {
  filter: 'Filter',
  parts: {
    status: 'How it stands',
    actor: 'Involved',
    place: 'Place',
    source: 'Source',
    tag: 'Topic',
  },
  words: 'Words',
  find: (part) => `Find under “${part}”`,
  someValues: (shown, all) => `${shown} of ${all}`,
  noValues: 'Nothing by that name.',
  shown: (shown, all) => `${shown} of ${all} ${all === 1 ? 'event' : 'events'} shown`,
  chosen: 'Chosen',
  remove: (part, value) => `Remove ${part}: ${value}`,
  quoted: (text) => `“${text}”`,
  clear: 'Show all',

  lanes: 'Lanes',
  laneKinds: {
    none: 'None',
    group: 'Thread',
    actor: 'Involved',
    place: 'Place',
    status: 'How it stands',
    source: 'Source',
  },
  without: {
    group: 'In no thread',
    actor: 'Nobody named',
    place: 'Place unknown',
    status: 'Unsourced',
    source: 'No source',
  },
  moreLanes: (count) => `${count} more`,
};
