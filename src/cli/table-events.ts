/** The events of a table as its rows come. */
import { problem, type Problem } from '../core/problem.js';
import type { ProblemContext } from '../core/report.js';
import {
  csvColumns,
  eventOfRow,
  originalOfRow,
  SourceAddresses,
  type CsvColumns,
} from '../formats/csv-row.js';
import { inOriginal } from '../formats/original.js';
import type { TableRow } from '../formats/table.js';
import { TableStream } from '../formats/table-stream.js';
import type { EventsInTurn } from './long-timeline.js';
import type { TextSource } from './text-source.js';

/** Undefined where the table has to be read whole: it is none of events, or its quotes are torn. */
export async function tableInTurn(source: TextSource): Promise<EventsInTurn | undefined> {
  const stream = new TableStream();
  let table: CsvColumns | undefined;
  let addresses: SourceAddresses | undefined;
  for await (const rows of rowsIn(source, stream)) {
    if (addresses === undefined) {
      table = csvColumns(stream.header ?? []);
      if (table === undefined) return undefined;
      addresses = new SourceAddresses(table);
    }
    for (const row of rows) addresses.take(row);
  }
  if (table === undefined || addresses === undefined || stream.isTorn) return undefined;
  return new TableEvents(source, table, addresses);
}

class TableEvents implements EventsInTurn {
  readonly format = 'csv';
  readonly document = {};
  readonly problems: Problem[] = [];
  readonly #source: TextSource;
  readonly #table: CsvColumns;
  readonly #addresses: SourceAddresses;
  /** Of each event, the number of its row. */
  readonly #numbers: number[] = [];

  constructor(source: TextSource, table: CsvColumns, addresses: SourceAddresses) {
    this.#source = source;
    this.#table = table;
    this.#addresses = addresses;
  }

  async *batches(): AsyncGenerator<readonly unknown[]> {
    for await (const rows of rowsIn(this.#source, new TableStream()))
      yield rows.map((row) => {
        this.#numbers.push(row.number);
        return eventOfRow(row, this.#table, this.#addresses, (fault) => {
          this.problems.push(problem(fault));
        });
      });
  }

  told(context: ProblemContext): Problem {
    const [list, index, ...path] = context.keys;
    const number = list === 'events' ? this.#numbers[Number(index)] : undefined;
    return problem(
      number === undefined
        ? inOriginal(context, { name: 'The timeline', keys: [] }, context.keys)
        : inOriginal(context, originalOfRow(number, this.#table), path),
    );
  }
}

async function* rowsIn(
  source: TextSource,
  stream: TableStream,
): AsyncGenerator<readonly TableRow[]> {
  for await (const piece of source.pieces()) {
    if (stream.isTorn) return;
    const rows = stream.push(piece);
    if (stream.header !== undefined) yield rows;
  }
  yield stream.end();
}
