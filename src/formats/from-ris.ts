import type { ParsedTimeline } from '../core/parse-timeline.js';
import { readable } from './csl-date.js';
import { Draft, refused } from './draft.js';
import { addressOfDoi } from './from-csl-json.js';
import { languageTag } from './language-tag.js';
import { readRis, type RisRecord } from './ris-records.js';
import { cslOfRis } from './ris-types.js';

/** The tags of a field, the one that counts first. */
const tagsOf = {
  title: ['TI', 'T1', 'CT', 'BT'],
  containerTitle: ['T2', 'JO', 'JF', 'JA', 'BT', 'T3'],
  publisher: ['PB'],
  issued: ['DA', 'PY', 'Y1'],
  accessed: ['Y2'],
  url: ['UR', 'L2', 'LK'],
  language: ['LA'],
  note: ['N1'],
  id: ['ID'],
} as const;

/** What the source has no field for, by its name in CSL. */
const variables: Readonly<Record<string, string>> = {
  AB: 'abstract',
  N2: 'abstract',
  AN: 'call-number',
  CN: 'call-number',
  CY: 'publisher-place',
  PP: 'publisher-place',
  DO: 'DOI',
  DB: 'archive',
  ET: 'edition',
  IS: 'issue',
  KW: 'keyword',
  SE: 'section',
  ST: 'title-short',
  VL: 'volume',
};

/** Lists of names, by their name in CSL. */
const people: Readonly<Record<string, string>> = {
  A2: 'editor',
  ED: 'editor',
  A3: 'collection-editor',
};

/**
 * Reads the records of a file of RIS (Zotero, EndNote, library catalogues) as sources: a timeline without
 * events, which completes another by their ids and addresses. A date is as precise as its numbers:
 * `2023///` is a year, `2023/05//` a month. What is no number stays as it is written, for the model to
 * read or to refuse. Tags that a source has no field for are kept in its `extra`.
 *
 * @param input the text of the file. Never throws.
 */
export function fromRis(input: unknown): ParsedTimeline {
  const { records, strays } = readRis(typeof input === 'string' ? input : '');
  if (records.length === 0)
    return refused(input, 'RIS, in which each record begins with "TY  - "', 'RIS');
  const draft = new Draft();
  for (const [index, record] of records.entries()) addRecord(record, index, draft);
  for (const { line, text } of strays) {
    const original = { name: `Line ${line}`, keys: ['lines', line] };
    const hint = 'begin each record with "TY  - "';
    draft.report('not-taken', original, { input: text, hint, why: 'no-record' });
  }
  return draft.finish();
}

function addRecord(record: RisRecord, index: number, draft: Draft): void {
  const { tags, type } = record;
  const used = Object.fromEntries(
    Object.entries(tagsOf).map(([field, names]) => [field, firstOf(names, tags)]),
  );
  if (used.containerTitle === used.title) used.containerTitle = undefined;
  const value = (field: string) => valueOf(used[field], tags);
  const custom = customOf(tags);
  const issued = custom.get('issued') ?? dateOf(value('issued'), valueOf('PY', tags));
  const accessed = custom.get('accessed') ?? dateOf(value('accessed'));
  const language = value('language');
  const doi = valueOf('DO', tags);
  const unread = [
    ...(issued !== undefined && !readable(issued) ? [used.issued] : []),
    ...(accessed !== undefined && !readable(accessed) ? [used.accessed] : []),
  ];
  const id = custom.get('id') ?? value('id');
  const fields = Object.entries({ ...used, url: used.url ?? 'DO', author: 'AU' });
  draft.add(
    'sources',
    {
      id,
      type: custom.get('type') ?? cslOfRis(type),
      title: value('title'),
      author: valuesOf(['AU', 'A1'], tags).map(nameOf),
      containerTitle: value('containerTitle'),
      publisher: value('publisher'),
      issued,
      accessed,
      url: value('url') ?? addressOfDoi(doi),
      language: language && languageTag(language),
      note: value('note'),
      locator: custom.get('locator'),
      archivedAt: custom.get('archivedAt'),
      sha256: custom.get('sha256'),
      origin: custom.get('origin'),
      party: custom.get('party') === 'true' || undefined,
      extra: extraOf(record, new Set(Object.values(used)), new Set(unread)),
    },
    {
      name: `Record ${id ?? index + 1}`,
      keys: [index],
      fields: Object.fromEntries(fields.map(([field, tag]) => [field, [tag ?? field]])),
    },
  );
}

type Tags = RisRecord['tags'];

const firstOf = (names: readonly string[], tags: Tags): string | undefined =>
  names.find((name) => valueOf(name, tags) !== undefined);

const valuesOf = (names: readonly string[], tags: Tags): string[] =>
  tags.filter(([tag, value]) => names.includes(tag) && value !== '').map(([, value]) => value);

const valueOf = (name: string | undefined, tags: Tags): string | undefined =>
  name === undefined ? undefined : valuesOf([name], tags)[0];

/** "Family, Given, Suffix", as it is spoken. A body's name ends in a comma and is left alone. */
function nameOf(written: string): string {
  if (written.endsWith(',')) return written.slice(0, -1);
  const [family = '', given = '', ...rest] = written.split(',').map((part) => part.trim());
  return [given, family, ...rest].filter(Boolean).join(' ');
}

/** `YYYY/MM/DD/words`. The year stands alone in `PY`, which may know less than `DA`. */
function dateOf(written: string | undefined, year?: string): string | undefined {
  if (written === undefined) return undefined;
  const parts = /^(-?\d{1,4})(?:\/(\d{1,2})?(?:\/(\d{1,2})?(?:\/(.*))?)?)?$/.exec(written);
  if (parts === null) return written === '' ? year : written;
  const [, y = '', month = '', day = '', words = ''] = parts;
  const quarter = ['spring', 'summer', 'autumn', 'winter'].indexOf(
    words.trim().toLowerCase().replace('fall', 'autumn'),
  );
  const padded = y.replace(/\d+/, (digits) => digits.padStart(4, '0'));
  if (month === '' && quarter >= 0) return `${padded}-${quarter + 21}`;
  const known = [month, day].filter((part, index) => part !== '' && (index === 0 || month !== ''));
  return [padded, ...known.map((part) => part.padStart(2, '0'))].join('-');
}

/** What we wrote into the tags for the user's own: "archivedAt: https://…". */
const ownField = /^(id|type|issued|accessed|locator|archivedAt|sha256|origin|party): (.*)$/s;

function customOf(tags: Tags): ReadonlyMap<string, string> {
  const found = valuesOf(['C1'], tags).map((value) => ownField.exec(value));
  return new Map(found.map((one) => [one?.[1] ?? '', one?.[2] ?? '']));
}

/** All tags that no field has taken, those of the same name together. */
function extraOf(
  { tags, type }: RisRecord,
  used: ReadonlySet<string | undefined>,
  unread: ReadonlySet<string | undefined>,
): Readonly<Record<string, unknown>> | undefined {
  const lists = new Map<string, unknown[]>();
  const keep = (name: string, value: unknown) => {
    lists.set(name, [...(lists.get(name) ?? []), value]);
  };
  const seen = new Set<string>();
  for (const [tag, value] of tags) {
    // of a tag that comes again, the field has the first
    const taken = used.has(tag) && !seen.has(tag) && !unread.has(tag);
    seen.add(tag);
    const isName = tag === 'AU' || tag === 'A1' || people[tag] !== undefined;
    if (value === '' || taken || tag === 'SP' || tag === 'EP' || tag === 'PY') continue;
    if (tag === 'C1' && ownField.test(value)) continue;
    if (people[tag] !== undefined) keep(people[tag], { literal: nameOf(value) });
    else if (!isName) keep(variables[tag] ?? tag, value);
  }
  const pages = [valueOf('SP', tags), valueOf('EP', tags)].filter(Boolean);
  if (pages.length > 0) keep('page', pages.join('-'));
  const year = valueOf('PY', tags);
  if (year !== undefined && unread.has('PY')) keep('PY', year);
  if (cslOfRis(type) === undefined && type !== 'GEN') keep('TY', type);
  if (lists.size === 0) return undefined;
  const isList = (name: string) => Object.values(people).includes(name);
  return Object.fromEntries(
    [...lists].map(([name, values]) => [
      name,
      values.length > 1 || isList(name) ? joined(name, values) : values[0],
    ]),
  );
}

/** CSL has one text of keywords. */
const joined = (name: string, values: readonly unknown[]): unknown =>
  name === 'keyword' ? values.join(', ') : values;
