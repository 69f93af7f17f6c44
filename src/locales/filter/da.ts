import type { FilterTerms } from './terms.js';

/** Danish. */
export const da: FilterTerms = {
  filter: 'Filtrér',
  parts: {
    status: 'Hvor sikkert',
    actor: 'Aktør',
    place: 'Sted',
    source: 'Kilde',
    tag: 'Emne',
  },
  words: 'Ord',
  find: (part) => `Find under »${part}«`,
  someValues: (shown, all) => `${shown} af ${all}`,
  noValues: 'Intet med det navn.',
  shown: (shown, all) => `${shown} af ${all} ${all === 1 ? 'begivenhed' : 'begivenheder'} vises`,
  chosen: 'Valgt',
  remove: (part, value) => `Fjern ${part}: ${value}`,
  quoted: (text) => `»${text}«`,
  clear: 'Vis alle',

  lanes: 'Baner',
  laneKinds: {
    none: 'Ingen',
    group: 'Spor',
    actor: 'Aktør',
    place: 'Sted',
    status: 'Hvor sikkert',
    source: 'Kilde',
  },
  without: {
    group: 'Uden spor',
    actor: 'Ingen nævnt',
    place: 'Sted ukendt',
    status: 'Uden kilde',
    source: 'Ingen kilde',
  },
  moreLanes: (count) => `${count} til`,
};
