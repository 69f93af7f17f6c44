import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('nb');

/** Norwegian, Bokmål. */
export const nb: Terms = {
  timeline: 'Tidslinje',
  loading: 'Henter tidslinjen',
  loadingPercent: (percent) => `Henter tidslinjen: ${percent}`,
  empty: 'Det er ingen hendelser å vise ennå.',

  view: 'Visning',
  viewChart: 'Tidsakse',
  viewList: 'Liste',
  viewStory: 'Fortelling',
  listLong: (count) =>
    `${count} hendelser. Nettleserens eget søk finner bare dem som står nær stedet du leser.`,
  listRest: (count) => `De andre ${count} hendelsene vises ikke her.`,
  undated: 'Ukjent år',
  chartLabel: 'Tidsakse',
  chartKeys: 'Taster på tidsaksen',
  chartLoading: 'Tegner tidsaksen',
  chartHint: 'Dra for å flytte, zoom med Ctrl og hjulet eller med to fingre',
  chartWithout: (count) =>
    many(count, {
      one: '# hendelse ligger utenfor årene som tidsaksen kan vise; se listen.',
      other: '# hendelser ligger utenfor årene som tidsaksen kan vise; se listen.',
    }),
  zoomIn: 'Zoom inn',
  zoomOut: 'Zoom ut',
  zoomFit: 'Vis alt',

  legend: 'Hvor sikker er opplysningen?',
  dateMarks: 'Slik vises tidspunkter',
  markPoint: 'på en kjent dag',
  markWithin: 'en gang i perioden',
  markOneOf: 'på en av disse dagene',
  markOpen: 'slutten er ukjent',

  events: (count) => many(count, { one: '# hendelse', other: '# hendelser' }),
  filterStatus: 'Vis bare påstander som er',
  filter: 'Filtrer',
  filterNone: 'Ingen hendelser passer til dette valget.',

  asOf: 'Hva visste man når?',
  asOfDate: (date) => `Dette visste man: ${date}`,
  asOfNothing: 'Ingenting med dato var kjent ennå.',
  asOfNew: 'Nytt',
  asOfChanged: 'Endret',

  statusUnsourced: 'Uten kilde',
  statusUnverified: 'Ikke verifisert',
  statusClaimed: 'Påstått',
  statusReported: 'Meldt',
  statusConfirmed: 'Bekreftet',
  statusDisputed: 'Omstridt',
  statusDenied: 'Avvist',
  statusRetracted: 'Trukket tilbake',

  stanceReports: 'Melder det',
  stanceSupports: 'Støtter det',
  stanceDisputes: 'Bestrider det',
  stanceDenies: 'Avviser det',

  noSources: 'Ingen kilde er oppgitt for dette.',
  partyLong: 'Part i saken',
  sources: 'Kilder',
  sourceNumber: (number, title) => `Kilde ${number}: ${title}`,
  moreSources: (count) => many(count, { other: 'og # til' }),

  place: 'Sted',
  actors: (count) => (count === 1 ? 'Aktør' : 'Aktører'),
  tags: 'Emner',
  group: 'Spor',

  previous: 'Forrige',
  next: 'Neste',
  close: 'Lukk',
  position: (index, count) => `${index} av ${count}`,

  updated: (date) => `Oppdatert: ${date}`,
  license: 'Lisens',
};
