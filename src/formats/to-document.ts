/** The timeline as a document that an author could have written, which is what is kept in files. */
import type { EventDate } from '../core/event-date.js';
import type { TimelineHead } from '../core/event-scan.js';
import type { Source, Timeline, TimelineEvent } from '../core/model.js';

/** A timeline in plain data, as `timelineSchema` describes it. */
export interface TimelineDocument {
  readonly [field: string]: unknown;
  readonly events: readonly Fields[];
}

type Fields = Readonly<Record<string, unknown>>;

/** A timeline whose events are given one after the other, each time that they are asked for. */
export type TimelineInTurn = TimelineHead & { readonly events: Iterable<TimelineEvent> };

/** The order of the fields in a file; those of others follow by their names. */
const timelineOrder =
  'title description language timeZone updated license credits corrections events sources groups eras';
const eventOrder =
  'id date dateText title description language status statusHistory citations group actors place tags media links corrections importance';
const sourceOrder =
  'id title type author publisher containerTitle issued accessed url language note locator archivedAt sha256 origin party';
const smallOrder =
  'id type source stance name text title date url status by reason quote locator latitude longitude width height captions alt caption credit license thumbnail sensitive digitalSourceType event language label translation';

const orderOf = (names: string): ReadonlyMap<string, number> =>
  new Map(names.split(' ').map((name, index) => [name, index]));
const orders = {
  timeline: orderOf(timelineOrder),
  event: orderOf(eventOrder),
  source: orderOf(sourceOrder),
  small: orderOf(smallOrder),
};

/**
 * The timeline as plain data: dates are their EDTF, empty lists and what is so by default are left out,
 * and the fields have an order of their own, so that the same timeline is always the same document.
 * `parseTimeline` makes the same timeline of it again.
 */
export function toDocument(timeline: Timeline): TimelineDocument {
  const { events, sources, groups, eras, ...fields } = timeline;
  const small = (item: object) => plain(item, orders.small);
  return {
    ...plain(fields, orders.timeline),
    events: events.map(eventDocument),
    ...(sources.length > 0 && { sources: sources.map(sourceDocument) }),
    ...(groups.length > 0 && { groups: groups.map(small) }),
    ...(eras.length > 0 && { eras: eras.map(small) }),
  };
}

/** An event as an author could have written it. */
export const eventDocument = (event: TimelineEvent): Fields => plain(event, orders.event);

function sourceDocument(source: Source): Fields {
  const { party, ...rest } = source;
  return plain(party ? source : rest, orders.source);
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Plain data without what says nothing, in order. */
function plain(item: object, order: ReadonlyMap<string, number>): Fields {
  const place = (key: string) => order.get(key) ?? order.size;
  const entries = Object.entries(item) as [string, unknown][];
  return Object.fromEntries(
    entries
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
      .sort(([a], [b]) => place(a) - place(b) || byName(a, b))
      .map(([key, value]) => [key, order.has(key) ? known(value) : value]),
  );
}

/** What stands in a field of the model. What is in the fields of others stays as it came. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(known);
  if (typeof value !== 'object' || value === null) return value;
  return isDate(value) ? value.edtf : plain(value, orders.small);
}

const isDate = (value: object): value is EventDate => 'edtf' in value && 'earliest' in value;
