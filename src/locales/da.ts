import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('da');

/** Danish. */
export const da: Terms = {
  timeline: 'Tidslinje',
  loading: 'Henter tidslinjen',
  loadingPercent: (percent) => `Henter tidslinjen: ${percent}`,
  empty: 'Der er endnu ingen begivenheder at vise.',

  view: 'Visning',
  viewChart: 'Tidsakse',
  viewList: 'Liste',
  viewStory: 'Fortælling',
  listLong: (count) =>
    `${count} begivenheder. Browserens egen søgning finder kun dem, der står nær det sted, du læser.`,
  listRest: (count) => `De øvrige ${count} begivenheder vises ikke her.`,
  undated: 'Årstal ukendt',
  chartLabel: 'Tidsakse',
  chartKeys: 'Taster på tidsaksen',
  chartLoading: 'Tegner tidsaksen',
  chartHint: 'Træk for at flytte, zoom med Ctrl og hjulet eller med to fingre',
  chartWithout: (count) =>
    `${many(count, { one: '# begivenhed', other: '# begivenheder' })} ligger uden for de år, som tidsaksen kan vise; se listen.`,
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  zoomFit: 'Vis det hele',

  legend: 'Hvor sikker er oplysningen?',
  dateMarks: 'Sådan vises tidspunkter',
  markPoint: 'på en kendt dag',
  markWithin: 'engang i perioden',
  markOneOf: 'på en af disse dage',
  markOpen: 'ingen kendt afslutning',

  events: (count) => many(count, { one: '# begivenhed', other: '# begivenheder' }),
  filterStatus: 'Vis kun påstande, der er',
  filter: 'Filtrér',
  filterNone: 'Ingen begivenheder passer til dette valg.',

  asOf: 'Hvad vidste man hvornår',
  asOfDate: (date) => `Det vidste man pr. ${date}`,
  asOfNothing: 'Intet med en dato var kendt endnu.',
  asOfNew: 'Nyt',
  asOfChanged: 'Ændret',

  statusUnsourced: 'Uden kilde',
  statusUnverified: 'Ikke efterprøvet',
  statusClaimed: 'Påstået',
  statusReported: 'Rapporteret',
  statusConfirmed: 'Bekræftet',
  statusDisputed: 'Omstridt',
  statusDenied: 'Afvist',
  statusRetracted: 'Trukket tilbage',

  stanceReports: 'Fortæller det',
  stanceSupports: 'Bakker det op',
  stanceDisputes: 'Bestrider det',
  stanceDenies: 'Afviser det',

  noSources: 'Der er ingen kilde til dette.',
  partyLong: 'Part i sagen',
  sources: 'Kilder',
  sourceNumber: (number, title) => `Kilde ${number}: ${title}`,
  moreSources: (count) => `og ${count} til`,

  place: 'Sted',
  actors: (count) => (count === 1 ? 'Aktør' : 'Aktører'),
  tags: 'Emner',
  group: 'Spor',

  previous: 'Forrige',
  next: 'Næste',
  close: 'Luk',
  position: (index, count) => `${index} af ${count}`,

  updated: (date) => `Opdateret ${date}`,
  license: 'Licens',
};
