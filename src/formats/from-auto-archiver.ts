import type { Source, Timeline } from '../core/model.js';
import type { ParsedTimeline } from '../core/parse-timeline.js';
import type { Reason } from '../locales/reasons/terms.js';
import { Draft, refused } from './draft.js';
import type { Original } from './original.js';
import { linkKey } from './link-key.js';
import { edtfOfIso } from './loose-time.js';
import { readTable, type TableRow } from './table.js';

/** The columns of auto-archiver's sheet, by what they are called in it, in small letters. */
const columns = {
  url: ['link', 'url', 'source url'],
  status: ['archive status', 'status'],
  archive: ['archive location', 'archive', 'archive url'],
  date: ['archive date', 'date'],
  timestamp: ['upload timestamp', 'timestamp'],
  title: ['upload title', 'title'],
  hash: ['hash'],
} as const;

type Column = keyof typeof columns;
type Cells = Readonly<Record<Column, string | undefined>>;

/**
 * Reads a table of Bellingcat's auto-archiver, as its Google Sheet or its CSV has it: addresses with the
 * archived copy, when it was made, and its hash. Without a timeline each row is a source; with one, its
 * sources are completed by their addresses, and rows that none of them has become sources of their own.
 * What a source has already stands. A hash counts as `sha256` where it is one; all other columns are kept in
 * the source's `extra`. A row that could not be archived is told.
 *
 * @param input the table as text. Never throws.
 * @param timeline whose sources are completed; it is not changed.
 */
export function fromAutoArchiver(input: unknown, timeline?: Timeline): ParsedTimeline {
  const { header, rows } = readTable(typeof input === 'string' ? input : '');
  const names = header.map((name) => name.toLowerCase());
  const places = Object.fromEntries(
    Object.entries(columns).map(([column, known]) => [column, placeOf(known, names)]),
  ) as Readonly<Record<Column, number>>;
  if (places.url < 0 || places.archive < 0) {
    return refused(
      input,
      'a table of auto-archiver, with the columns "Link" and "Archive location"',
      'auto-archiver',
    );
  }
  const draft = new Draft();
  const known = new Map((timeline?.sources ?? []).flatMap(keyed));
  for (const row of rows) addRow(row, { header, places, known }, draft);
  const { timeline: archived, problems } = draft.finish();
  return { timeline: timeline ? completed(timeline, archived.sources) : archived, problems };
}

const placeOf = (known: readonly string[], names: readonly string[]): number =>
  known.map((name) => names.indexOf(name)).find((index) => index >= 0) ?? -1;

const keyed = (source: Source): [string, Source][] =>
  source.url === undefined ? [] : [[linkKey(source.url), source]];

const notTime = 'it is no time, and is kept as it stands';

interface Sheet {
  readonly header: readonly string[];
  readonly places: Readonly<Record<Column, number>>;
  readonly known: ReadonlyMap<string, Source>;
}

function addRow({ number, cells }: TableRow, { header, places, known }: Sheet, draft: Draft): void {
  const cell = (column: Column) => cells[places[column]]?.trim() || undefined;
  const row = Object.fromEntries(
    Object.keys(columns).map((column) => [column, cell(column as Column)]),
  ) as Cells;
  const original: Original = {
    name: `Row ${number}`,
    keys: [number],
    fields: { url: [header[places.url] ?? ''], archivedAt: [header[places.archive] ?? ''] },
  };
  const fault = (column: Column, why: Reason, hint: string, detail = '') => {
    const field = [header[places[column]] ?? ''];
    const shared = { field, input: row[column], hint, why, detail, item: row.url };
    draft.report('taken-as', original, { ...shared, severity: 'warning' });
  };
  if (row.url === undefined) {
    const hint = 'give the address that was archived';
    draft.report('not-taken', original, { input: cells.join(' '), hint, why: 'no-address' });
    return;
  }
  if (row.archive === undefined) fault('status', 'no-archive', 'there is no archived copy');
  const [archivedAt, ...copies] = row.archive?.split(/\s+/) ?? [];
  const before = known.get(linkKey(row.url))?.archivedAt;
  if (archivedAt !== undefined && before !== undefined && before !== archivedAt) {
    const hint = `the source has another archived copy already, ${before}, which stands`;
    fault('archive', 'archived-before', hint, before);
  }
  const sha256 = /^(?:sha-?256:)?([0-9a-f]{64})$/i.exec(row.hash ?? '')?.[1];
  const dates = { issued: readTime(row.timestamp), accessed: readTime(row.date) };
  const taken = new Set([places.url, places.archive, places.title]);
  if (dates.issued) taken.add(places.timestamp);
  if (dates.accessed) taken.add(places.date);
  if (sha256) taken.add(places.hash);
  const others = header.flatMap((name, index): [string, string][] => {
    const value = cells[index]?.trim() ?? '';
    return taken.has(index) || value === '' || name === '' ? [] : [[name, value]];
  });
  if (copies.length > 0) others.push([header[places.archive] ?? '', copies.join(' ')]);
  if (row.timestamp && !dates.issued) fault('timestamp', 'no-time', notTime);
  if (row.date && !dates.accessed) fault('date', 'no-time', notTime);
  draft.add(
    'sources',
    {
      url: row.url,
      title: row.title,
      archivedAt,
      sha256: sha256?.toLowerCase(),
      ...dates,
      extra: others.length > 0 ? Object.fromEntries(others) : undefined,
    },
    original,
  );
}

const readTime = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : edtfOfIso(text);

/** The timeline, its sources completed by those of the same address; what they have stands. */
function completed(timeline: Timeline, archived: readonly Source[]): Timeline {
  const rows = new Map<string, Source>();
  for (const source of archived) {
    const key = linkKey(source.url ?? '');
    const before = rows.get(key);
    rows.set(key, before ? filled(before, source) : source);
  }
  const used = new Set<string>();
  const sources = timeline.sources.map((source) => {
    const key = source.url === undefined ? undefined : linkKey(source.url);
    const row = key === undefined ? undefined : rows.get(key);
    if (key === undefined || row === undefined) return source;
    used.add(key);
    return filled(source, row);
  });
  const others = [...rows].filter(([key]) => !used.has(key)).map(([, source]) => source);
  return { ...timeline, sources: [...sources, ...others] };
}

function filled(source: Source, by: Source): Source {
  const extra = { ...(by.extra as object | undefined), ...(source.extra as object | undefined) };
  return {
    ...by,
    ...source,
    author: source.author.length > 0 ? source.author : by.author,
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}
