import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('sv');

/** Swedish. */
export const sv: Terms = {
  timeline: 'Tidslinje',
  loading: 'Hämtar tidslinjen',
  loadingPercent: (percent) => `Hämtar tidslinjen: ${percent}`,
  empty: 'Det finns inga händelser att visa ännu.',

  view: 'Vy',
  viewChart: 'Tidsaxel',
  viewList: 'Lista',
  viewStory: 'Berättelse',
  listLong: (count) =>
    `${count} händelser. Webbläsarens egen sökning hittar bara dem som står nära det du läser.`,
  listRest: (count) => `De övriga ${count} händelserna visas inte här.`,
  undated: 'Okänt år',
  chartLabel: 'Tidsaxel',
  chartKeys: 'Tangenter på tidsaxeln',
  chartLoading: 'Ritar tidsaxeln',
  chartHint: 'Dra för att flytta, zooma med Ctrl och hjulet eller med två fingrar',
  chartWithout: (count) =>
    many(count, {
      one: '# händelse ligger utanför de år som tidsaxeln kan visa; se listan.',
      other: '# händelser ligger utanför de år som tidsaxeln kan visa; se listan.',
    }),
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  zoomFit: 'Visa allt',

  legend: 'Hur säker är uppgiften?',
  dateMarks: 'Så visas tidpunkter',
  markPoint: 'en känd dag',
  markWithin: 'någon gång under perioden',
  markOneOf: 'en av dessa dagar',
  markOpen: 'slutet är okänt',

  events: (count) => many(count, { one: '# händelse', other: '# händelser' }),
  filterStatus: 'Visa bara uppgifter som är',
  filter: 'Filtrera',
  filterNone: 'Ingen händelse passar urvalet.',

  asOf: 'Vad visste man när?',
  asOfDate: (date) => `Det här visste man: ${date}`,
  asOfNothing: 'Inget med datum var känt ännu.',
  asOfNew: 'Nytt',
  asOfChanged: 'Ändrat',

  statusUnsourced: 'Utan källa',
  statusUnverified: 'Overifierat',
  statusClaimed: 'Påstått',
  statusReported: 'Rapporterat',
  statusConfirmed: 'Bekräftat',
  statusDisputed: 'Omtvistat',
  statusDenied: 'Dementerat',
  statusRetracted: 'Återtaget',

  stanceReports: 'Rapporterar det',
  stanceSupports: 'Stöder det',
  stanceDisputes: 'Bestrider det',
  stanceDenies: 'Dementerar det',

  noSources: 'Ingen källa anges för detta.',
  partyLong: 'Part i saken',
  sources: 'Källor',
  sourceNumber: (number, title) => `Källa ${number}: ${title}`,
  moreSources: (count) => many(count, { other: 'och # till' }),

  place: 'Plats',
  actors: (count) => (count === 1 ? 'Aktör' : 'Aktörer'),
  tags: 'Ämnen',
  group: 'Spår',

  previous: 'Föregående',
  next: 'Nästa',
  close: 'Stäng',
  position: (index, count) => `${index} av ${count}`,

  updated: (date) => `Uppdaterad: ${date}`,
  license: 'Licens',
};
