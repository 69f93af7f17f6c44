/** From what comes in, of whatever format, to a document that the form can show whole. */
import { parseTimeline, type ParsedTimeline } from '../../core/parse-timeline.js';
import type { Problem } from '../../core/problem.js';
import { toDocument } from '../../formats/to-document.js';
import { listAt, valueAt, type DraftDocument } from './draft-document.js';
import { isTimelineJsTable } from './rows.js';

/** A document that has been opened, and what could not be taken as it stood. */
export interface OpenedDocument {
  readonly document: DraftDocument;
  readonly problems: readonly Problem[];
}

/**
 * Opens a document of our own format: shorthands become what they stand for. What is at fault stays in
 * the document, to be mended in the form.
 */
export function openDocument(input: unknown): OpenedDocument {
  const { timeline, problems } = parseTimeline(input);
  const document: DraftDocument = toDocument(timeline);
  const whole = Array.isArray(input) ? { events: input as readonly unknown[] } : input;
  const left = (['events', 'sources'] as const).map(
    (list) => [list, faulty(whole, list, problems, Array.isArray(input))] as const,
  );
  const next = left.reduce<DraftDocument>(
    (held, [list, items]) =>
      items.length === 0 ? held : { ...held, [list]: [...listAt(held, [list]), ...items] },
    document,
  );
  return { document: next, problems };
}

/** The entries that the model left out. */
function faulty(whole: unknown, list: string, problems: readonly Problem[], isBare: boolean) {
  const path = isBare
    ? /^\/(\d+)(?:\/(?:date|title))?$/
    : new RegExp(`^/${list}/(\\d+)(?:/(?:date|title))?$`);
  const indices = problems
    .filter(({ severity }) => severity === 'error')
    .flatMap((one) => path.exec(one.path)?.[1] ?? []);
  const items = listAt(whole, [list]);
  return [...new Set(indices)].flatMap((index) => {
    const item = items[Number(index)];
    if (item === undefined || Object.keys(item).length === 0) return [];
    const { source, sources, place, ...rest } = item;
    const short = [sources ?? [], source ?? []].flat();
    return [
      {
        ...rest,
        ...(place !== undefined && { place: typeof place === 'string' ? { name: place } : place }),
        ...(short.length > 0 && {
          citations: [...listAt(item, ['citations']), ...short.map((one) => ({ source: one }))],
        }),
      },
    ];
  });
}

/** A text in any format that is known; `undefined` where there is nothing in it that can be read. */
export async function openText(text: string): Promise<OpenedDocument> {
  const own = readJson(text);
  if (own !== undefined && isOwn(own)) return openDocument(own);
  const table = await readRows(text);
  if (table) return table;
  const { readAny } = await import('../../formats/read-any.js');
  return opened(await readAny(text));
}

const opened = ({ timeline, problems }: ParsedTimeline): OpenedDocument => ({
  document: toDocument(timeline),
  problems,
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isOwn = (value: unknown): boolean => {
  const first = Array.isArray(value)
    ? (value as readonly unknown[])[0]
    : listAt(value, ['events'])[0];
  const holds = Array.isArray(value) || Array.isArray(valueAt(value, ['events']));
  return (
    holds &&
    valueAt(first, ['start_date']) === undefined &&
    valueAt(first, ['text', 'headline']) === undefined
  );
};

/**
 * Rows as a spreadsheet copies them. A date in words is no reason to leave a row out: it stays as it is
 * written, and the form offers what it may mean. Without a header the columns are date, title, what
 * happened and source.
 */
async function readRows(text: string): Promise<OpenedDocument | undefined> {
  const [first = '', ...others] = text.trim().split(/\r?\n/);
  if (!first.includes('\t') || isTimelineJsTable(first)) return undefined;
  const [{ csvFieldsOf }, { readTable }, { fromCsv }] = await Promise.all([
    import('../../formats/csv-fields.js'),
    import('../../formats/table.js'),
    import('../../formats/from-csv.js'),
  ]);
  const fields = csvFieldsOf(first.split('\t'));
  const hasHeader = fields.includes('title') && others.length > 0;
  const plain = ['date', 'title', 'description', 'source'];
  const header = plain.concat(
    Array<string>(Math.max(0, first.split('\t').length - plain.length)).fill(''),
  );
  const table = hasHeader
    ? text
    : `${header.slice(0, first.split('\t').length).join('\t')}\n${text}`;
  const parsed = fromCsv(table);
  const { rows, header: names } = readTable(table);
  const columns = csvFieldsOf(names);
  const bad = new Set(
    parsed.problems
      .filter(({ severity }) => severity === 'error')
      .flatMap(({ path }) => /^\/(\d+)/.exec(path)?.[1] ?? []),
  );
  const drafts = rows
    .filter(({ number }) => bad.has(String(number)))
    .map(({ cells }) =>
      Object.fromEntries(
        (['date', 'title', 'description'] as const).map((field) => [
          field,
          cells[columns.indexOf(field)] ?? '',
        ]),
      ),
    );
  const { document } = opened(parsed);
  return {
    document: { ...document, events: [...listAt(document, ['events']), ...drafts] },
    problems: [],
  };
}
