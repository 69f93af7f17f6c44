/** From an event as an author writes it, shorthands and all, to an event of the model. */
import type * as v from 'valibot';
import { dateOf, readDate, toEdtf, type DateInput } from './date-fields.js';
import { digitalSourceTerm } from './digital-source-term.js';
import type { EventDate } from './event-date.js';
import { lenientRead, type Place } from './lenient-read.js';
import type {
  Citation,
  Media,
  MediaType,
  Place as EventPlace,
  Quote,
  StatusChange,
  TimelineEvent,
} from './model.js';
import { nameOf, type ProblemContext, type Report } from './report.js';
import { EventInput } from './schema.js';
import { slug, claimId, type TakenIds } from './slug.js';
import type { SourceList } from './source-list.js';
import { sortHistory } from './status-history.js';

type EventFields = v.InferOutput<typeof EventInput>;

/** What an event is read with. */
export interface EventContext {
  readonly report: Report;
  readonly sources: SourceList;
  readonly timeZone: string | undefined;
  readonly taken: TakenIds;
  /** What is at fault if a vocabulary does not have it, which is looked up when there is time. */
  readonly unsure: ProblemContext[];
}

/** The range of a JavaScript `Date`, which is also that of the chart, in milliseconds. */
const chartReach = 8.64e15;

/** Ways to write citations that the model does not have. */
const shorthands: ReadonlySet<string> = new Set(['sources', 'source']);

/** Shared by all events that have nothing in a list: most have nothing in most of them. */
const none: readonly never[] = Object.freeze([]);

/**
 * @returns the event, or `undefined` where it has no title or no date that can be read. Its id is
 * empty where the author gave none: `nameEvent` gives it one when all those of authors are known.
 */
export function readEvent(
  input: unknown,
  index: number,
  context: EventContext,
): TimelineEvent | undefined {
  const keys = ['events', index];
  const item = nameOf(input);
  const fields = lenientRead(EventInput, input, { keys, item }, context.report);
  if (fields === undefined) return undefined;
  const known = readEventDate(fields, keys, context);
  if (known === undefined) return undefined;
  // One literal and no spreading: a timeline can have a hundred thousand of these.
  const event: Fields<TimelineEvent> = {
    id: fields.id === undefined ? '' : eventId(fields.id, fields, keys, context),
    date: known,
    title: fields.title,
    statusHistory: readHistory(fields, keys, context),
    citations: readCitations(fields, keys, context),
    actors: listOf(fields.actors),
    tags: listOf(fields.tags),
    media: fields.media === undefined ? none : readMedia(fields, keys, context),
    links: fields.links ?? none,
    corrections:
      fields.corrections?.map(({ date, ...correction }, at) => ({
        ...correction,
        ...dated(date, { keys: [...keys, 'corrections', at, 'date'], item }, context),
      })) ?? none,
  };
  if (fields.place !== undefined) event.place = toPlace(fields.place);
  for (const key in fields) {
    if (!Object.hasOwn(event, key) && !shorthands.has(key)) event[key] = fields[key];
  }
  // The author's newest word is today's, where it is written in the history alone.
  const newest = event.statusHistory.at(-1);
  if (newest !== undefined) event.status ??= newest.status;
  return event;
}

type Fields<Item> = { -readonly [Key in keyof Item]: Item[Key] };

/** An event with an id: its own, or one from its title. */
export const nameEvent = (event: TimelineEvent, taken: TakenIds): TimelineEvent =>
  event.id === '' ? { ...event, id: claimId(slug(event.title, 'event'), taken) } : event;

function listOf<Item>(items: Item | readonly Item[] | undefined): readonly Item[] {
  if (items === undefined) return none;
  return [items].flat() as Item[];
}

function readEventDate(fields: EventFields, keys: PropertyKey[], context: EventContext) {
  const { title } = fields;
  const { report, timeZone } = context;
  const input = toEdtf(fields.date);
  const place = { keys: [...keys, 'date'], item: title, input };
  const date = dateOf(input, timeZone);
  if (date === undefined) {
    report({ ...place, code: 'date-of-event', timeZone });
    return undefined;
  }
  const known = [date.earliest, date.latestStart, date.earliestEnd, date.latest];
  if (known.some((time) => Number.isFinite(time) && Math.abs(time) > chartReach)) {
    report({ ...place, code: 'beyond-chart', severity: 'warning' });
  }
  return date;
}

function eventId(
  wanted: string,
  fields: EventFields,
  keys: PropertyKey[],
  context: EventContext,
): string {
  const id = claimId(wanted, context.taken);
  if (id !== wanted) {
    context.report({
      code: 'duplicate-id',
      severity: 'warning',
      keys: [...keys, 'id'],
      item: fields.title,
      input: wanted,
      hint: id,
    });
  }
  return id;
}

/** The date of an entry, to be spread into it: nothing where there is none that can be read. */
function dated(
  input: DateInput | undefined,
  place: Place,
  { timeZone, report }: EventContext,
): { date?: EventDate } {
  const date = readDate(input, place, timeZone, report);
  return date === undefined ? {} : { date };
}

function readHistory(
  { statusHistory, title: item }: EventFields,
  keys: PropertyKey[],
  context: EventContext,
): readonly StatusChange[] {
  if (statusHistory === undefined) return none;
  return sortHistory(
    statusHistory.map(({ date, ...change }, at) => ({
      ...change,
      ...dated(date, { keys: [...keys, 'statusHistory', at, 'date'], item }, context),
    })),
  );
}

function readCitations(
  fields: EventFields,
  keys: PropertyKey[],
  context: EventContext,
): readonly Citation[] {
  const { title } = fields;
  if (!fields.citations && fields.sources === undefined && fields.source === undefined) return none;
  const resolve = (reference: Parameters<SourceList['resolve']>[0], ...rest: PropertyKey[]) =>
    context.sources.resolve(reference, [...keys, ...rest], title);
  const given = (fields.citations ?? []).map(({ quote, source, stance, ...rest }, index) => ({
    ...rest,
    source: resolve(source, 'citations', index, 'source'),
    stance: stance ?? ('reports' as const),
    ...(quote !== undefined && { quote: toQuote(quote) }),
  }));
  const short = [fields.sources ?? []].flat().map((reference, index) => ({
    source: resolve(reference, 'sources', index),
    stance: 'reports' as const,
  }));
  if (fields.source !== undefined) {
    short.push({ source: resolve(fields.source, 'source'), stance: 'reports' });
  }
  const cited = new Set(given.map(({ source }) => source));
  return [...given, ...short.filter(({ source }) => !cited.has(source) && cited.add(source))];
}

const toQuote = (quote: string | Quote): Quote =>
  typeof quote === 'string' ? { text: quote } : quote;

const toPlace = (place: string | EventPlace): EventPlace =>
  typeof place === 'string' ? { name: place } : place;

const typeByExtension: readonly (readonly [RegExp, MediaType])[] = [
  [/\.(avif|gif|jpe?g|png|svg|webp)$/i, 'image'],
  [/\.(m4v|mov|mp4|ogv|webm)$/i, 'video'],
  [/\.(aac|flac|m4a|mp3|oga|ogg|opus|wav)$/i, 'audio'],
  [/\.pdf$/i, 'document'],
];

function readMedia(
  { media, title: item }: EventFields,
  keys: PropertyKey[],
  { unsure }: EventContext,
): readonly Media[] {
  return listOf(media).map(({ captions, ...rest }, index) => {
    const path = rest.url.replace(/[?#].*$/, '');
    const type = rest.type ?? typeByExtension.find(([ending]) => ending.test(path))?.[1] ?? 'page';
    const { digitalSourceType: input } = rest;
    const one = { ...rest, type, ...(captions !== undefined && { captions: listOf(captions) }) };
    if (input === undefined) return one;
    const place = [...keys, 'media', ...(Array.isArray(media) ? [index] : []), 'digitalSourceType'];
    unsure.push({ code: 'digital-source-type', severity: 'warning', keys: place, item, input });
    return { ...one, digitalSourceType: digitalSourceTerm(input) };
  });
}
