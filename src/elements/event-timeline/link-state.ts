/** What a link says of a timeline, as entries of a hash. Pure. */
import { tryDate } from '../../core/date/read-edtf.js';
import { isFiltering, type TimelineFilter } from '../../core/filter-events.js';
import { filterLists } from '../../core/filter-values.js';
import { readFilter } from '../../core/read-filter.js';
import { laneKinds } from '../../layout/laning.js';
import type { LinkEntries } from './link-hash.js';

/** What a link can say. What it says nothing of is absent; what it says is none, is null. */
export interface LinkState {
  readonly selected?: string | null;
  readonly filter?: TimelineFilter | null;
  /** EDTF. */
  readonly asOf?: string | null;
  readonly view?: string;
  readonly groupBy?: string;
  /** EDTF: the window, both ends or neither. */
  readonly start?: string;
  readonly end?: string;
}

const views = ['auto', 'chart', 'list', 'story'];
const lanes: readonly string[] = [...laneKinds, 'none'];

/** Reads the entries of a link. What it does not know, or cannot be, is passed over. */
export function readLink(entries: LinkEntries): LinkState {
  const one = (key: string): string | undefined => entries.get(key)?.[0];
  const word = (key: string, words: readonly string[]): string | undefined =>
    words.find((known) => known === one(key));
  const date = (key: string): string | undefined => {
    const read = tryDate(one(key) ?? '');
    return read && Number.isFinite(read.earliest) && Number.isFinite(read.latest)
      ? one(key)
      : undefined;
  };
  const [start, end] = [date('from'), date('to')];
  const [asOf, view, groupBy] = [date('as-of'), word('view', views), word('lanes', lanes)];
  const filter = filterIn(entries);
  return {
    ...(entries.has('selected') && { selected: one('selected') ?? null }),
    ...(filter !== undefined && { filter }),
    ...(asOf !== undefined && { asOf }),
    ...(entries.get('as-of')?.length === 0 && { asOf: null }),
    ...(view !== undefined && { view }),
    ...(groupBy !== undefined && { groupBy }),
    ...(start !== undefined && end !== undefined && { start, end }),
  };
}

/** Writes what a link is to say. */
export function writeLink(state: LinkState): LinkEntries {
  const { selected, filter, asOf, view, groupBy, start, end } = state;
  const entries = new Map<string, readonly string[]>();
  const add = (key: string, value: string | null | undefined): void => {
    if (value !== undefined) entries.set(key, value === null ? [] : [value]);
  };
  add('view', view);
  add('lanes', groupBy);
  add('as-of', asOf);
  if (filter === null) entries.set('filter', []);
  for (const list of filterLists) if (filter?.[list]?.length) entries.set(list, filter[list]);
  if (filter?.text) add('text', filter.text);
  add('from', start);
  add('to', end);
  add('selected', selected);
  return entries;
}

function filterIn(entries: LinkEntries): TimelineFilter | null | undefined {
  const parts = [...filterLists, 'text'].filter((part) => entries.get(part)?.length);
  if (parts.length === 0) return entries.has('filter') ? null : undefined;
  const given = parts.map((part) => [
    part,
    part === 'text' ? entries.get(part)?.[0] : entries.get(part),
  ]);
  const { filter } = readFilter(Object.fromEntries(given));
  return isFiltering(filter) ? filter : undefined;
}
