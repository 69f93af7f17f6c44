import type { ParsedTimeline } from '../core/parse-timeline.js';
import {
  csvColumns,
  eventOfRow,
  originalOfRow,
  SourceAddresses,
  type CsvMapping,
} from './csv-row.js';
import { Draft, refused } from './draft.js';
import { readTable } from './table.js';

/** How a table is read. */
export interface FromCsvOptions {
  /**
   * Which column is which, by its name in the header, where that does not say so itself:
   * `{ date: 'Reported on', title: 'Incident' }`.
   */
  readonly mapping?: CsvMapping | undefined;
  /** IANA name: of times of day without an offset. Default: none is known. */
  readonly timeZone?: string | undefined;
}

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
  const table = csvColumns(header, options.mapping);
  if (table === undefined) {
    const names = header.map((name) => `“${name}”`).join(', ');
    const hint = `a table of events: it needs a column for the date and one for the title, and has ${names}`;
    return refused(input, hint, names, 'no-columns');
  }
  const { timeZone } = options;
  const draft = new Draft(timeZone === undefined ? {} : { timeZone });
  const addresses = new SourceAddresses(table);
  for (const row of rows) addresses.take(row);
  for (const row of rows) {
    const event = eventOfRow(row, table, addresses, (fault) => {
      draft.take(fault);
    });
    draft.add('events', event, originalOfRow(row.number, table));
  }
  return draft.finish();
}
