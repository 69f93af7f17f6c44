/** The document that is being written: plain data, never changed in place, so that every state can be kept. */

/** A timeline as it is written, whole or not. */
export type DraftDocument = Readonly<Record<string, unknown>>;

/** The keys that lead from the document to a value in it. */
export type DraftPath = readonly (string | number)[];

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path; undefined where nothing does. */
export function valueAt(document: unknown, path: DraftPath): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value;
}

/** A text or a number as a field shows it; empty for anything else. */
export function textAt(document: unknown, path: DraftPath): string {
  const value = valueAt(document, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The entries of a list; none where there is no list. */
export function listAt(document: unknown, path: DraftPath): readonly Fields[] {
  const value = valueAt(document, path);
  return Array.isArray(value) ? value.map((item: unknown) => (isFields(item) ? item : {})) : [];
}

/** The document with another value at a path; what says nothing (`''`, `undefined`) is left out. */
export function withValue<Held>(held: Held, path: DraftPath, value: unknown): Held {
  const [key, ...rest] = path;
  if (key === undefined) return value as Held;
  if (typeof key === 'number') {
    const items: unknown[] = Array.isArray(held) ? [...(held as readonly unknown[])] : [];
    items[key] = withValue(items[key] ?? {}, rest, value);
    return items as Held;
  }
  const fields: Fields = isFields(held) ? held : {};
  const { [key]: before, ...others } = fields;
  const next = rest.length === 0 ? value : withValue(before, rest, value);
  if (next === undefined || next === '') return others as Held;
  // a field keeps its place among the others
  return (
    isFields(held) && Object.hasOwn(held, key)
      ? { ...held, [key]: next }
      : { ...others, [key]: next }
  ) as Held;
}

/** The document without the entry of a list. */
export function withoutEntry(
  document: DraftDocument,
  list: DraftPath,
  index: number,
): DraftDocument {
  const left = listAt(document, list).filter((_, at) => at !== index);
  return withValue(document, list, left.length > 0 ? left : undefined);
}

/** The document with one more entry at the end of a list. */
export const withEntry = (document: DraftDocument, list: DraftPath, entry: Fields): DraftDocument =>
  withValue(document, list, [...listAt(document, list), entry]);

/** What an importer found and nobody here knows stays as it came. */
const foreign = 'extra';

function cleaned(value: unknown, keepPlaces: boolean): unknown {
  if (value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.filter((item) => item !== '').map((item) => cleaned(item, keepPlaces));
    const said = items.filter((item) => item !== undefined);
    if (said.length === 0) return undefined;
    return keepPlaces ? items.map((item) => item ?? {}) : said;
  }
  if (!isFields(value)) return value;
  const entries = Object.entries(value)
    .map(([key, held]) => [key, key === foreign ? held : cleaned(held, keepPlaces)] as const)
    .filter(([, held]) => held !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The document as it is read for faults: what has not been filled in yet keeps its place in its list. */
export const forReading = (document: DraftDocument): DraftDocument =>
  (cleaned(document, true) ?? {}) as DraftDocument;

/** The document as it is taken away: without what has not been filled in. */
export const forKeeping = (document: DraftDocument): DraftDocument =>
  inOrder({ events: [], ...((cleaned(document, false) ?? {}) as DraftDocument) });

const order = 'title description language timeZone updated license credits corrections'.split(' ');

/** What the timeline says of itself stands before what it tells, as in every file that is saved. */
function inOrder({ events, sources, groups, eras, ...fields }: DraftDocument): DraftDocument {
  const known = order.filter((name) => name in fields).map((name) => [name, fields[name]]);
  const lists = Object.entries({ events, sources, groups, eras });
  return {
    ...(Object.fromEntries(known) as DraftDocument),
    ...fields,
    ...Object.fromEntries(lists.filter(([, list]) => list !== undefined)),
  };
}

/** Whether anything has been written at all. */
export const isBlank = (document: DraftDocument): boolean => {
  const { events, ...rest } = forKeeping(document);
  return Object.keys(rest).length === 0 && (events as readonly unknown[]).length === 0;
};
