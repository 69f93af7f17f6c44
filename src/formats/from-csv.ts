import type { ParsedTimeline } from '../core/parse-timeline.js';
import { unguarded, valuesOf } from './csv-cell.js';
import { csvFields, csvFieldsOf, type CsvField } from './csv-fields.js';
import { Draft, refused, said, type Original } from './draft.js';
import type { JsonObject } from './json-input.js';
import { readTable, type TableRow } from './table.js';
import { timelineJsDate } from './timelinejs-date.js';

/** How a table is read. */
export interface FromCsvOptions {
  /**
   * Which column is which, by its name in the header, where that does not say so itself:
   * `{ date: 'Reported on', title: 'Incident' }`.
   */
  readonly mapping?: Readonly<Partial<Record<CsvField, string>>> | undefined;
  /** IANA name: of times of day without an offset. Default: none is known. */
  readonly timeZone?: string | undefined;
}

/** A column of the table. */
interface Column {
  readonly index: number;
  readonly name: string;
}

type Columns = ReadonlyMap<CsvField, Column>;

/**
 * Reads a table of events, a row each, divided by commas, semicolons, tabs or bars: a file, what a
 * spreadsheet copies, a sheet that is published. The header may be in any language of the interface
 * (`Date, Title`, `Dato, Overskrift`), or a `mapping` says which column is which; there must be a date (or
 * a start, or a year) and a title. A date is EDTF, or is refused with what to write. Columns that nobody
 * knows are kept in `extra` by their names. Problems name the row as the spreadsheet counts it.
 *
 * @param input the text. Never throws.
 */
export function fromCsv(input: unknown, options: FromCsvOptions = {}): ParsedTimeline {
  if (typeof input !== 'string') return refused(input, 'a table', 'CSV');
  const { header, rows } = readTable(input);
  const columns = columnsOf(header, options);
  const isDated = (['date', 'start', 'end', 'year'] as const).some((field) => columns.has(field));
  if (!isDated || !columns.has('title')) {
    const names = header.map((name) => `“${name}”`).join(', ');
    const hint = `a table of events: it needs a column for the date and one for the title, and has ${names}`;
    return refused(input, hint, names, 'no-columns');
  }
  const { timeZone } = options;
  const draft = new Draft(timeZone === undefined ? {} : { timeZone });
  const meant = new Set([...columns.values()].map(({ index }) => index));
  const others = header
    .map((name, index) => ({ name: name || `Column ${index + 1}`, index }))
    .filter(({ index }) => !meant.has(index));
  const addresses = addressesOf(rows, columns);
  const reading = { columns, fields: originalFields(columns), others, addresses, draft };
  for (const row of rows) addRow(row, reading);
  return draft.finish();
}

interface Reading {
  readonly columns: Columns;
  /** Where our fields stand in a row. */
  readonly fields: Original['fields'] & object;
  /** The columns that nobody knows. */
  readonly others: readonly Column[];
  readonly addresses: Addresses;
  readonly draft: Draft;
}

function columnsOf(header: readonly string[], { mapping = {} }: FromCsvOptions): Columns {
  const mapped = new Map<CsvField, Column>();
  for (const field of csvFields) {
    const name = mapping[field]?.trim();
    const index = name === undefined ? -1 : header.indexOf(name);
    if (name !== undefined && index >= 0) mapped.set(field, { index, name });
  }
  const taken = new Set([...mapped.values()].map(({ index }) => index));
  const free = header.map((name, index) => (taken.has(index) ? '' : name));
  for (const [index, field] of csvFieldsOf(free).entries()) {
    if (field === undefined || mapped.has(field)) continue;
    mapped.set(field, { index, name: header[index] ?? '' });
  }
  return mapped;
}

function addRow({ number, cells }: TableRow, reading: Reading): void {
  const { columns, fields, others, addresses, draft } = reading;
  const cell = cellsOf(cells, columns);
  const list = (field: CsvField): string[] | undefined => {
    const values = valuesOf(cell(field) ?? '').filter(Boolean);
    return values.length > 0 ? values : undefined;
  };
  const original = { name: `Row ${number}`, keys: [number], fields };
  const extra = Object.fromEntries(
    others.flatMap(({ name, index }) => {
      const text = textIn(cells[index]);
      return text === undefined ? [] : [[name, text]];
    }),
  );
  const event = said({
    id: cell('id'),
    date: dateIn(cell, original, draft),
    dateText: cell('dateText'),
    title: cell('title'),
    description: cell('description'),
    language: cell('language'),
    status: cell('status')?.toLowerCase(),
    citations: citationsIn(cell, addresses),
    group: cell('group'),
    actors: list('actors'),
    place: placeIn(cell),
    tags: list('tags'),
    media: mediaIn(cell),
    importance: numberIn(cell('importance')),
    extra: Object.keys(extra).length > 0 ? extra : undefined,
  });
  draft.add('events', event, original);
}

type Cell = (field: CsvField) => string | undefined;

const cellsOf =
  (cells: readonly string[], columns: Columns): Cell =>
  (field) => {
    const index = columns.get(field)?.index;
    return index === undefined ? undefined : textIn(cells[index]);
  };

/** The address of each source that has one somewhere in the table; none where it has several. */
type Addresses = ReadonlyMap<string, string | undefined>;

function addressesOf(rows: readonly TableRow[], columns: Columns): Addresses {
  const addresses = new Map<string, string | undefined>();
  if (!columns.has('source') || !columns.has('sourceUrl')) return addresses;
  for (const { cells } of rows) {
    for (const { source, sourceUrl } of rowsOf(cellsOf(cells, columns), citationFields)) {
      if (source === undefined || sourceUrl === undefined) continue;
      const isOther = addresses.has(source) && addresses.get(source) !== sourceUrl;
      addresses.set(source, isOther ? undefined : sourceUrl);
    }
  }
  return addresses;
}

const textIn = (cell: string | undefined): string | undefined =>
  unguarded(cell ?? '').trim() || undefined;

/** The number in a cell, as English or as most others write it; else its text, for the model to refuse. */
function numberIn(cell: string | undefined): number | string | undefined {
  if (cell === undefined) return undefined;
  const number = Number(cell.replace(/^([+-]?\d+),(\d+)$/, '$1.$2'));
  return Number.isNaN(number) ? cell : number;
}

function dateIn(cell: Cell, original: Original, draft: Draft): string | undefined {
  const date = cell('date');
  if (date !== undefined) return date;
  const [start, end] = [cell('start'), cell('end')];
  if (start !== undefined) return end === undefined || end === start ? start : `${start}/${end}`;
  if (end !== undefined) return `/${end}`;
  const parts = { year: cell('year'), month: cell('month'), day: cell('day') };
  const { edtf, flaws } = timelineJsDate(parts);
  for (const { part, value, ...reason } of flaws) {
    const field = original.fields?.[part];
    draft.report('not-taken', original, { field: field ?? [part], input: value, ...reason });
  }
  return edtf;
}

function placeIn(cell: Cell): JsonObject | undefined {
  const [latitude, longitude] = [numberIn(cell('latitude')), numberIn(cell('longitude'))];
  const place = said({ name: cell('place'), latitude, longitude });
  return Object.keys(place).length > 0 ? place : undefined;
}

/** One each for the values that stand at the same place in the cells of a row. */
function rowsOf<Field extends CsvField>(
  cell: Cell,
  fields: readonly Field[],
): Partial<Record<Field, string>>[] {
  const columns = fields.map((field) => [field, valuesOf(cell(field) ?? '')] as const);
  const length = Math.max(...columns.map(([, values]) => values.length));
  return Array.from({ length }, (_, index) => {
    const row = columns.flatMap(([field, values]) => {
      const value = values[index];
      return value ? [[field, value] as const] : [];
    });
    return Object.fromEntries(row) as Partial<Record<Field, string>>;
  }).filter((row) => Object.keys(row).length > 0);
}

const citationFields = ['source', 'sourceUrl', 'sourceDate', 'stance', 'quote', 'locator'] as const;

/** @param addresses of sources by their names, for rows that give the name alone. */
function citationsIn(cell: Cell, addresses: Addresses): JsonObject[] | undefined {
  const citations = rowsOf(cell, citationFields).map(
    ({ source, sourceUrl, sourceDate, stance, quote, locator }) => {
      const isAddress = sourceUrl === undefined && /^https?:\/\/\S+$/i.test(source ?? '');
      const url = isAddress ? source : (sourceUrl ?? addresses.get(source ?? ''));
      const title = isAddress ? undefined : source;
      const work = said({ title, url, issued: sourceDate });
      const isNamed = Object.keys(work).length > 0;
      return said({
        source: isNamed ? work : undefined,
        stance: stance?.toLowerCase(),
        quote,
        locator,
      });
    },
  );
  return citations.length > 0 ? citations : undefined;
}

function mediaIn(cell: Cell): JsonObject[] | undefined {
  const fields = ['media', 'mediaAlt', 'mediaCaption', 'mediaCredit'] as const;
  const media = rowsOf(cell, fields).map(({ media: url, mediaAlt, mediaCaption, mediaCredit }) =>
    said({ url, alt: mediaAlt, caption: mediaCaption, credit: mediaCredit }),
  );
  return media.length > 0 ? media : undefined;
}

/** Where our fields stand in a row. */
function originalFields(columns: Columns): Reading['fields'] {
  const fields: Record<string, readonly PropertyKey[]> = {};
  for (const [field, { name }] of columns) for (const path of pathsOf(field)) fields[path] = [name];
  const dated = (['date', 'start', 'end', 'year'] as const).find((field) => columns.has(field));
  const date = dated && columns.get(dated)?.name;
  return date === undefined ? fields : { ...fields, date: [date] };
}

const paths: Partial<Record<CsvField, string>> = {
  place: 'place/name',
  latitude: 'place/latitude',
  longitude: 'place/longitude',
};
const ofCitation: Partial<Record<CsvField, string>> = {
  source: 'source/title',
  sourceUrl: 'source/url',
  sourceDate: 'source/issued',
  stance: 'stance',
  quote: 'quote',
  locator: 'locator',
};
/** So many citations and media of a row have their faults told by column. */
const mostNamed = 20;

function pathsOf(field: CsvField): string[] {
  const each = (list: string, path: string) =>
    Array.from({ length: mostNamed }, (_, at) => `${list}/${at}${path && `/${path}`}`);
  const citation = ofCitation[field];
  if (citation !== undefined) return each('citations', citation);
  if (field === 'media') return [...each('media', ''), ...each('media', 'url')];
  return [paths[field] ?? field];
}
