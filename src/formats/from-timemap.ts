import type { ParsedTimeline } from '../core/parse-timeline.js';
import { Draft, extraOf, notObject, refused, said } from './draft.js';
import type { Original } from './original.js';
import { isObject, listOf, objectOf, readJson, textOf, type JsonObject } from './json-input.js';

/** How an export of timemap is read. */
export interface TimemapOptions {
  /** `DATE_FMT` of its configuration. Default: `MM/DD/YYYY`, which is also timemap's. */
  readonly dateFormat?: 'MM/DD/YYYY' | 'DD/MM/YYYY' | 'YYYY-MM-DD' | undefined;
}

const eventNames = new Set(
  `id description date time location latitude longitude type category associations sources
   comments time_display filters title`.split(/\s+/),
);
const sourceNames = new Set(
  'id title description url path paths author date notes thumbnail'.split(' '),
);

/**
 * Reads what a timemap (Forensic Architecture, Bellingcat) is made from: an object with the lists of
 * `events`, `sources` and `associations` as its server exports them, or a list of events that have their
 * sources with them. A date is a day, and a time of day has no zone. The first sentence of a description
 * becomes the title. Associations become tags, sources are cited, and their files become media.
 *
 * @param input JSON as text, or what it holds. Never throws.
 */
export function fromTimemap(input: unknown, options: TimemapOptions = {}): ParsedTimeline {
  const document = readJson(input);
  const isList = Array.isArray(document);
  const data = objectOf(document);
  const listName = ['events', 'datapoints'].find((name) => Array.isArray(data[name]));
  if (!isList && listName === undefined) {
    return refused(input, 'an export of timemap, which has a list of "events"', 'timemap');
  }
  const events = isList ? (document as unknown[]) : listOf(data[listName ?? '']);
  const draft = new Draft({ extra: extraOf(isList ? {} : data, new Set(documentNames)) });
  const context: Context = {
    draft,
    dateFormat: options.dateFormat ?? 'MM/DD/YYYY',
    sources: sourcesById(data.sources),
    associations: new Map(
      listOf(data.associations).map((one) => [textOf(objectOf(one).id) ?? '', objectOf(one)]),
    ),
  };
  addSources(data.sources, context);
  for (const [index, event] of events.entries()) {
    const original = {
      name: `Event ${textOf(objectOf(event).id) ?? index + 1}`,
      keys: isList ? [index] : [listName ?? 'events', index],
      fields: eventFields,
    };
    if (isObject(event)) addEvent(event, original, context);
    else draft.report('not-taken', original, notObject(event));
  }
  if (options.dateFormat === undefined && events.some(isAmbiguous)) {
    const hint = 'it is read as month, day, year, as timemap does unless it is told otherwise';
    const first = textOf(objectOf(events.find(isAmbiguous)).date);
    const whole = { name: 'The timeline', keys: [] };
    const fault = { input: first, hint, why: 'month-first', severity: 'warning' } as const;
    draft.report('taken-as', whole, { ...fault, field: ['events', 'date'] });
  }
  return draft.finish();
}

const documentNames = ['events', 'datapoints', 'sources', 'associations'];
const eventFields: Original['fields'] = {
  title: ['description'],
  place: ['location'],
  'place/latitude': ['latitude'],
  'place/longitude': ['longitude'],
  citations: ['sources'],
  tags: ['associations'],
  dateText: ['time_display'],
};

/** Neither part can be told from the other. */
const isAmbiguous = (event: unknown): boolean => {
  const [, first, second] =
    /^(\d{1,2})\/(\d{1,2})\//.exec(textOf(objectOf(event).date) ?? '') ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
};

interface Context {
  readonly draft: Draft;
  readonly dateFormat: NonNullable<TimemapOptions['dateFormat']>;
  readonly sources: ReadonlyMap<string, JsonObject>;
  readonly associations: ReadonlyMap<string, JsonObject>;
}

/** By their ids, whether they are a list or an object that has these for keys. */
const sourceEntries = (sources: unknown): readonly (readonly [PropertyKey, unknown])[] =>
  Array.isArray(sources) ? [...sources.entries()] : Object.entries(objectOf(sources));

const sourcesById = (sources: unknown): ReadonlyMap<string, JsonObject> =>
  new Map(
    sourceEntries(sources).map(([key, source]) => [
      textOf(objectOf(source).id) ?? String(key),
      objectOf(source),
    ]),
  );

function addSources(sources: unknown, { draft, dateFormat }: Context): void {
  for (const [key, source] of sourceEntries(sources)) {
    const id = textOf(objectOf(source).id) ?? String(key);
    const original = {
      name: `Source ${id}`,
      keys: ['sources', key],
      fields: { issued: ['date'], note: ['description'] },
    };
    if (isObject(source)) draft.add('sources', sourceOf(source, id, dateFormat), original);
    else draft.report('not-taken', original, notObject(source));
  }
}

function sourceOf(source: JsonObject, id: string | undefined, format: Context['dateFormat']) {
  const notes = [textOf(source.description), textOf(source.notes)].filter(Boolean).join('\n\n');
  return {
    id,
    title: textOf(source.title),
    author: textOf(source.author),
    issued: dateOf(textOf(source.date), format),
    url: textOf(source.url) ?? textOf(source.path),
    note: notes || undefined,
    extra: extraOf(source, sourceNames),
  };
}

function addEvent(event: JsonObject, original: Original, context: Context): void {
  const { draft, dateFormat } = context;
  const { title, description } = titled(event);
  const cited = listOf(event.sources);
  const place = placeOf(event);
  draft.add(
    'events',
    {
      id: textOf(event.id),
      date:
        [dateOf(textOf(event.date), dateFormat), clockOf(textOf(event.time))]
          .filter(Boolean)
          .join('T') || undefined,
      dateText: textOf(event.time_display),
      title,
      description,
      place,
      tags: tagsOf(event, context),
      sources: cited.length > 0 ? cited.map((one) => citedOf(one, dateFormat)) : undefined,
      media: cited.flatMap((one) => mediaOf(one, context)),
      extra: extraOf(event, eventNames),
    },
    original,
  );
}

/** A sentence is a title; what follows is told below it. */
function titled(event: JsonObject): { title?: string; description?: string } {
  const comments = textOf(event.comments);
  const text = textOf(event.description) ?? textOf(event.title) ?? textOf(event.location);
  if (text === undefined) return {};
  const own = textOf(event.title);
  const [first = ''] = own === undefined ? (/^.*?(?:[.!?](?=\s|$)|\n|$)/s.exec(text) ?? []) : [own];
  const rest = own === undefined ? text.slice(first.length).trim() : textOf(event.description);
  const description = [rest, comments].filter(Boolean).join('\n\n');
  return { title: first.trim() || text, ...(description && { description }) };
}

/** What the format says is the day; any other text is handed on, for the model to refuse. */
function dateOf(text: string | undefined, format: Context['dateFormat']): string | undefined {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? '');
  if (parts === null || format === 'YYYY-MM-DD') return text;
  const [, first = '', second = '', year = ''] = parts;
  const [month, day] = format === 'MM/DD/YYYY' ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A time of day without the seconds that nobody has told. */
const clockOf = (text: string | undefined): string | undefined =>
  text?.replace(/^(\d):/, '0$1:').replace(/^(\d{2}:\d{2}):00$/, '$1');

function placeOf(event: JsonObject): Record<string, unknown> | undefined {
  const number = (value: unknown) => {
    const text = textOf(value)?.replace(',', '.');
    return text === undefined ? undefined : Number.isNaN(Number(text)) ? value : Number(text);
  };
  const place = said({
    name: textOf(event.location),
    latitude: number(event.latitude),
    longitude: number(event.longitude),
  });
  return Object.keys(place).length > 0 ? place : undefined;
}

function tagsOf(event: JsonObject, { associations }: Context): readonly string[] {
  const named = listOf(event.associations).map((one) => {
    const id = textOf(one) ?? textOf(objectOf(one).id);
    return textOf(associations.get(id ?? '')?.title) ?? textOf(objectOf(one).title) ?? id;
  });
  const filters = listOf(event.filters).map((one) => {
    const { key, value } = objectOf(one);
    return [textOf(key), textOf(value)].filter(Boolean).join(': ') || textOf(one);
  });
  const all = [textOf(event.category), textOf(event.type), ...named, ...filters];
  return [...new Set(all.filter((tag) => tag !== undefined && tag !== ''))] as string[];
}

/** An id, or the source itself. */
const citedOf = (cited: unknown, format: Context['dateFormat']): unknown =>
  isObject(cited) ? said(sourceOf(cited, textOf(cited.id), format)) : (textOf(cited) ?? cited);

/** The files of a source: pictures and recordings by their endings. */
function mediaOf(cited: unknown, { sources }: Context): readonly Record<string, unknown>[] {
  const id = textOf(isObject(cited) ? cited.id : cited);
  const { paths, thumbnail, title } = isObject(cited) ? cited : objectOf(sources.get(id ?? ''));
  return listOf(paths).flatMap((path) => {
    const url = textOf(path);
    if (url === undefined) return [];
    return [said({ url, thumbnail: textOf(thumbnail), caption: textOf(title), source: id })];
  });
}
