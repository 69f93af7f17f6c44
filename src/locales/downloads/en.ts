import type { DownloadTerms } from './terms.js';

/** English. */
export const en: DownloadTerms = {
  download: 'Download',
  everything: 'Everything',
  page: 'Web page',
  text: 'Text with footnotes',
  table: 'Table of events',
  calendar: 'Calendar',
  linkedData: 'Linked data',
  picture: 'Picture of the chart',
  sources: 'Sources',
};
