import type { DownloadTerms } from './terms.js';

/** Danish. */
export const da: DownloadTerms = {
  download: 'Hent',
  everything: 'Det hele',
  page: 'Webside',
  text: 'Tekst med fodnoter',
  table: 'Tabel over begivenheder',
  calendar: 'Kalender',
  linkedData: 'Strukturerede data',
  picture: 'Billede af tidsaksen',
  sources: 'Kilder',
};
