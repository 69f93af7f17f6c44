import { plural } from './plural.js';
import type { Terms } from './terms.js';

const many = plural('it');

/** Italian. */
export const it: Terms = {
  timeline: 'Cronologia',
  loading: 'Caricamento della cronologia',
  loadingPercent: (percent) => `Caricamento della cronologia: ${percent}`,
  empty: 'Non ci sono ancora eventi da mostrare.',

  view: 'Vista',
  viewChart: 'Linea del tempo',
  viewList: 'Elenco',
  viewStory: 'Racconto',
  listLong: (count) =>
    `${count} eventi. La ricerca del browser trova solo quelli vicini al punto in cui si legge.`,
  listRest: (count) => `Gli altri ${count} eventi non sono mostrati qui.`,
  undated: 'Anno ignoto',
  chartLabel: 'Linea del tempo',
  chartKeys: 'Tasti della linea del tempo',
  chartLoading: 'Disegno della linea del tempo',
  chartHint: 'Trascina per spostarti; Ctrl e rotella, o due dita, per ingrandire',
  chartWithout: (count) =>
    many(count, {
      one: '# evento è fuori dagli anni che la linea del tempo può mostrare; si veda l’elenco.',
      other:
        '# eventi sono fuori dagli anni che la linea del tempo può mostrare; si veda l’elenco.',
    }),
  zoomIn: 'Ingrandisci',
  zoomOut: 'Riduci',
  zoomFit: 'Mostra tutto',

  legend: 'Quanto è solida ogni affermazione',
  dateMarks: 'Come sono rappresentate le date',
  markPoint: 'in un giorno noto',
  markWithin: 'in un momento del periodo',
  markOneOf: 'in uno di questi giorni',
  markOpen: 'fine ignota',

  events: (count) => many(count, { one: '# evento', other: '# eventi' }),
  filterStatus: 'Mostra solo le affermazioni',
  filter: 'Filtra',
  filterNone: 'Nessun evento corrisponde a questa scelta.',

  asOf: 'Che cosa si sapeva e quando',
  asOfDate: (date) => `Che cosa si sapeva: ${date}`,
  asOfNothing: 'Non si sapeva ancora nulla che abbia una data.',
  asOfNew: 'Nuovo',
  asOfChanged: 'Modificato',

  statusUnsourced: 'Senza fonte',
  statusUnverified: 'Non verificato',
  statusClaimed: 'Dichiarato',
  statusReported: 'Riferito',
  statusConfirmed: 'Confermato',
  statusDisputed: 'Contestato',
  statusDenied: 'Smentito',
  statusRetracted: 'Ritrattato',

  stanceReports: 'Lo riferisce',
  stanceSupports: 'Lo sostiene',
  stanceDisputes: 'Lo contesta',
  stanceDenies: 'Lo smentisce',

  noSources: 'Nessuna fonte citata.',
  partyLong: 'Parte in causa',
  sources: 'Fonti',
  sourceNumber: (number, title) => `Fonte ${number}: ${title}`,
  moreSources: (count) => many(count, { one: 'e # altra', other: 'e altre #' }),

  place: 'Luogo',
  actors: (count) => (count === 1 ? 'Persona coinvolta' : 'Persone coinvolte'),
  tags: 'Temi',
  group: 'Filone',

  previous: 'Precedente',
  next: 'Successivo',
  close: 'Chiudi',
  position: (index, count) => `${index} di ${count}`,

  updated: (date) => `Aggiornato: ${date}`,
  license: 'Licenza',
};
