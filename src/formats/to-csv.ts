import type { Source, Timeline, TimelineEvent } from '../core/model.js';
import { cellOf, guarded } from './csv-cell.js';
import { csvFields, csvHeader, type CsvField } from './csv-fields.js';
import type { TimelineInTurn } from './to-document.js';

/** How a table is written. */
export interface ToCsvOptions {
  /** What divides the cells. Spreadsheets in much of Europe expect a semicolon. Default: a comma. */
  readonly divider?: ',' | ';' | '\t';
  /** Of the header, as a BCP 47 tag; `fromCsv` reads any of them. Default: English. */
  readonly language?: string | undefined;
  /**
   * What begins with `=`, `+`, `-`, `@`, a tab or a return is taken for a formula by spreadsheets. An
   * apostrophe before it keeps it a text; `fromCsv` takes it away again. Coordinates and importance are
   * numbers, and never have one. Default: true.
   */
  readonly guard?: boolean;
  /** Begins with a byte-order mark, by which Excel knows UTF-8. Default: false. */
  readonly byteOrderMark?: boolean;
}

const numbers: ReadonlySet<CsvField> = new Set(['latitude', 'longitude', 'importance']);

/**
 * The events as a table (RFC 4180), a row each, with a column for whatever any of them has; lists in a
 * cell are divided by semicolons. A table holds no more than that: what is lost is in `docs/formats.md`.
 */
export const toCsv = (timeline: Timeline, options: ToCsvOptions = {}): string =>
  [...csvLines(timeline, options)].join('');

/** The same line by line, for writing a long table as it is read. Asks for the events twice. */
export function* csvLines(timeline: TimelineInTurn, options: ToCsvOptions = {}): Generator<string> {
  const { divider = ',', language, guard = true, byteOrderMark = false } = options;
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const used = new Set<CsvField>();
  const others = new Set<string>();
  for (const event of timeline.events) {
    const cells = fieldCells(event, sources);
    for (const field of csvFields) if (cells[field]) used.add(field);
    for (const [name, cell] of extraCells(event)) if (cell) others.add(name);
  }
  const fields = csvFields.filter((field) => used.has(field));
  const written = (cell: string, isText = true) => quoted(guard && isText ? guarded(cell) : cell);
  const line = (cells: readonly string[]) => `${cells.join(divider)}\r\n`;
  const header = [...fields.map((field) => csvHeader(field, language)), ...others];
  yield `${byteOrderMark ? '\uFEFF' : ''}${line(header.map((name) => written(name)))}`;
  for (const event of timeline.events) {
    const cells = fieldCells(event, sources);
    const extra = new Map(others.size > 0 ? extraCells(event) : []);
    const row = fields.map((field) => written(cells[field] ?? '', !numbers.has(field)));
    for (const name of others) row.push(written(extra.get(name) ?? ''));
    yield line(row);
  }
}

type Cells = Readonly<Partial<Record<CsvField, string | undefined>>>;

const quoted = (cell: string): string =>
  /^\s|\s$|[",;\t\r\n|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function fieldCells(event: TimelineEvent, sources: ReadonlyMap<string, Source>): Cells {
  const { date, place, citations, media } = event;
  const cited = citations.map(({ source }) => sources.get(source));
  const each = (values: readonly (string | undefined)[]) =>
    values.some(Boolean) ? cellOf(values.map((value) => value ?? '')) : '';
  const stances = citations.map(({ stance }) => stance);
  return {
    id: event.id,
    date: date.edtf,
    dateText: event.dateText,
    title: event.title,
    description: event.description,
    status: event.status,
    group: event.group,
    actors: cellOf(event.actors),
    place: place?.name,
    latitude: place?.latitude?.toString(),
    longitude: place?.longitude?.toString(),
    tags: cellOf(event.tags),
    source: each(cited.map((source) => source && nameOf(source))),
    sourceUrl: each(cited.map((source) => source?.url)),
    sourceDate: each(cited.map((source) => source?.issued?.edtf)),
    stance: stances.some((stance) => stance !== 'reports') ? each(stances) : '',
    quote: each(citations.map(({ quote }) => quote?.text)),
    locator: each(citations.map(({ locator }) => locator)),
    media: each(media.map(({ url }) => url)),
    mediaAlt: each(media.map(({ alt }) => alt)),
    mediaCaption: each(media.map(({ caption }) => caption)),
    mediaCredit: each(media.map(({ credit }) => credit)),
    importance: event.importance?.toString(),
    language: event.language,
  };
}

/** A source that has nothing but an address needs no other name. */
const nameOf = ({ title, publisher, url, id }: Source): string | undefined =>
  title ?? publisher ?? (id === url ? undefined : id);

/** What an importer has kept, where it fits into a cell, by the name of its column. */
function extraCells({ extra }: TimelineEvent): readonly (readonly [string, string])[] {
  if (typeof extra !== 'object' || extra === null) return [];
  return Object.entries(extra).flatMap(([name, value]: [string, unknown]) =>
    ['string', 'number', 'boolean'].includes(typeof value) ? [[name, String(value)] as const] : [],
  );
}
