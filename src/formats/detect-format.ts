/** Names the format of a text by its shape, without the parsers. */
import {
  isAutoArchiver,
  isCsl,
  isJsonLd,
  isMarkwhen,
  isNinjs,
  isSimile,
  isTimemap,
  isTimemapEvent,
  isVisItem,
} from './format-shapes.js';
import { isObject, listOf, objectOf, readJson, type JsonObject } from './json-input.js';

/** The formats that a timeline can be read from. */
export const formatNames = [
  'event-timeline',
  'ndjson',
  'timelinejs',
  'timelinejs-csv',
  'csv',
  'csl-json',
  'bibtex',
  'ris',
  'auto-archiver',
  'json-ld',
  'icalendar',
  'simile',
  'periodo',
  'timemap',
  'vis-items',
  'ninjs',
  'markwhen',
  'html',
] as const;

/** The name of a format that a timeline can be read from. */
export type FormatName = (typeof formatNames)[number];

/** What tells a JSON format, looked at in this order: the more particular come first. */
const jsonShapes: readonly (readonly [FormatName, (document: JsonObject) => boolean])[] = [
  ['timelinejs', isTimelineJs],
  ['json-ld', isJsonLd],
  ['periodo', ({ authorities, periodCollections }) => isObject(authorities ?? periodCollections)],
  ['timemap', isTimemap],
  ['simile', isSimile],
  ['ninjs', isNinjs],
  ['csl-json', ({ items, ...item }) => isCsl(objectOf(listOf(items)[0])) || isCsl(item)],
  ['vis-items', ({ items }) => isVisItem(objectOf(listOf(items)[0]))],
  ['event-timeline', ({ events, sources }) => Array.isArray(events) || Array.isArray(sources)],
  ['ndjson', ({ date, title }) => date !== undefined && title !== undefined],
];

/** As `jsonShapes`, for a document that is a list: told by its first object. */
const jsonListShapes: readonly (readonly [FormatName, (first: JsonObject) => boolean])[] = [
  ['timelinejs', (first) => isObject(first.start_date)],
  ['json-ld', isJsonLd],
  ['ninjs', isNinjs],
  ['timemap', isTimemapEvent],
  ['csl-json', isCsl],
  ['vis-items', isVisItem],
  ['event-timeline', ({ date, title }) => date !== undefined || title !== undefined],
];

/** What tells a format that is not JSON, looked at in this order; tables come last. */
const textShapes: readonly (readonly [FormatName, (text: string) => boolean])[] = [
  ['html', isTimelinePage],
  ['ndjson', isNdjson],
  ['icalendar', (text) => /^BEGIN:VCALENDAR\b/i.test(text)],
  ['ris', (text) => /^TY {1,2}- /m.test(text)],
  ['bibtex', (text) => /^[ \t]*@[a-z]+\s*[{(]\s*(?:[^\s,{}]+\s*)?,/im.test(text)],
  ['auto-archiver', (text) => isAutoArchiver(new Set(headerOf(text)))],
  ['timelinejs-csv', isTimelineJsTable],
  ['markwhen', isMarkwhen],
  ['csv', isTable],
];

/**
 * The format of a text, told by its shape; undefined where none is recognised. Reads no further than
 * it has to, except for JSON, which is parsed.
 */
export function detectFormat(text: string): FormatName | undefined {
  const plain = text.replace(/^\uFEFF/, '').trimStart();
  if (/^[[{]/.test(plain)) {
    const value = readJson(plain);
    if (value !== undefined) return formatOfJson(value);
    // what is torn is no table, however many commas it has
    return isNdjson(plain) ? 'ndjson' : undefined;
  }
  return textShapes.find(([, fits]) => fits(plain))?.[0];
}

/** As `detectFormat`, for a document that has been read from JSON. */
export function formatOfJson(value: unknown): FormatName | undefined {
  const [shapes, sample] = Array.isArray(value)
    ? ([jsonListShapes, value.find(isObject)] as const)
    : ([jsonShapes, value] as const);
  return isObject(sample) ? shapes.find(([, fits]) => fits(sample))?.[0] : undefined;
}

function isTimelineJs({ events, title, timeline }: JsonObject): boolean {
  if (isObject(timeline)) return Array.isArray(timeline.date) || Array.isArray(timeline.era);
  const first = objectOf(listOf(events).find(isObject));
  return isObject(first.start_date) || isObject(first.text) || isObject(objectOf(title).text);
}

/** The first line that says something is an object. */
function isNdjson(text: string): boolean {
  const line = /^.*/.exec(text)?.[0] ?? '';
  return line.startsWith('{') && isObject(readJson(line));
}

/** A page or a part of one that has a timeline in it: the element, or what `toHtml` writes without it. */
function isTimelinePage(text: string): boolean {
  return text.startsWith('<') && /<event-timeline[\s>]|\sdata-events[\s=>]/i.test(text);
}

/** A header has no more letters than this: a line that goes on and on is none. */
const longestHeader = 10_000;

/** The names in the first line, however they are divided. */
function headerOf(text: string): readonly string[] {
  const line = /^(?:[^"\r\n]|"[^"]*(?:"|$))*/.exec(text.slice(0, longestHeader))?.[0] ?? '';
  const divider = ['\t', ';', ',', '|'].find((sign) => line.includes(sign)) ?? ',';
  return line.split(divider).map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase());
}

function isTimelineJsTable(text: string): boolean {
  const header = new Set(headerOf(text));
  return header.has('headline') && (header.has('year') || header.has('start date'));
}

function isTable(text: string): boolean {
  return headerOf(text).length > 1;
}
