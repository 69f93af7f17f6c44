import type { ParsedTimeline } from '../core/parse-timeline.js';
import { detectFormat, formatOfJson, type FormatName } from './detect-format.js';
import { refused } from './draft.js';

/** What reads a format: from its text or, where the format is JSON, from what that holds. */
export type Importer = (input: unknown) => ParsedTimeline;

/** Each is loaded when a text of its format comes. */
const importers: Readonly<Partial<Record<FormatName, () => Promise<Importer>>>> = {
  'event-timeline': async () => (await import('./from-json.js')).fromJson,
  timelinejs: async () => (await import('./from-timelinejs.js')).fromTimelineJs,
  'timelinejs-csv': async () => (await import('./from-timelinejs-csv.js')).fromTimelineJsCsv,
  csv: async () => (await import('./from-csv.js')).fromCsv,
  'csl-json': async () => (await import('./from-csl-json.js')).fromCslJson,
  bibtex: async () => (await import('./from-bibtex.js')).fromBibTeX,
  ris: async () => (await import('./from-ris.js')).fromRis,
  'auto-archiver': async () => (await import('./from-auto-archiver.js')).fromAutoArchiver,
  'json-ld': async () => (await import('./from-json-ld.js')).fromJsonLd,
  icalendar: async () => (await import('./from-icalendar.js')).fromICalendar,
  simile: async () => (await import('./from-simile.js')).fromSimile,
  periodo: async () => (await import('./from-periodo.js')).fromPeriodO,
  timemap: async () => (await import('./from-timemap.js')).fromTimemap,
  'vis-items': async () => (await import('./from-vis-items.js')).fromVisItems,
  ninjs: async () => (await import('./from-ninjs.js')).fromNinjs,
  html: async () => (await import('./from-html.js')).fromHtml,
  markwhen: async () => (await import('./from-markwhen.js')).fromMarkwhen,
  ndjson: async () => (await import('./from-ndjson.js')).fromNdjson,
};

/** How to read a text. */
export interface ReadAnyOptions {
  /** The format of the text. Default: what `detectFormat` makes of it. */
  readonly format?: FormatName | undefined;
}

/**
 * Reads a timeline in any format that is known here; the importer is loaded when it is needed. A text
 * in none of them is an empty timeline with a problem that says so.
 *
 * @param input a text, or what has been read from JSON.
 */
export async function readAny(
  input: unknown,
  { format }: ReadAnyOptions = {},
): Promise<ParsedTimeline> {
  const name = format ?? (typeof input === 'string' ? detectFormat(input) : formatOfJson(input));
  if (name === undefined) return refused(input, 'a timeline in a format that is known here');
  const importer = await importers[name]?.();
  return importer?.(input) ?? refused(input, 'a format that can be read');
}
