/** From an event as an author writes it, shorthands and all, to an event of the model. */
import type * as v from 'valibot';
import { readDate, toEdtf, type DateInput } from './date-fields.js';
import { DateError, parseDate } from './date/parse-date.js';
import type { EventDate } from './event-date.js';
import { lenientRead } from './lenient-read.js';
import type { Citation, Media, MediaType, Place, Quote, TimelineEvent } from './model.js';
import { nameOf, problem, type Problem } from './problem.js';
import { EventInput } from './schema.js';
import { slug, claimId, type TakenIds } from './slug.js';
import type { SourceList } from './source-list.js';

type EventFields = v.InferOutput<typeof EventInput>;

/** What an event is read with. */
export interface EventContext {
  readonly problems: Problem[];
  readonly sources: SourceList;
  readonly timeZone: string | undefined;
  readonly taken: TakenIds;
}

/** The range of a JavaScript `Date`, which is also that of the chart, in milliseconds. */
const chartReach = 8.64e15;

/** @returns the event, or `undefined` where it has no title or no date that can be read. */
export function readEvent(
  input: unknown,
  index: number,
  context: EventContext,
): TimelineEvent | undefined {
  const keys = ['events', index];
  const item = nameOf(input);
  const fields = lenientRead(EventInput, input, { keys, item }, context.problems);
  if (fields === undefined) return undefined;
  const date = readEventDate(fields, keys, context);
  if (date === undefined) return undefined;
  const { sources, source, place, ...others } = fields;
  const known = wellKnownFields(fields, keys, context);
  return { ...others, ...known, id: eventId(fields, keys, context), date };
}

function readEventDate(fields: EventFields, keys: PropertyKey[], context: EventContext) {
  const { title } = fields;
  const edtf = toEdtf(fields.date);
  try {
    const date = parseDate(edtf, { timeZone: context.timeZone });
    const known = [date.earliest, date.latestStart, date.earliestEnd, date.latest];
    if (known.some((time) => Number.isFinite(time) && Math.abs(time) > chartReach)) {
      context.problems.push(
        problem({
          code: 'beyond-chart',
          severity: 'warning',
          keys: [...keys, 'date'],
          item: title,
          input: edtf,
        }),
      );
    }
    return date;
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    context.problems.push(
      problem({
        code: 'date-of-event',
        keys: [...keys, 'date'],
        item: title,
        input: edtf,
        hint: error.message,
      }),
    );
    return undefined;
  }
}

function eventId(fields: EventFields, keys: PropertyKey[], context: EventContext): string {
  const wanted = fields.id ?? slug(fields.title, 'event');
  const id = claimId(wanted, context.taken);
  if (fields.id !== undefined && id !== wanted) {
    context.problems.push(
      problem({
        code: 'duplicate-id',
        severity: 'warning',
        keys: [...keys, 'id'],
        item: fields.title,
        input: wanted,
        hint: id,
      }),
    );
  }
  return id;
}

function wellKnownFields(fields: EventFields, keys: PropertyKey[], context: EventContext) {
  const item = fields.title;
  /** The date of an entry, to be spread into it: nothing where there is none that can be read. */
  const dated = (input: DateInput | undefined, ...at: PropertyKey[]): { date?: EventDate } => {
    const place = { keys: [...keys, ...at, 'date'], item };
    const date = readDate(input, place, context.timeZone, context.problems);
    return date === undefined ? {} : { date };
  };
  return {
    title: item,
    statusHistory: (fields.statusHistory ?? []).map(({ date, ...change }, index) => ({
      ...change,
      ...dated(date, 'statusHistory', index),
    })),
    citations: readCitations(fields, keys, context),
    actors: [fields.actors ?? []].flat(),
    ...(fields.place !== undefined && { place: toPlace(fields.place) }),
    tags: [fields.tags ?? []].flat(),
    media: [fields.media ?? []].flat().map(toMedia),
    links: fields.links ?? [],
    corrections: (fields.corrections ?? []).map(({ date, ...correction }, index) => ({
      ...correction,
      ...dated(date, 'corrections', index),
    })),
  };
}

function readCitations(
  fields: EventFields,
  keys: PropertyKey[],
  context: EventContext,
): Citation[] {
  const { title } = fields;
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

const toPlace = (place: string | Place): Place =>
  typeof place === 'string' ? { name: place } : place;

const typeByExtension: readonly (readonly [RegExp, MediaType])[] = [
  [/\.(avif|gif|jpe?g|png|svg|webp)$/i, 'image'],
  [/\.(m4v|mov|mp4|ogv|webm)$/i, 'video'],
  [/\.(aac|flac|m4a|mp3|oga|ogg|opus|wav)$/i, 'audio'],
  [/\.pdf$/i, 'document'],
];

function toMedia(media: Omit<Media, 'type'> & { type?: MediaType | undefined }): Media {
  const path = media.url.replace(/[?#].*$/, '');
  const type = media.type ?? typeByExtension.find(([ending]) => ending.test(path))?.[1] ?? 'page';
  return { ...media, type };
}
