/** From a document, whatever it holds, to a timeline and what was wrong with it. */
import * as v from 'valibot';
import { readDate } from './date-fields.js';
import { readEvent, type EventContext } from './event-fields.js';
import { lenientRead } from './lenient-read.js';
import type { Era, Group, Timeline, TimelineEvent } from './model.js';
import { sortEvents } from './order.js';
import { nameOf, problem, type Problem } from './problem.js';
import { EraInput, TimelineInput } from './schema.js';
import { claimId, slug, type TakenIds } from './slug.js';
import { SourceList } from './source-list.js';

/** What `parseTimeline` gives. */
export interface ParsedTimeline {
  readonly timeline: Timeline;
  /** What could not be taken as it stood, in the order in which it was met. */
  readonly problems: readonly Problem[];
}

const lists = ['events', 'sources', 'groups', 'eras'] as const;
const TimelineFields = v.omit(TimelineInput, lists);
const GroupFields = TimelineInput.entries.groups.wrapped.item;

/**
 * Reads a timeline document: an object as in the JSON Schema `timelineSchema`, or a bare list of
 * events. Good items survive bad neighbours; nothing is left out without a problem that names it.
 * Never throws, whatever it is fed, and does not change its input.
 */
export function parseTimeline(input: unknown): ParsedTimeline {
  const problems: Problem[] = [];
  const document = guarded([], problems, () => asDocument(input, problems)) ?? {};
  const fields = guarded([], problems, () => readFields(document, problems)) ?? {};
  const { timeZone } = fields;
  const sources = new SourceList(problems);
  each(document, 'sources', problems, (source, index) => sources.read(source, index));
  const groups = new Map<string, Group>();
  each(document, 'groups', problems, (group, index) => readGroup(group, index, groups, problems));
  const context: EventContext = { problems, sources, timeZone, taken: new Map() };
  const read: [index: number, event: TimelineEvent][] = [];
  each(document, 'events', problems, (item, index) => {
    const event = readEvent(item, index, context);
    if (event !== undefined) read.push([index, event]);
  });
  const eras: Era[] = [];
  const eraIds: TakenIds = new Map();
  each(document, 'eras', problems, (item, index) => {
    const era = readEra(item, index, { problems, timeZone, taken: eraIds });
    if (era !== undefined) eras.push(era);
  });
  const linked = read.map(([index, event]) => withoutDanglingLinks(event, index, context));
  for (const [index, event] of read) addGroupOf(event, index, groups, problems, document);
  const events = sortEvents(linked);
  const cited = events.flatMap((event) => event.citations.map(({ source }) => source));
  const timeline: Timeline = {
    corrections: [],
    ...fields,
    events,
    sources: sources.inOrder(cited),
    groups: [...groups.values()],
    eras,
  };
  return { timeline, problems };
}

type Document = Readonly<Record<string, unknown>>;
type Fields = Partial<Timeline>;

function asDocument(input: unknown, problems: Problem[]): Document | undefined {
  if (Array.isArray(input)) return { events: input };
  if (typeof input === 'object' && input !== null) return input as Document;
  problems.push(problem({ code: 'not-a-timeline', keys: [], input: input ?? null }));
  return undefined;
}

/** What the timeline says of itself: everything but its four lists. */
function readFields(document: Document, problems: Problem[]): Fields {
  const own: Record<string, unknown> = {};
  for (const key of Object.keys(document)) {
    if (!(lists as readonly string[]).includes(key)) own[key] = document[key];
  }
  const read = lenientRead(TimelineFields, own, { keys: [] }, problems);
  if (read === undefined) return {};
  const { updated: input, corrections: entries = [], ...fields } = read;
  const dateAt = (written: typeof input, ...keys: PropertyKey[]) =>
    readDate(written, { keys }, fields.timeZone, problems);
  const updated = dateAt(input, 'updated');
  const corrections = entries.map(({ date: written, ...rest }, index) => {
    const date = dateAt(written, 'corrections', index, 'date');
    return date === undefined ? rest : { ...rest, date };
  });
  return { ...fields, corrections, ...(updated && { updated }) };
}

/** Calls `read` for every item of a list; what an item throws becomes a problem of that item. */
function each(
  document: Document,
  list: (typeof lists)[number],
  problems: Problem[],
  read: (item: unknown, index: number) => void,
): void {
  const items = guarded([list], problems, () => document[list]);
  if (items === undefined || items === null) return;
  if (!Array.isArray(items)) {
    const hint = 'a list in square brackets';
    problems.push(problem({ code: 'wrong-type', keys: [list], input: items, hint }));
    return;
  }
  for (let index = 0; index < items.length; index++) {
    guarded([list, index], problems, () => {
      const item: unknown = items[index];
      refuseReservedNames(item, [list, index], problems);
      read(item, index);
    });
  }
}

const reservedNames = ['__proto__', 'constructor', 'prototype'];

function refuseReservedNames(item: unknown, keys: PropertyKey[], problems: Problem[]): void {
  if (typeof item !== 'object' || item === null) return;
  for (const key of reservedNames) {
    if (!Object.hasOwn(item, key)) continue;
    problems.push(problem({ code: 'field-name', keys: [...keys, key], item: nameOf(item) }));
  }
}

/** Getters and proxies can throw when they are read: then the item is at fault, not the reader. */
function guarded<Result>(
  keys: PropertyKey[],
  problems: Problem[],
  read: () => Result,
): Result | undefined {
  try {
    return read();
  } catch (error) {
    const hint = error instanceof Error ? error.message : 'it throws when it is read';
    problems.push(problem({ code: 'unreadable', keys, hint }));
    return undefined;
  }
}

function readGroup(
  input: unknown,
  index: number,
  groups: Map<string, Group>,
  problems: Problem[],
): void {
  const place = { keys: ['groups', index], item: nameOf(input) };
  const read = lenientRead(GroupFields, input, place, problems);
  if (read === undefined) return;
  const group = typeof read === 'string' ? { id: read } : read;
  if (groups.has(group.id)) {
    const keys = [...place.keys, 'id'];
    problems.push(problem({ code: 'same-group', keys, item: place.item, input: group.id }));
    return;
  }
  groups.set(group.id, { ...group, title: group.title ?? group.id });
}

function readEra(
  input: unknown,
  index: number,
  context: { problems: Problem[]; timeZone: string | undefined; taken: TakenIds },
): Era | undefined {
  const { problems, timeZone, taken } = context;
  const keys = ['eras', index];
  const place = { keys, item: nameOf(input) };
  const fields = lenientRead(EraInput, input, place, problems);
  if (fields === undefined) return undefined;
  const at = { keys: [...keys, 'date'], item: fields.title };
  const date = readDate(fields.date, at, timeZone, problems);
  if (date === undefined) return undefined;
  if (!Number.isFinite(date.earliest) && !Number.isFinite(date.latest)) {
    problems.push(problem({ code: 'no-length', ...at, input: date.edtf }));
    return undefined;
  }
  return { ...fields, id: claimId(fields.id ?? slug(fields.title, 'era'), taken), date };
}

function withoutDanglingLinks(
  event: TimelineEvent,
  index: number,
  { taken, problems }: EventContext,
): TimelineEvent {
  const links = event.links.filter((link, at) => {
    if (taken.has(link.event)) return true;
    const keys = ['events', index, 'links', at, 'event'];
    problems.push(problem({ code: 'unknown-event', keys, item: event.title, input: link.event }));
    return false;
  });
  return links.length === event.links.length ? event : { ...event, links };
}

/** A group that only events name gets a lane too; where groups are listed, that is worth a word. */
function addGroupOf(
  event: TimelineEvent,
  index: number,
  groups: Map<string, Group>,
  problems: Problem[],
  document: Document,
): void {
  const id = event.group;
  if (id === undefined || groups.has(id)) return;
  groups.set(id, { id, title: id });
  if (document['groups'] === undefined) return;
  problems.push(
    problem({
      code: 'unknown-group',
      severity: 'warning',
      keys: ['events', index, 'group'],
      item: event.title,
      input: id,
    }),
  );
}
