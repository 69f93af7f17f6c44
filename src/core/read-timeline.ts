/** From a document, whatever it holds, to a timeline; what is at fault is reported, without words. */
import { readDate } from './date-fields.js';
import type { PlacedEvent } from './evidence-problems.js';
import { nameEvent, readEvent, type EventContext } from './event-fields.js';
import { lenientRead } from './lenient-read.js';
import type { Era, Group, Timeline, TimelineEvent } from './model.js';
import { sortingEvents } from './order.js';
import { nameOf, type ProblemContext, type Report } from './report.js';
import { refuseReservedNames } from './reserved-names.js';
import { EraInput, TimelineFields, TimelineInput } from './schema.js';
import { claimId, slug, type TakenIds } from './slug.js';
import { SourceList } from './source-list.js';

const lists = ['events', 'sources', 'groups', 'eras'] as const;
const GroupFields = TimelineInput.entries.groups.wrapped.item;

/**
 * Reads as `parseTimeline` does, and leaves to the caller what comes after: to check the evidence,
 * and to find words for what is reported. Never throws, and does not change its input.
 *
 * @param check is handed what a check of the evidence needs, when all that bears on it has been read:
 * what it reports at once stands where it belongs. What it gives is passed on.
 */
export function readTimeline<Checked>(
  input: unknown,
  report: Report,
  check: Check<Checked>,
): ReadTimeline<Checked> {
  const reading = readingTimeline(input, report, check);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** See `readTimeline`. */
export type Check<Checked> = (
  events: readonly PlacedEvent[],
  sources: SourceList,
  unsure: readonly ProblemContext[],
) => Checked;

/** What `readTimeline` gives. */
export interface ReadTimeline<Checked> {
  readonly timeline: Timeline;
  readonly checked: Checked;
}

/** So many items are read between two rests. */
const stretch = 200;

/** As `readTimeline`, with a rest now and then, for who has other things to do meanwhile. */
export function* readingTimeline<Checked>(
  input: unknown,
  report: Report,
  check: Check<Checked>,
): Generator<undefined, ReadTimeline<Checked>> {
  const document = guarded([], report, () => asDocument(input, report)) ?? {};
  const fields = guarded([], report, () => readFields(document, report)) ?? {};
  const { timeZone } = fields;
  const sources = new SourceList(report, timeZone);
  yield* each(document, 'sources', report, (source, index) => {
    sources.read(source, index);
  });
  sources.settle();
  const groups = new Map<string, Group>();
  const listed = yield* each(document, 'groups', report, (group, index) => {
    readGroup(group, index, groups, report);
  });
  const taken: TakenIds = new Map();
  const unsure: ProblemContext[] = [];
  const context = { report, sources, timeZone, taken, unsure };
  const placed = yield* readEvents(document, { groups, listed, report }, context);
  const checked = check(placed, sources, unsure);
  const eras: Era[] = [];
  const eraIds: TakenIds = new Map();
  yield* each(document, 'eras', report, (item, index) => {
    const era = readEra(item, index, { report, timeZone, taken: eraIds });
    if (era !== undefined) eras.push(era);
  });
  const events = yield* sortingEvents(placed.map(({ event }) => event));
  const cited = yield* citedBy(events, sources.byId.size);
  const timeline: Timeline = {
    corrections: [],
    ...fields,
    events,
    sources: sources.inOrder(cited),
    groups: [...groups.values()],
    eras,
  };
  return { timeline, checked };
}

/** The groups, and whether the author listed any: then those that only events name are a mistake. */
export interface Lanes {
  readonly groups: Map<string, Group>;
  readonly listed: boolean;
  readonly report: Report;
}

/** The events in the author's order, named, grouped, and with the links that lead somewhere. */
function* readEvents(
  document: Document,
  lanes: Lanes,
  context: EventContext,
): Generator<undefined, PlacedEvent[]> {
  const read: TimelineEvent[] = [];
  const indices: number[] = [];
  yield* each(document, 'events', context.report, (item, index) => {
    const event = readEvent(item, index, context);
    if (event === undefined) return;
    read.push(event);
    indices.push(index);
  });
  const named: TimelineEvent[] = [];
  for (const [at, event] of read.entries()) {
    named.push(nameEvent(event, context.taken));
    if (at % stretch === 0) yield;
  }
  const placed: PlacedEvent[] = [];
  for (const [at, event] of named.entries()) {
    const index = indices[at] ?? at;
    addGroupOf(event, index, lanes);
    placed.push({ index, event: withoutDanglingLinks(event, index, context) });
    if (at % stretch === 0) yield;
  }
  return placed;
}

/** The sources in the order in which events cite them; `count` is how many there are. */
function* citedBy(
  events: readonly TimelineEvent[],
  count: number,
): Generator<undefined, Set<string>> {
  const cited = new Set<string>();
  for (const [at, event] of events.entries()) {
    if (cited.size === count) break;
    for (const { source } of event.citations) cited.add(source);
    if (at % (10 * stretch) === 0) yield;
  }
  return cited;
}

type Document = Readonly<Record<string, unknown>>;
type Fields = Partial<Timeline>;

function asDocument(input: unknown, report: Report): Document | undefined {
  if (Array.isArray(input)) return { events: input };
  if (typeof input === 'object' && input !== null) return input as Document;
  report({ code: 'not-a-timeline', keys: [], input: input ?? null });
  return undefined;
}

/** What the timeline says of itself: everything but its four lists. */
function readFields(document: Document, report: Report): Fields {
  refuseReservedNames(document, [], report);
  const others = ([key]: [string, unknown]) => !(lists as readonly string[]).includes(key);
  const own = Object.fromEntries(Object.entries(document).filter(others));
  const read = lenientRead(TimelineFields, own, { keys: [] }, report);
  if (read === undefined) return {};
  const { updated: input, corrections: entries = [], ...fields } = read;
  const dateAt = (written: typeof input, ...keys: PropertyKey[]) =>
    readDate(written, { keys }, fields.timeZone, report);
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
function* each(
  document: Document,
  list: (typeof lists)[number],
  report: Report,
  read: (item: unknown, index: number) => void,
): Generator<undefined, boolean> {
  const items = guarded([list], report, () => document[list]);
  if (items === undefined || items === null) return false;
  if (!Array.isArray(items)) {
    report({ code: 'wrong-type', keys: [list], input: items, expected: 'Array' });
    return false;
  }
  const length = guarded([list], report, () => items.length) ?? 0;
  for (let index = 0; index < length; index++) {
    guarded([list, index], report, () => {
      const item: unknown = items[index];
      refuseReservedNames(item, [list, index], report);
      read(item, index);
    });
    if (index % stretch === 0) yield;
  }
  return true;
}

/** Getters and proxies can throw when they are read: then the item is at fault, not the reader. */
function guarded<Result>(
  keys: PropertyKey[],
  report: Report,
  read: () => Result,
): Result | undefined {
  try {
    return read();
  } catch (error) {
    const hint = error instanceof Error ? error.message : undefined;
    report({ code: 'unreadable', keys, hint });
    return undefined;
  }
}

function readGroup(
  input: unknown,
  index: number,
  groups: Map<string, Group>,
  report: Report,
): void {
  const place = { keys: ['groups', index], item: nameOf(input) };
  const read = lenientRead(GroupFields, input, place, report);
  if (read === undefined) return;
  const group = typeof read === 'string' ? { id: read } : read;
  if (groups.has(group.id)) {
    const keys = typeof read === 'string' ? place.keys : [...place.keys, 'id'];
    report({ code: 'same-group', keys, item: place.item, input: group.id });
    return;
  }
  groups.set(group.id, { ...group, title: group.title ?? group.id });
}

function readEra(
  input: unknown,
  index: number,
  context: { report: Report; timeZone: string | undefined; taken: TakenIds },
): Era | undefined {
  const { report, timeZone, taken } = context;
  const keys = ['eras', index];
  const place = { keys, item: nameOf(input) };
  const fields = lenientRead(EraInput, input, place, report);
  if (fields === undefined) return undefined;
  const at = { keys: [...keys, 'date'], item: fields.title };
  const date = readDate(fields.date, at, timeZone, report);
  if (date === undefined) return undefined;
  if (!Number.isFinite(date.earliest) && !Number.isFinite(date.latest)) {
    report({ code: 'no-length', ...at, input: date.edtf });
    return undefined;
  }
  return { ...fields, id: claimId(fields.id ?? slug(fields.title, 'era'), taken), date };
}

/** The event with the links that lead to events; the others are reported. */
export function withoutDanglingLinks(
  event: TimelineEvent,
  index: number,
  { taken, report }: Pick<EventContext, 'taken' | 'report'>,
): TimelineEvent {
  if (event.links.length === 0) return event;
  const links = event.links.filter((link, at) => {
    if (taken.has(link.event)) return true;
    const keys = ['events', index, 'links', at, 'event'];
    report({ code: 'unknown-event', keys, item: event.title, input: link.event });
    return false;
  });
  return links.length === event.links.length ? event : { ...event, links };
}

/**
 * A group that only events name gets a lane too; where groups are listed, that is worth a word.
 */
export function addGroupOf(
  event: TimelineEvent,
  index: number,
  { groups, listed, report }: Lanes,
): void {
  const id = event.group;
  if (id === undefined || groups.has(id)) return;
  groups.set(id, { id, title: id });
  if (!listed) return;
  report({
    code: 'unknown-group',
    severity: 'warning',
    keys: ['events', index, 'group'],
    item: event.title,
    input: id,
  });
}
