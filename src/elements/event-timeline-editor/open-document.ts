/** From what comes in, of whatever format, to a document that the form can show whole. */
import { parseTimeline, type ParsedTimeline } from '../../core/parse-timeline.js';
import { problem, type Problem } from '../../core/problem.js';
import { toDocument } from '../../formats/to-document.js';
import { listAt, type DraftDocument } from './draft-document.js';
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
  const left = (['events', 'sources', 'eras'] as const).map(
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

/** A document from JSON; an empty one, and what is wrong, from a text that is none. */
export function openJson(json: unknown): OpenedDocument {
  if (typeof json !== 'string' || json.trim() === '') return { document: {}, problems: [] };
  try {
    return openDocument(JSON.parse(json));
  } catch (error) {
    const hint = error instanceof Error ? error.message : '';
    const broken = { code: 'not-json', keys: [], input: json, hint } as const;
    return { document: {}, problems: [problem(broken)] };
  }
}

/** Files, one after the other; one that the browser cannot read is told of, such as a folder. */
export async function openFiles(
  files: readonly File[],
  take: (opened: OpenedDocument) => void,
): Promise<void> {
  const problems: Problem[] = [];
  for (const file of files) {
    const opened = await file.text().then(openText, () => ({
      document: {},
      problems: [problem({ code: 'unreadable', keys: [], way: { by: 'file', name: file.name } })],
    }));
    problems.push(...opened.problems);
    take({ document: opened.document, problems: [...problems] });
  }
}

/** A text in any format that is known; `undefined` where there is nothing in it that can be read. */
export async function openText(text: string): Promise<OpenedDocument> {
  const held = readJson(text);
  if (held !== undefined) {
    const { formatOfJson } = await import('../../formats/detect-format.js');
    if (formatOfJson(held) === 'event-timeline') return openDocument(held);
  }
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
