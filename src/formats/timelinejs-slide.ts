/** A slide of TimelineJS as an event, an era or the head of a timeline. */
import { tryDate } from '../core/date/read-edtf.js';
import { quote } from '../core/quote.js';
import { extraOf, said, type Draft } from './draft.js';
import type { Original } from './original.js';
import { readHtml, type Embedded } from './html-text.js';
import { isObject, objectOf, textOf, type JsonObject } from './json-input.js';
import { datePartsOf } from './timelinejs-clock.js';
import { joined, timelineJsDate, type DateFlaw } from './timelinejs-date.js';
import { plainOf, timelineJsMedia } from './timelinejs-media.js';

/** A slide, and where it and its fields stand in what was given. */
export interface Slide {
  /** In the shape of TimelineJS's JSON. */
  readonly data: JsonObject;
  /** "Event 3", "Row 7". */
  readonly name: string;
  readonly keys: readonly PropertyKey[];
  /** Where a field of the shape stands in the original: `start_date/month` in the column `Month`. */
  readonly at: (path: string) => readonly PropertyKey[];
}

const knownFields = new Set(
  'start_date end_date text media group display_date unique_id location'.split(' '),
);
const knownInDate = new Set(
  'year month day hour minute second millisecond edtf display_date display_text'.split(' '),
);
const knownInText = new Set(['headline', 'text']);
const knownInPlace = new Set(['name', 'lat', 'lon']);

/** Adds an event to a draft, and its credit to the sources. */
export function addEvent(slide: Slide, draft: Draft, sources: CreditList): void {
  const { data } = slide;
  const text = objectOf(data.text);
  const { media, source, quote, extra } = timelineJsMedia(data.media);
  const body = readHtml(textOf(text.text) ?? '');
  const description = [body.text, quote].filter(Boolean).join('\n\n') || undefined;
  const from = source && sources.idOf(source, slide);
  const first = media && { ...media, ...(from && { source: from }) };
  const event = said({
    id: textOf(data.unique_id),
    ...dateFields(slide, draft),
    title: titleOf(slide, draft, description),
    description,
    group: plainOf(data.group),
    place: placeOf(objectOf(data.location)),
    media: orNone([...(first ? [first] : []), ...body.embedded.map(mediumOf)]),
    extra: extraFields(data, extra),
  });
  draft.add('events', event, originalOf(slide));
}

/** Adds an era, which TimelineJS shows by its headline alone. */
export function addEra(slide: Slide, draft: Draft): void {
  const { data } = slide;
  const { date, dateText } = dateFields(slide, draft);
  const title = plainOf(objectOf(data.text).headline);
  const text = textOf(objectOf(data.text).text);
  const others = extraFields(data, objectOf(data.media));
  const extra = { ...others, ...(text && { text: { text } }), ...(dateText && { dateText }) };
  const named = Object.keys(extra).length > 0 ? { extra } : {};
  draft.add('eras', said({ date, title, ...named }), originalOf(slide));
}

/** Takes the title slide as what the timeline says of itself. */
export function setTitle(slide: Slide, draft: Draft): void {
  const { data } = slide;
  const text = objectOf(data.text);
  const { quote } = timelineJsMedia(data.media);
  const body = readHtml(textOf(text.text) ?? '').text;
  draft.set('title', plainOf(text.headline));
  draft.set('description', [body, quote].filter(Boolean).join('\n\n') || undefined);
  const medium = textOf(objectOf(data.media).url);
  if (medium === undefined || quote !== undefined) return;
  draft.report('taken-as', originalOf(slide), {
    severity: 'warning',
    field: slide.at('media/url'),
    input: medium,
    hint: 'a timeline has no picture of its own, so it is kept in "extra" and not shown',
    why: 'title-picture',
  });
}

/** What of the title slide is not in the title and the description of the timeline. */
export function extraOfTitle(data: JsonObject): JsonObject | undefined {
  const others = extraOf(data, new Set(['text']));
  const text = extraOf(objectOf(data.text), knownInText);
  const extra = { ...others, ...(text && { text }) };
  return Object.keys(extra).length > 0 ? extra : undefined;
}

const originalOf = ({ name, keys, at }: Slide): Original => ({
  name,
  keys,
  fields: {
    date: at('start_date'),
    dateText: at('display_date'),
    title: at('text/headline'),
    description: at('text/text'),
    group: at('group'),
    id: at('unique_id'),
    'place/latitude': at('location/lat'),
    'place/longitude': at('location/lon'),
    'place/name': at('location/name'),
    'media/0/thumbnail': at('media/thumbnail'),
    'media/0': at('media'),
    'media/0/url': at('media/url'),
  },
});

/** The date, and what the author shows instead of it. What cannot be read is taken down. */
function dateFields(slide: Slide, draft: Draft): { date?: string; dateText?: string } {
  const { data } = slide;
  const [from, to] = [partsOf(data.start_date), partsOf(data.end_date)];
  const [start, end] = [timelineJsDate(from), timelineJsDate(to)];
  const tell = (which: string, flaws: readonly DateFlaw[]) => {
    for (const { part, value, ...reason } of flaws)
      draft.report('not-taken', originalOf(slide), {
        field: slide.at(`${which}/${part}`),
        input: value,
        ...reason,
        item: plainOf(objectOf(data.text).headline),
      });
  };
  tell('start_date', start.flaws);
  tell('end_date', end.flaws);
  if (start.edtf === undefined) return {};
  let date = joined(start.edtf, end.edtf);
  if (tryDate(date) === undefined && tryDate(start.edtf) !== undefined) {
    const hint = 'it is no date that can follow the start, so the event has no end';
    tell('end_date', [{ part: 'year', value: end.edtf, hint, why: 'no-end' }]);
    date = start.edtf;
  }
  const shown = [from, to].map((each) => plainOf(each.display_date ?? each.display_text));
  const dateText = plainOf(data.display_date) ?? (shown.filter(Boolean).join(' – ') || undefined);
  return { date, ...(dateText && { dateText }) };
}

/** A date in parts, as TimelineJS asks for it, or as a text. */
const partsOf = (date: unknown): JsonObject =>
  isObject(date) ? date : datePartsOf(textOf(date) ?? '');

/** Most words of a text that can stand as a title. */
const longestTitle = 90;

/** The headline, or where there is none, what a reader would call the slide. */
function titleOf(slide: Slide, draft: Draft, description: string | undefined): string | undefined {
  const { data } = slide;
  const headline = plainOf(objectOf(data.text).headline);
  if (headline !== undefined) return headline;
  const media = objectOf(data.media);
  const words =
    plainOf(objectOf(data.text).text) ??
    plainOf(media.caption) ??
    (description && plainOf(description)) ??
    textOf(media.url)?.replace(/^.*\/(?=.)/, '');
  if (words === undefined) return undefined;
  const title = words.length <= longestTitle ? words : `${cut(words)}…`;
  draft.report('taken-as', originalOf(slide), {
    severity: 'warning',
    field: slide.at('text/headline'),
    input: textOf(objectOf(data.text).headline) ?? '',
    hint: `an event needs a title, so it is called “${title}”`,
    why: 'no-title',
    detail: quote(title),
  });
  return title;
}

const cut = (words: string): string =>
  words
    .slice(0, longestTitle)
    .replace(/\s\S*$/, '')
    .trimEnd();

function placeOf({ name, lat, lon }: JsonObject): JsonObject | undefined {
  const place = said({ name: plainOf(name), latitude: number(lat), longitude: number(lon) });
  return Object.keys(place).length > 0 ? place : undefined;
}

const number = (value: unknown): number | undefined => {
  const text = textOf(value);
  return text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);
};

const types: Partial<Record<Embedded['tag'], string>> = {
  img: 'image',
  audio: 'audio',
  video: 'video',
};

const mediumOf = ({ tag, url, alt }: Embedded): JsonObject =>
  said({ url: url.replace(/^\/\//, 'https://'), type: types[tag], alt });

const orNone = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length > 0 ? items : undefined;

/** All that the model has no field for, by the names and in the places that it had. */
function extraFields(data: JsonObject, media: JsonObject | undefined): JsonObject | undefined {
  const text = objectOf(data.text);
  const links = readHtml(textOf(text.headline) ?? '').links;
  const extra = said({
    ...extraOf(data, knownFields),
    media: media && Object.keys(media).length > 0 ? media : undefined,
    text: extraOf(text, links.length > 0 ? new Set(['text']) : knownInText),
    location: extraOf(objectOf(data.location), knownInPlace),
    start_date: extraOf(objectOf(data.start_date), knownInDate),
    end_date: extraOf(objectOf(data.end_date), knownInDate),
  });
  return Object.keys(extra).length > 0 ? extra : undefined;
}

/** The credits of media as sources: the same one is listed once. */
export class CreditList {
  readonly #draft: Draft;
  readonly #ids = new Map<string, string>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** The id of a source that has been added, now or before. */
  idOf(source: JsonObject, slide: Slide): string {
    const key = JSON.stringify(source);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `credit-${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    const credit = slide.at('media/credit');
    const fields = { title: credit, url: credit };
    this.#draft.add('sources', { id, ...source }, { name: slide.name, keys: slide.keys, fields });
    return id;
  }
}
