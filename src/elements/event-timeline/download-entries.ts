/** What can be taken home: the format, what it is for, and its name. */
import type { DownloadTerms } from '../../locales/downloads/terms.js';
import type { DownloadFormat } from './download-format.js';

export const downloadEntries: readonly (readonly [
  format: DownloadFormat,
  use: keyof DownloadTerms,
  name: string,
])[] = [
  ['json', 'everything', 'JSON'],
  ['html', 'page', 'HTML'],
  ['markdown', 'text', 'Markdown'],
  ['svg', 'picture', 'SVG'],
  ['csv', 'table', 'CSV'],
  ['icalendar', 'calendar', 'iCalendar'],
  ['json-ld', 'linkedData', 'JSON-LD'],
  ['csl-json', 'sources', 'CSL-JSON'],
  ['bibtex', 'sources', 'BibTeX'],
  ['ris', 'sources', 'RIS'],
];
