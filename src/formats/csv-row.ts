/** What a row of a table of events says. */
import type { Report } from '../core/report.js';
import { unguarded, valuesOf } from './csv-cell.js';
import { csvFields, csvFieldsOf, type CsvField } from './csv-fields.js';
import { said } from './draft.js';
import type { JsonObject } from './json-input.js';
import { faultOf, type Original } from './original.js';
import type { TableRow } from './table.js';
import { timelineJsDate } from './timelinejs-date.js';

/** Which column is which, by its name in the header. */
export type CsvMapping = Readonly<Partial<Record<CsvField, string>>>;

/** A column of the table. */
interface Column {
  readonly index: number;
  readonly name: string;
}

type Columns = ReadonlyMap<CsvField, Column>;

/** How the rows below a header are read. */
export interface CsvColumns {
  readonly columns: Columns;
  /** Where our fields stand in a row. */
  readonly fields: Original['fields'] & object;
  /** The columns that nobody knows. */
  readonly others: readonly Column[];
}

/** Undefined where there is no column for the date, or none for the title. */
export function csvColumns(
  header: readonly string[],
  mapping: CsvMapping = {},
): CsvColumns | undefined {
  const columns = columnsOf(header, mapping);
  const isDated = (['date', 'start', 'end', 'year'] as const).some((field) => columns.has(field));
  if (!isDated || !columns.has('title')) return undefined;
  const meant = new Set([...columns.values()].map(({ index }) => index));
  const others = header
    .map((name, index) => ({ name: name || `Column ${index + 1}`, index }))
    .filter(({ index }) => !meant.has(index));
  return { columns, fields: originalFields(columns), others };
}

function columnsOf(header: readonly string[], mapping: CsvMapping): Columns {
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

/**
 * The addresses of sources by their names, for rows that give the name alone: a source has one where it
 * has one somewhere in the table, and none where it has several.
 */
export class SourceAddresses {
  readonly #columns: Columns;
  readonly #addresses = new Map<string, string | undefined>();

  constructor({ columns }: CsvColumns) {
    this.#columns = columns;
  }

  /** Takes in what a row says of them. */
  take({ cells }: TableRow): void {
    if (!this.#columns.has('source') || !this.#columns.has('sourceUrl')) return;
    for (const { source, sourceUrl } of rowsOf(cellsOf(cells, this.#columns), citationFields)) {
      if (source === undefined || sourceUrl === undefined) continue;
      const isOther = this.#addresses.has(source) && this.#addresses.get(source) !== sourceUrl;
      this.#addresses.set(source, isOther ? undefined : sourceUrl);
    }
  }

  /** Of a source, when all rows have been taken in. */
  of(source: string | undefined): string | undefined {
    return source === undefined ? undefined : this.#addresses.get(source);
  }
}

/** Where a row stands in its table. */
export const originalOfRow = (number: number, { fields }: CsvColumns): Original => ({
  name: `Row ${number}`,
  keys: [number],
  fields,
});

/** The event of a row as an author would write it; parts of a date that are none are reported. */
export function eventOfRow(
  { number, cells }: TableRow,
  table: CsvColumns,
  addresses: SourceAddresses,
  report: Report,
): JsonObject {
  const cell = cellsOf(cells, table.columns);
  const list = (field: CsvField): string[] | undefined => {
    const values = valuesOf(cell(field) ?? '').filter(Boolean);
    return values.length > 0 ? values : undefined;
  };
  const extra = Object.fromEntries(
    table.others.flatMap(({ name, index }) => {
      const text = textIn(cells[index]);
      return text === undefined ? [] : [[name, text]];
    }),
  );
  return said({
    id: cell('id'),
    date: dateIn(cell, originalOfRow(number, table), report),
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
}

type Cell = (field: CsvField) => string | undefined;

const cellsOf =
  (cells: readonly string[], columns: Columns): Cell =>
  (field) => {
    const index = columns.get(field)?.index;
    return index === undefined ? undefined : textIn(cells[index]);
  };

const textIn = (cell: string | undefined): string | undefined =>
  unguarded(cell ?? '').trim() || undefined;

/** The number in a cell, as English or as most others write it; else its text, for the model to refuse. */
function numberIn(cell: string | undefined): number | string | undefined {
  if (cell === undefined) return undefined;
  const number = Number(cell.replace(/^([+-]?\d+),(\d+)$/, '$1.$2'));
  return Number.isNaN(number) ? cell : number;
}

function dateIn(cell: Cell, original: Original, report: Report): string | undefined {
  const date = cell('date');
  if (date !== undefined) return date;
  const [start, end] = [cell('start'), cell('end')];
  if (start !== undefined) return end === undefined || end === start ? start : `${start}/${end}`;
  if (end !== undefined) return `/${end}`;
  const parts = { year: cell('year'), month: cell('month'), day: cell('day') };
  const { edtf, flaws } = timelineJsDate(parts);
  for (const { part, value, ...reason } of flaws) {
    const field = original.fields?.[part];
    report(faultOf('not-taken', original, { field: field ?? [part], input: value, ...reason }));
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

/** @param addresses for rows that give the name of a source alone. */
function citationsIn(cell: Cell, addresses: SourceAddresses): JsonObject[] | undefined {
  const citations = rowsOf(cell, citationFields).map(
    ({ source, sourceUrl, sourceDate, stance, quote, locator }) => {
      const isAddress = sourceUrl === undefined && /^https?:\/\/\S+$/i.test(source ?? '');
      const url = isAddress ? source : (sourceUrl ?? addresses.of(source));
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
function originalFields(columns: Columns): Original['fields'] & object {
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
