import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('de');

/** German. */
export const de: Terms = {
  timeline: 'Zeitleiste',
  loading: 'Zeitleiste wird geladen',
  loadingPercent: (percent) => `Zeitleiste wird geladen: ${percent}`,
  empty: 'Noch gibt es keine Ereignisse.',

  view: 'Ansicht',
  viewChart: 'Zeitachse',
  viewList: 'Liste',
  viewStory: 'Erzählung',
  listLong: (count) =>
    `${count} Ereignisse. Die Suche des Browsers findet nur, was in der Nähe Ihrer Lesestelle steht.`,
  listRest: (count) => `Die übrigen ${count} Ereignisse werden hier nicht gezeigt.`,
  undated: 'Jahr unbekannt',
  chartLabel: 'Zeitachse',
  chartKeys: 'Tasten auf der Zeitachse',
  chartLoading: 'Zeitachse wird gezeichnet',
  chartHint: 'Zum Verschieben ziehen, zum Zoomen Strg und Mausrad oder zwei Finger',
  chartWithout: (count) =>
    many(count, {
      one: '# Ereignis liegt außerhalb der Jahre, die die Zeitachse zeigen kann; siehe Liste.',
      other: '# Ereignisse liegen außerhalb der Jahre, die die Zeitachse zeigen kann; siehe Liste.',
    }),
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  zoomFit: 'Alles zeigen',

  legend: 'Wie gesichert ist die Angabe?',
  dateMarks: 'So sind Daten dargestellt',
  markPoint: 'an einem bekannten Tag',
  markWithin: 'irgendwann in dieser Zeit',
  markOneOf: 'an einem dieser Tage',
  markOpen: 'Ende nicht bekannt',

  events: (count) => many(count, { one: '# Ereignis', other: '# Ereignisse' }),
  filterStatus: 'Nur diese Angaben zeigen',
  filter: 'Filtern',
  filterNone: 'Zu dieser Auswahl passt kein Ereignis.',

  asOf: 'Was wann bekannt war',
  asOfDate: (date) => `Kenntnisstand: ${date}`,
  asOfNothing: 'Noch war nichts bekannt, was ein Datum hat.',
  asOfNew: 'Neu',
  asOfChanged: 'Geändert',

  statusUnsourced: 'Ohne Quelle',
  statusUnverified: 'Ungeprüft',
  statusClaimed: 'Behauptet',
  statusReported: 'Berichtet',
  statusConfirmed: 'Bestätigt',
  statusDisputed: 'Umstritten',
  statusDenied: 'Dementiert',
  statusRetracted: 'Zurückgezogen',

  stanceReports: 'Berichtet es',
  stanceSupports: 'Stützt es',
  stanceDisputes: 'Bestreitet es',
  stanceDenies: 'Dementiert es',

  noSources: 'Dazu ist keine Quelle angegeben.',
  partyLong: 'Selbst beteiligt',
  sources: 'Quellen',
  sourceNumber: (number, title) => `Quelle ${number}: ${title}`,
  moreSources: (count) => many(count, { other: 'und # weitere' }),

  place: 'Ort',
  actors: () => 'Beteiligt',
  tags: 'Themen',
  group: 'Strang',

  previous: 'Zurück',
  next: 'Weiter',
  close: 'Schließen',
  position: (index, count) => `${index} von ${count}`,

  updated: (date) => `Aktualisiert: ${date}`,
  license: 'Lizenz',
};
