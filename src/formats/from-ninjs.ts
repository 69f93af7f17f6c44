import type { ParsedTimeline } from '../core/parse-timeline.js';
import { durationOf, later } from './calendar-date.js';
import { Draft, extraOf, notObject, refused, said } from './draft.js';
import type { Original } from './original.js';
import { readHtml } from './html-text.js';
import { isObject, listOf, objectOf, readJson, textOf, type JsonObject } from './json-input.js';
import { edtfOfIso } from './loose-time.js';

const names = new Set(
  `uri title headlines headline descriptions bodies language eventDetails places people
   organisations subjects infoSources bylines by firstCreated versionCreated associations type
   standard url copyrightHolder`.split(/\s+/),
);

const eventFields: Original['fields'] = {
  id: ['uri'],
  date: ['eventDetails', 'dates'],
  description: ['descriptions'],
  actors: ['people'],
  place: ['places', 0],
  tags: ['subjects'],
  media: ['associations'],
};

/**
 * Reads IPTC ninjs 3: one item, a list of items, or an object with a list of `items`. An item with
 * `eventDetails` is an event, any other is a piece of news, and so a source.
 *
 * `startDate` and `endDate` are as precise as they are written, time zone and all; `expected…` and
 * `estimated…` dates are approximate (`~`). What recurs is told and taken once. People and organisations
 * become actors, subjects tags, and what has no field is kept in `extra`.
 *
 * @param input JSON as text, or what it holds. Never throws.
 */
export function fromNinjs(input: unknown): ParsedTimeline {
  const document = readJson(input);
  const inner = objectOf(document).items;
  const items = Array.isArray(document)
    ? (document as unknown[])
    : Array.isArray(inner)
      ? listOf(inner)
      : [document];
  if (!items.some((item) => isObject(item) && (textOf(item.uri) ?? item.eventDetails))) {
    return refused(input, 'IPTC ninjs, whose items have a "uri"', 'IPTC ninjs');
  }
  const draft = new Draft();
  for (const [index, item] of items.entries()) {
    const keys = Array.isArray(document) ? [index] : Array.isArray(inner) ? ['items', index] : [];
    const name = `Item ${textOf(objectOf(item).uri) ?? index + 1}`;
    if (!isObject(item)) {
      draft.report('not-taken', { name, keys }, notObject(item));
    } else if (isObject(item.eventDetails))
      addEvent(item, { name, keys, fields: eventFields }, draft);
    else addSource(item, { name, keys, fields: { issued: ['firstCreated'], id: ['uri'] } }, draft);
  }
  return draft.finish();
}

function addEvent(item: JsonObject, original: Original, draft: Draft): void {
  const details = objectOf(item.eventDetails);
  const dates = objectOf(details.dates);
  const title = titleOf(item);
  const recurrence = objectOf(dates.recurrence);
  if (Object.keys(recurrence).length > 0 || dates.recurrenceRules !== undefined) {
    const hint = 'it recurs, and only the first time is taken';
    const fault = { input: dates, hint, why: 'recurs', item: title, severity: 'warning' } as const;
    draft.report('taken-as', original, { ...fault, field: ['eventDetails', 'dates'] });
  }
  const organiser = [details.organiser, ...listOf(details.organisers)].map(nameOf);
  const actors = [...listOf(item.people), ...listOf(item.organisations)].map(nameOf);
  const otherDetails = extraOf(details, new Set(['dates', 'organiser', 'organisers']));
  // an approximate time of day is more than EDTF can say
  const timed = (name: string) =>
    !/^(?:expected|estimated).*/.test(name) || !textOf(dates[name])?.includes('T');
  const otherDates = extraOf(dates, new Set([...dateNames].filter(timed)));
  const extra = extraOf(item, names);
  draft.add(
    'events',
    {
      id: textOf(item.uri),
      date: dateOf(dates),
      title,
      description: textIn(item.descriptions) ?? textIn(item.bodies),
      language: textOf(item.language),
      place: placeOf(item.places),
      actors: unique([...actors, ...organiser]),
      tags: unique(listOf(item.subjects).map(nameOf)),
      media: mediaOf(item),
      source: textOf(item.url) && { url: textOf(item.url), title },
      extra:
        extra || otherDetails || otherDates
          ? {
              ...extra,
              ...(otherDetails || otherDates
                ? { eventDetails: said({ ...otherDetails, dates: otherDates }) }
                : {}),
            }
          : undefined,
    },
    original,
  );
}

const dateNames = new Set(
  `startDate endDate expectedStartDate expectedEndDate estimatedStartDate estimatedEndDate duration`.split(
    ' ',
  ),
);

const unique = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];

const nameOf = (value: unknown): string | undefined =>
  textOf(value) ?? textOf(objectOf(value).name);

const titleOf = (item: JsonObject): string | undefined =>
  textOf(item.title) ??
  textOf(item.headline) ??
  textOf(objectOf(listOf(item.headlines)[0]).value) ??
  textOf(item.name);

/** Plain text where there is, else the words of HTML. Other kinds of text are markup for machines. */
function textIn(list: unknown): string | undefined {
  const parts = listOf(list).map(objectOf);
  const plain = parts.find(
    ({ contentType }) => (textOf(contentType) ?? 'text/plain') === 'text/plain',
  );
  if (plain) return textOf(plain.value);
  const html = parts.find(({ contentType }) => /html/.test(textOf(contentType) ?? ''));
  const value = textOf(html?.value);
  return value === undefined ? undefined : readHtml(value).text;
}

/** What was planned is approximate, also where it has a time of day. */
function dateOf(dates: JsonObject): string | undefined {
  const read = (exact: string, ...vague: string[]): string | undefined => {
    const known = textOf(dates[exact]);
    if (known !== undefined) return edtfOfIso(known) ?? known;
    const expected = vague.map((name) => textOf(dates[name])).find((text) => text !== undefined);
    if (expected === undefined) return undefined;
    const edtf = edtfOfIso(expected) ?? expected;
    return `${edtf.split('T')[0] ?? edtf}~`;
  };
  const start = read('startDate', 'expectedStartDate', 'estimatedStartDate');
  const end =
    read('endDate', 'expectedEndDate', 'estimatedEndDate') ??
    endAfter(start, textOf(dates.duration));
  if (start === undefined) return end === undefined ? undefined : `/${end}`;
  return end === undefined || same(start, end) ? start : `${start}/${end}`;
}

/** An end that says no more than the start: the day on which it also began. */
const same = (start: string, end: string): boolean =>
  start === end || (/^\d{4}-\d{2}-\d{2}~?$/.test(end) && start.startsWith(end.replace('~', '')));

function endAfter(start: string | undefined, duration: string | undefined): string | undefined {
  const length = durationOf(duration ?? '');
  return start?.includes('T') && length ? later(start, length) : undefined;
}

function placeOf(places: unknown): Record<string, unknown> | undefined {
  const place = objectOf(listOf(places)[0]);
  const address = objectOf(objectOf(listOf(place.contactInfo)[0]).address);
  const name = unique([textOf(place.name), textOf(address.locality), textOf(address.country)]);
  const geometry = objectOf(place.geoJSON ?? place.geometry_geojson);
  const [longitude, latitude] = listOf(geometry.coordinates);
  const isPoint = typeof latitude === 'number' && typeof longitude === 'number';
  if (name.length === 0 && !isPoint) return undefined;
  return {
    ...(name.length > 0 && { name: name.join(', ') }),
    ...(isPoint && { latitude, longitude }),
  };
}

/** The largest rendition of each picture or recording that goes with an item. */
function mediaOf(item: JsonObject): readonly Record<string, unknown>[] {
  const list = Array.isArray(item.associations)
    ? listOf(item.associations)
    : Object.values(objectOf(item.associations));
  return list.map(objectOf).flatMap((one) => {
    const renditions = (
      Array.isArray(one.renditions)
        ? listOf(one.renditions)
        : Object.values(objectOf(one.renditions))
    ).map(objectOf);
    const width = ({ width: pixels }: JsonObject) => (typeof pixels === 'number' ? pixels : 0);
    const [largest] = [...renditions].sort((a, b) => width(b) - width(a));
    const url = textOf(largest?.href);
    if (url === undefined) return [];
    const type = { picture: 'image', graphic: 'image', video: 'video', audio: 'audio' }[
      textOf(one.type) ?? ''
    ];
    const caption = textIn(one.descriptions) ?? titleOf(one);
    const credit = textOf(one.creditLine) ?? textOf(one.copyrightHolder);
    return [said({ url, type, caption, credit, alt: textOf(one.altText) })];
  });
}

function addSource(item: JsonObject, original: Original, draft: Draft): void {
  const author = [
    ...listOf(item.bylines).map((one) => textOf(objectOf(one).by) ?? nameOf(one)),
    textOf(item.by),
  ];
  const issued = textOf(item.firstCreated) ?? textOf(item.versionCreated);
  draft.add(
    'sources',
    {
      id: textOf(item.uri),
      title: titleOf(item),
      type: textOf(item.type) === 'text' ? 'article-newspaper' : undefined,
      author: unique(author),
      publisher: nameOf(listOf(item.infoSources)[0]) ?? textOf(item.copyrightHolder),
      issued: issued && (edtfOfIso(issued) ?? issued),
      url:
        textOf(item.url) ??
        (/^https?:/.test(textOf(item.uri) ?? '') ? textOf(item.uri) : undefined),
      language: textOf(item.language),
      note: textIn(item.descriptions),
      extra: extraOf(item, names),
    },
    original,
  );
}
