import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('nl');

/** Dutch. */
export const nl: Terms = {
  timeline: 'Tijdlijn',
  loading: 'De tijdlijn wordt geladen',
  loadingPercent: (percent) => `De tijdlijn wordt geladen: ${percent}`,
  empty: 'Er zijn nog geen gebeurtenissen.',

  view: 'Weergave',
  viewChart: 'Tijdas',
  viewList: 'Lijst',
  viewStory: 'Verhaal',
  listLong: (count) =>
    `${count} gebeurtenissen. De zoekfunctie van de browser vindt alleen wat dicht bij uw leesplek staat.`,
  listRest: (count) => `De overige ${count} gebeurtenissen staan hier niet.`,
  undated: 'Jaar onbekend',
  chartLabel: 'Tijdas',
  chartKeys: 'Toetsen op de tijdas',
  chartLoading: 'De tijdas wordt getekend',
  chartHint: 'Sleep om te verschuiven, zoom met Ctrl en het wiel of met twee vingers',
  chartWithout: (count) =>
    many(count, {
      one: '# gebeurtenis valt buiten de jaren die de tijdas kan tonen; zie de lijst.',
      other: '# gebeurtenissen vallen buiten de jaren die de tijdas kan tonen; zie de lijst.',
    }),
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  zoomFit: 'Alles tonen',

  legend: 'Hoe zeker is elke bewering?',
  dateMarks: 'Zo staan datums getekend',
  markPoint: 'op een bekende dag',
  markWithin: 'ergens in deze periode',
  markOneOf: 'op een van deze dagen',
  markOpen: 'einde onbekend',

  events: (count) => many(count, { one: '# gebeurtenis', other: '# gebeurtenissen' }),
  filterStatus: 'Alleen deze beweringen tonen',
  filter: 'Filteren',
  filterNone: 'Geen gebeurtenis past bij deze keuze.',

  asOf: 'Wat wanneer bekend was',
  asOfDate: (date) => `Wat bekend was: ${date}`,
  asOfNothing: 'Er was nog niets met een datum bekend.',
  asOfNew: 'Nieuw',
  asOfChanged: 'Gewijzigd',

  statusUnsourced: 'Zonder bron',
  statusUnverified: 'Niet geverifieerd',
  statusClaimed: 'Beweerd',
  statusReported: 'Gemeld',
  statusConfirmed: 'Bevestigd',
  statusDisputed: 'Omstreden',
  statusDenied: 'Ontkend',
  statusRetracted: 'Ingetrokken',

  stanceReports: 'Meldt het',
  stanceSupports: 'Ondersteunt het',
  stanceDisputes: 'Betwist het',
  stanceDenies: 'Ontkent het',

  noSources: 'Hiervoor is geen bron genoemd.',
  partyLong: 'Zelf betrokken',
  sources: 'Bronnen',
  sourceNumber: (number, title) => `Bron ${number}: ${title}`,
  moreSources: (count) => many(count, { other: 'en nog #' }),

  place: 'Plaats',
  actors: (count) => (count === 1 ? 'Betrokkene' : 'Betrokkenen'),
  tags: 'Onderwerpen',
  group: 'Verhaallijn',

  previous: 'Vorige',
  next: 'Volgende',
  close: 'Sluiten',
  position: (index, count) => `${index} van ${count}`,

  updated: (date) => `Bijgewerkt: ${date}`,
  license: 'Licentie',
};
