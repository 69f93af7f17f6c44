/** Changes that reach into several places of a document at once. */
import { claimId, slug } from '../../core/slug.js';
import {
  listAt,
  textAt,
  valueAt,
  withEntry,
  withoutEntry,
  withValue,
  type DraftDocument,
} from './draft-document.js';

type Fields = Readonly<Record<string, unknown>>;
type List = 'events' | 'sources' | 'groups';

const takenIn = (document: DraftDocument, list: List): Map<string, number> =>
  new Map(listAt(document, [list]).map((item) => [textAt(item, ['id']), 1]));

/** An id that no entry of a list has yet. */
const freeId = (document: DraftDocument, list: List, wanted: string): string =>
  claimId(wanted, takenIn(document, list));

/**
 * Cites what is pasted or written: a source that is there by its address, title or short name, else a
 * new one, which is described under the sources from then on.
 */
export function withCitation(
  document: DraftDocument,
  event: number,
  written: string,
): DraftDocument {
  const text = written.trim();
  if (text === '') return document;
  const known = listAt(document, ['sources']).find((source) =>
    ['id', 'title', 'url', 'URL'].some((field) => textAt(source, [field]) === text),
  );
  const path = ['events', event, 'citations'] as const;
  const cite = (held: DraftDocument, source: string) =>
    listAt(held, path).some((one) => one.source === source)
      ? held
      : withEntry(held, path, { source, stance: 'reports' });
  const knownId = known && textAt(known, ['id']);
  if (knownId) return cite(document, knownId);
  const isAddress = /^https?:\/\//i.test(text);
  const id = freeId(document, 'sources', slug(isAddress ? nameOfAddress(text) : text, 'source'));
  const source = isAddress ? { id, url: text } : { id, title: text };
  return cite(withEntry(document, ['sources'], source), id);
}

/** The host and the last part of the path: "dr-dk-nyheder". */
function nameOfAddress(address: string): string {
  try {
    const { hostname, pathname } = new URL(address);
    const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
    return `${hostname.replace(/^www\./, '')} ${decodeURIComponent(last).replace(/\.\w+$/, '')}`;
  } catch {
    return 'source';
  }
}

/** Gives an entry another id, and has all that names it follow. An id that is taken gets a number. */
export function renamed(
  document: DraftDocument,
  list: List,
  index: number,
  wanted: string,
): DraftDocument {
  const before = textAt(document, [list, index, 'id']);
  if (wanted === before) return document;
  const id = wanted === '' ? '' : freeId(document, list, wanted);
  const next = withValue(document, [list, index, 'id'], id);
  if (before === '' || id === '') return next;
  return withValue(
    next,
    ['events'],
    listAt(next, ['events']).map((event) => follow(event, list, before, id)),
  );
}

function follow(event: Fields, list: List, before: string, id: string): Fields {
  const swap = (field: string, entry: string) =>
    textAt(event, [field]) === '' && Array.isArray(event[field])
      ? {
          [field]: listAt(event, [field]).map((one) =>
            one[entry] === before ? { ...one, [entry]: id } : one,
          ),
        }
      : {};
  if (list === 'groups') return event.group === before ? { ...event, group: id } : event;
  if (list === 'events') return { ...event, ...swap('links', 'event') };
  return { ...event, ...swap('citations', 'source'), ...swap('media', 'source') };
}

/** Takes an entry away, and with it all that names it. */
export function withoutItem(document: DraftDocument, list: List, index: number): DraftDocument {
  const id = textAt(document, [list, index, 'id']);
  const next = withoutEntry(document, [list], index);
  if (id === '' || valueAt(next, ['events']) === undefined) return next;
  return withValue(
    next,
    ['events'],
    listAt(next, ['events']).map((event) => forgetting(event, list, id)),
  );
}

function forgetting(event: Fields, list: List, id: string): Fields {
  if (list === 'groups') {
    const { group, ...rest } = event;
    return group === id ? rest : event;
  }
  const [field, entry] = list === 'events' ? ['links', 'event'] : ['citations', 'source'];
  if (!Array.isArray(event[field])) return event;
  return { ...event, [field]: listAt(event, [field]).filter((one) => one[entry] !== id) };
}

/** Gives an event an id, so that others can be linked to it. */
export function withEventId(document: DraftDocument, index: number): DraftDocument {
  if (textAt(document, ['events', index, 'id']) !== '') return document;
  const wanted = slug(textAt(document, ['events', index, 'title']), 'event');
  return withValue(document, ['events', index, 'id'], freeId(document, 'events', wanted));
}

/** The document and another one: same addresses are the same source, and what has a taken id gets another. */
export function merged(document: DraftDocument, other: DraftDocument): DraftDocument {
  let next = document;
  const taken = takenIn(document, 'sources');
  const sourceIds = new Map<string, string>();
  for (const source of listAt(other, ['sources'])) {
    const [id, url] = [textAt(source, ['id']), textAt(source, ['url'])];
    const same = listAt(next, ['sources']).find(
      (one) => url !== '' && textAt(one, ['url']) === url,
    );
    const own = same ? textAt(same, ['id']) : claimId(id, taken);
    sourceIds.set(id, own);
    if (!same) next = withEntry(next, ['sources'], { ...source, id: own });
  }
  const groups = new Set(takenIn(next, 'groups').keys());
  for (const group of listAt(other, ['groups']))
    if (!groups.has(textAt(group, ['id']))) next = withEntry(next, ['groups'], group);
  const eventIds = takenIn(next, 'events');
  const events = listAt(other, ['events']);
  const ids = new Map(
    events.flatMap(({ id }) => (typeof id === 'string' ? [[id, claimId(id, eventIds)]] : [])),
  );
  const moved = events.map((event) => ({
    ...event,
    ...(typeof event.id === 'string' && { id: ids.get(event.id) }),
    ...swapped(event, 'citations', 'source', sourceIds),
    ...swapped(event, 'media', 'source', sourceIds),
    ...swapped(event, 'links', 'event', ids),
  }));
  for (const list of ['eras', 'corrections'])
    for (const entry of listAt(other, [list])) next = withEntry(next, [list], entry);
  const together = withValue(next, ['events'], [...listAt(next, ['events']), ...moved]);
  // what one says of itself stands, and what only the other says is not lost
  return { ...other, ...together };
}

function swapped(
  event: Fields,
  field: string,
  entry: string,
  ids: ReadonlyMap<string, string>,
): Fields {
  if (!Array.isArray(event[field])) return {};
  const entries = listAt(event, [field]).map((one) => {
    const id = ids.get(textAt(one, [entry]));
    return id === undefined ? one : { ...one, [entry]: id };
  });
  return { [field]: entries };
}
