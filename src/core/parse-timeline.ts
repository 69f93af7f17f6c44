/** From a document, whatever it holds, to a timeline and what was wrong with it. */
import * as v from 'valibot';
import { readDate } from './date-fields.js';
import { checkEvidence } from './evidence-problems.js';
import { nameEvent, readEvent, type EventContext } from './event-fields.js';
import { lenientRead } from './lenient-read.js';
import type { Era, Group, Timeline, TimelineEvent } from './model.js';
import { sortEvents } from './order.js';
import { nameOf, problem, type Problem } from './problem.js';
import { refuseReservedNames } from './reserved-names.js';
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
  const sources = new SourceList(problems, timeZone);
  each(document, 'sources', problems, (source, index) => {
    sources.read(source, index);
  });
  sources.settle();
  const groups = new Map<string, Group>();
  const listed = each(document, 'groups', problems, (group, index) => {
    readGroup(group, index, groups, problems);
  });
  const context = { problems, sources, timeZone, taken: new Map<string, number>() };
  const unordered = readEvents(document, { groups, listed, problems }, context);
  const eras: Era[] = [];
  const eraIds: TakenIds = new Map();
  each(document, 'eras', problems, (item, index) => {
    const era = readEra(item, index, { problems, timeZone, taken: eraIds });
    if (era !== undefined) eras.push(era);
  });
  const events = sortEvents(unordered);
  const timeline: Timeline = {
    corrections: [],
    ...fields,
    events,
    sources: sources.inOrder(citedBy(events)),
    groups: [...groups.values()],
    eras,
  };
  return { timeline, problems: Array.isArray(input) ? problems.map(intoList) : problems };
}

/** In a bare list of events, the pointers start at the list. */
const intoList = (one: Problem): Problem => ({
  ...one,
  path: one.path.replace(/^\/events(?=\/|$)/, ''),
});

/** The groups, and whether the author listed any: then those that only events name are a mistake. */
interface Lanes {
  readonly groups: Map<string, Group>;
  readonly listed: boolean;
  readonly problems: Problem[];
}

/** The events in the author's order, named, grouped, and with the links that lead somewhere. */
function readEvents(document: Document, lanes: Lanes, context: EventContext): TimelineEvent[] {
  const read: TimelineEvent[] = [];
  const indices: number[] = [];
  each(document, 'events', context.problems, (item, index) => {
    const event = readEvent(item, index, context);
    if (event === undefined) return;
    read.push(event);
    indices.push(index);
  });
  const named = read.map((event) => nameEvent(event, context.taken));
  const placed = named.map((event, at) => {
    const index = indices[at] ?? at;
    addGroupOf(event, index, lanes);
    return { index, event: withoutDanglingLinks(event, index, context) };
  });
  checkEvidence(placed, context.sources, context.problems);
  return placed.map(({ event }) => event);
}

function citedBy(events: readonly TimelineEvent[]): Set<string> {
  const cited = new Set<string>();
  for (const event of events) for (const { source } of event.citations) cited.add(source);
  return cited;
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
  refuseReservedNames(document, [], problems);
  const others = ([key]: [string, unknown]) => !(lists as readonly string[]).includes(key);
  const own = Object.fromEntries(Object.entries(document).filter(others));
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

/**
 * Calls `read` for every item of a list; what an item throws becomes a problem of that item.
 *
 * @returns whether there is such a list.
 */
function each(
  document: Document,
  list: (typeof lists)[number],
  problems: Problem[],
  read: (item: unknown, index: number) => void,
): boolean {
  const items = guarded([list], problems, () => document[list]);
  if (items === undefined || items === null) return false;
  if (!Array.isArray(items)) {
    const hint = 'a list in square brackets';
    problems.push(problem({ code: 'wrong-type', keys: [list], input: items, hint }));
    return false;
  }
  for (let index = 0; index < items.length; index++) {
    guarded([list, index], problems, () => {
      const item: unknown = items[index];
      refuseReservedNames(item, [list, index], problems);
      read(item, index);
    });
  }
  return true;
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
    const keys = typeof read === 'string' ? place.keys : [...place.keys, 'id'];
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
  if (event.links.length === 0) return event;
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
  {
    groups,
    listed,
    problems,
  }: { groups: Map<string, Group>; listed: boolean; problems: Problem[] },
): void {
  const id = event.group;
  if (id === undefined || groups.has(id)) return;
  groups.set(id, { id, title: id });
  if (!listed) return;
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
