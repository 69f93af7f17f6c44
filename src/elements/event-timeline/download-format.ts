/** What can be taken home, and how each is made. Loaded when somebody takes something. */
import type { Status, Timeline } from '../../core/model.js';
import { slug } from '../../core/slug.js';
import { statusTerm } from '../../core/status-words.js';
import { evidenceArrival, evidenceWords } from '../base/evidence-words.js';
import { languageOf } from '../base/languages.js';

/** A format that `download` writes. */
export type DownloadFormat =
  | 'json'
  | 'ndjson'
  | 'html'
  | 'markdown'
  | 'svg'
  | 'csv'
  | 'icalendar'
  | 'json-ld'
  | 'csl-json'
  | 'bibtex'
  | 'ris';

/** @param language of the interface, as a BCP 47 tag: for what a format says in words. */
type Writer = (timeline: Timeline, language: string) => Promise<string>;

interface Kind {
  /** Behind the name of the file. */
  readonly ending: string;
  readonly type: string;
  readonly write: Writer;
}

const kinds: Readonly<Record<DownloadFormat, Kind>> = {
  json: {
    ending: 'json',
    type: 'application/json',
    write: async (timeline) => (await import('../../formats/to-json.js')).toJson(timeline),
  },
  ndjson: {
    ending: 'ndjson',
    type: 'application/x-ndjson',
    write: async (timeline) => (await import('../../formats/to-ndjson.js')).toNdjson(timeline),
  },
  html: { ending: 'html', type: 'text/html', write: page },
  markdown: {
    ending: 'md',
    type: 'text/markdown',
    write: async (timeline, locale) =>
      (await import('../../formats/to-markdown.js')).toMarkdown(timeline, inWords(locale)),
  },
  svg: {
    ending: 'svg',
    type: 'image/svg+xml',
    write: async (timeline, locale) =>
      (await import('../../drawing/to-svg.js')).toSvg(timeline, inWords(locale)) ?? nothingDrawn,
  },
  csv: { ending: 'csv', type: 'text/csv', write: table },
  icalendar: {
    ending: 'ics',
    type: 'text/calendar',
    write: async (timeline, locale) =>
      (await import('../../formats/to-icalendar.js')).toICalendar(timeline, inWords(locale)),
  },
  'json-ld': {
    ending: 'jsonld',
    type: 'application/ld+json',
    write: async (timeline) => {
      const { toJsonLd } = await import('../../formats/to-json-ld.js');
      return JSON.stringify(toJsonLd(timeline), null, 2);
    },
  },
  'csl-json': {
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: async (timeline) => {
      const { toCslJson } = await import('../../formats/to-csl-json.js');
      return JSON.stringify(toCslJson(timeline), null, 2);
    },
  },
  bibtex: {
    ending: 'bib',
    type: 'application/x-bibtex',
    write: async (timeline) => (await import('../../formats/to-bibtex.js')).toBibTeX(timeline),
  },
  ris: {
    ending: 'ris',
    type: 'application/x-research-info-systems',
    write: async (timeline) => (await import('../../formats/to-ris.js')).toRis(timeline),
  },
};

/** What is said besides the data, in the language of the interface. */
const inWords = (locale: string) => ({
  locale,
  statusWord: (status: Status): string => languageOf(locale).terms[statusTerm[status]],
});

/** Where no event lies in the years that a chart can draw. */
const nothingDrawn = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>';

/**
 * The file that a timeline makes in a format.
 *
 * @throws {RangeError} where there is no such format.
 */
export async function downloadFile(
  timeline: Timeline,
  format: DownloadFormat,
  language: string,
): Promise<File> {
  if (!Object.hasOwn(kinds, format))
    throw new RangeError(`"${format}" is no format; write one of ${Object.keys(kinds).join(', ')}`);
  const { ending, type, write } = kinds[format];
  const text = await write(timeline, language);
  return new File([text], `${slug(timeline.title ?? '', 'timeline')}.${ending}`, { type });
}

/** A whole page, in the language of the interface. */
async function page(timeline: Timeline, language: string): Promise<string> {
  const [{ toHtml }, { serializeJsonLd }, { toJsonLd }] = await Promise.all([
    import('../../core/to-html.js'),
    import('../../formats/serialize-json-ld.js'),
    import('../../formats/to-json-ld.js'),
    evidenceArrival(language),
  ]);
  const { terms } = languageOf(language);
  const words = { language, terms, evidence: evidenceWords(language) };
  return toHtml(timeline, { page: true, words, jsonLd: serializeJsonLd(toJsonLd(timeline)) });
}

/** As the spreadsheet of most readers of that language expects it: a decimal comma leaves the semicolon. */
async function table(timeline: Timeline, language: string): Promise<string> {
  const { toCsv } = await import('../../formats/to-csv.js');
  const divider = (1.5).toLocaleString(language).includes(',') ? ';' : ',';
  return toCsv(timeline, { divider, language, byteOrderMark: true });
}
