/**
 * The one definition of the document that authors write. The types, the validation and the JSON
 * Schema all come from here; the normalised model is in `model.ts`.
 */
import * as v from 'valibot';

/** How a source stands to the claim that cites it. */
export const stances = ['reports', 'supports', 'disputes', 'denies'] as const;

/** How well a claim stands. */
export const statuses = [
  'unsourced',
  'unverified',
  'claimed',
  'reported',
  'confirmed',
  'disputed',
  'denied',
  'retracted',
] as const;

/** How one event hangs together with another. */
export const linkTypes = ['part-of', 'follows', 'causes', 'responds-to', 'corrects'] as const;

/** What a piece of media is. */
export const mediaTypes = ['image', 'video', 'audio', 'document', 'page', 'post'] as const;

const described = <const S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

/** A union whose faults are told in terms of the option that the author plainly meant. */
function byShape<const Options extends [v.GenericSchema, v.GenericSchema, ...v.GenericSchema[]]>(
  options: Options,
): v.UnionSchema<Options, undefined> {
  const union = v.union(options);
  return {
    ...union,
    '~run': (dataset, config) => {
      const meant = options.find((option) => option.type === shapeOf(dataset.value));
      return (meant ?? union)['~run'](dataset, config);
    },
  };
}

const shapeOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : typeof value === 'object' ? 'loose_object' : typeof value;

const text = v.string();
const name = v.pipe(v.string(), v.trim(), v.nonEmpty());
const language = v.pipe(name, v.check(isLanguageTag, 'language'));
const edtf = described(
  // an empty one is refused as a date, with what to write
  byShape([text, v.looseObject({ edtf: text })]),
  'A date in EDTF (ISO 8601-2), levels 0 to 2, as precise as it is known and no more: "2023-05".',
);
const url = described(
  v.pipe(v.string(), v.trim(), v.check(isWebAddress, 'url')),
  'An absolute http(s) address, or one relative to the page.',
);
/** One or several: a lone value may be written without the brackets. */
const oneOrMany = <const S extends v.GenericSchema>(item: S) => byShape([v.array(item), item]);

const QuoteInput = byShape([
  name,
  v.looseObject({
    text: name,
    language: v.optional(described(language, 'BCP 47 tag of the language of `text`.')),
    translation: v.optional(described(text, "The quote in the timeline's language.")),
  }),
]);

const CslName = byShape([
  name,
  v.looseObject({
    family: v.optional(text),
    given: v.optional(text),
    'dropping-particle': v.optional(text),
    'non-dropping-particle': v.optional(text),
    suffix: v.optional(text),
    literal: v.optional(text),
  }),
]);
const CslDate = byShape([
  name,
  v.looseObject({
    edtf: v.optional(name),
    'date-parts': v.optional(v.array(v.array(v.union([v.number(), v.string()])))),
    raw: v.optional(text),
    literal: v.optional(text),
  }),
]);

/** A source: CSL-JSON's names and types, and what provenance needs besides. */
export const SourceInput = v.looseObject({
  id: v.optional(name),
  title: v.optional(name),
  type: v.optional(
    described(name, 'A CSL item type, such as `post`, `article-newspaper`, `broadcast`.'),
  ),
  author: v.optional(oneOrMany(CslName)),
  publisher: v.optional(text),
  'container-title': v.optional(text),
  containerTitle: v.optional(text),
  issued: v.optional(CslDate),
  accessed: v.optional(CslDate),
  URL: v.optional(url),
  url: v.optional(url),
  language: v.optional(described(language, 'BCP 47 tag.')),
  note: v.optional(text),
  locator: v.optional(text),
  archivedAt: v.optional(described(url, 'An archived copy (schema.org archivedAt).')),
  sha256: v.optional(text),
  origin: v.optional(
    described(name, 'Who the information really comes from; the key for independence.'),
  ),
  party: v.optional(described(v.boolean(), 'The source is a party to what it tells.')),
});

const SourceReference = byShape([name, SourceInput]);

const CitationInput = v.looseObject({
  source: described(SourceReference, 'The id or address of a source, or the source itself.'),
  stance: v.optional(v.picklist(stances)),
  quote: v.optional(QuoteInput),
  locator: v.optional(text),
});

const CaptionsInput = v.looseObject({
  url: described(url, 'A WebVTT file.'),
  language: v.optional(described(language, 'BCP 47 tag of the captions.')),
  label: v.optional(described(name, 'What the player calls them. Default: the language.')),
});

const pixels = v.optional(described(v.pipe(v.number(), v.minValue(1)), 'In pixels.'));

const MediaInput = v.looseObject({
  type: v.optional(v.picklist(mediaTypes)),
  url,
  width: pixels,
  height: pixels,
  captions: v.optional(oneOrMany(CaptionsInput)),
  alt: v.optional(text),
  caption: v.optional(text),
  credit: v.optional(text),
  license: v.optional(text),
  thumbnail: v.optional(url),
  sensitive: v.optional(v.boolean()),
  source: v.optional(name),
  digitalSourceType: v.optional(
    described(
      name,
      'How it came to be: a term of the IPTC NewsCodes digitalsourcetype, or its full URI.',
    ),
  ),
});

const LinkInput = v.looseObject({
  type: v.picklist(linkTypes),
  event: name,
});

const CorrectionInput = v.looseObject({
  date: v.optional(edtf),
  text: name,
});

const StatusChangeInput = v.looseObject({
  status: v.picklist(statuses),
  date: v.optional(edtf),
  by: v.optional(text),
  reason: v.optional(text),
});

const PlaceInput = byShape([
  name,
  v.looseObject({
    name: v.optional(name),
    latitude: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
    longitude: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  }),
]);

/** An event: one claim about the world. */
export const EventInput = v.looseObject({
  id: v.optional(name),
  date: edtf,
  dateText: v.optional(described(text, "The author's own wording, shown beside the date.")),
  title: name,
  description: v.optional(text),
  language: v.optional(described(language, 'BCP 47 tag, where it is not that of the timeline.')),
  status: v.optional(v.picklist(statuses)),
  statusHistory: v.optional(v.array(StatusChangeInput)),
  citations: v.optional(v.array(CitationInput)),
  sources: v.optional(oneOrMany(SourceReference)),
  source: v.optional(SourceReference),
  group: v.optional(name),
  actors: v.optional(oneOrMany(name)),
  place: v.optional(PlaceInput),
  tags: v.optional(oneOrMany(name)),
  media: v.optional(oneOrMany(MediaInput)),
  links: v.optional(v.array(LinkInput)),
  corrections: v.optional(v.array(CorrectionInput)),
  importance: v.optional(
    described(
      v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      'From 0 to 1: which labels stay when there is no room.',
    ),
  ),
});

/** A lane of the chart. */
export const GroupInput = v.looseObject({
  id: name,
  title: v.optional(name),
});

/** A named stretch of time behind the events. */
export const EraInput = v.looseObject({
  id: v.optional(name),
  date: described(edtf, 'An EDTF interval, or any other date that has a length.'),
  title: name,
});

/** What a timeline says of itself. */
export const TimelineFields = v.looseObject({
  title: v.optional(text),
  description: v.optional(text),
  language: v.optional(described(language, 'BCP 47 tag of the texts.')),
  timeZone: v.optional(
    described(v.pipe(v.string(), v.check(isTimeZone, 'time-zone')), 'An IANA time zone name.'),
  ),
  updated: v.optional(edtf),
  license: v.optional(text),
  credits: v.optional(text),
  corrections: v.optional(v.array(CorrectionInput)),
});

/** A whole timeline, as authors write it. */
export const TimelineInput = v.looseObject({
  ...TimelineFields.entries,
  events: v.optional(v.array(EventInput)),
  sources: v.optional(v.array(SourceInput)),
  groups: v.optional(v.array(byShape([name, GroupInput]))),
  eras: v.optional(v.array(EraInput)),
});

/** Whether an address is one of the web, or relative to the page. */
export function isWebAddress(value: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\p{Cc} ]/gu, ''));
  return value !== '' && (scheme === null || /^https?$/i.test(scheme[1] ?? ''));
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
