/** Events and claims of schema.org as events of a timeline. */
import { said } from './draft.js';
import { listOf, objectOf, textOf } from './json-input.js';
import { mediaIn } from './json-ld-read-media.js';
import { ownId, ownPart, type JsonLdReader, type ReadNode } from './json-ld-reader.js';
import { idOfWork } from './json-ld-works.js';
import { edtfOfIso } from './loose-time.js';

type Fields = Readonly<Record<string, unknown>>;

/** How a claim is cited, and whether the source is a party to it. */
export interface ReadCitation {
  readonly citation: Fields & { readonly source: string };
  readonly party: boolean;
  readonly work: ReadNode;
}

/** ISO 8601 as EDTF, both ends of it; what it cannot be is handed on. */
function dateOfEvent({ fields }: ReadNode, reader: JsonLdReader): string | undefined {
  const [start, end] = [fields.startDate, fields.endDate].map((value) => {
    const text = reader.text(value);
    return text && (edtfOfIso(text) ?? text);
  });
  if (start === undefined) return end && `/${end}`;
  return end === undefined || end === start ? start : `${start}/${end}`;
}

/** A place by its name or address, with its coordinates. */
function placeIn(value: unknown, reader: JsonLdReader): unknown {
  const [place] = reader.nodes(value);
  if (place === undefined) return reader.text(value);
  const { name, address, geo, latitude, longitude } = place.fields;
  const [postal] = reader.nodes(address);
  const parts = postal
    ? ['streetAddress', 'addressLocality', 'addressRegion', 'addressCountry'].map((part) =>
        reader.text(postal.fields[part]),
      )
    : [reader.text(address)];
  const words = reader.text(name) ?? parts.filter(Boolean).join(', ');
  const point = reader.nodes(geo)[0]?.fields ?? { latitude, longitude };
  const number = (one: unknown) => (textOf(one) === undefined ? undefined : Number(textOf(one)));
  const found = said({
    name: words || undefined,
    latitude: number(point.latitude),
    longitude: number(point.longitude),
  });
  return Object.keys(found).length > 0 ? found : undefined;
}

const stances = new Set(['reports', 'supports', 'disputes', 'denies']);

/** The citations of a claim: a work, a passage of one, or either in a role that says how it is cited. */
export const citationsIn = (claim: ReadNode, reader: JsonLdReader): readonly ReadCitation[] =>
  listOf([claim.fields.citation].flat()).flatMap((one) => citationOf(one, reader) ?? []);

function citationOf(value: unknown, reader: JsonLdReader): ReadCitation | undefined {
  const outer = reader.node(value);
  if (outer === undefined) return undefined;
  const isRole = outer.types.includes('Role');
  const roles = isRole ? reader.texts(outer.fields.roleName) : [];
  const passage = isRole ? reader.nodes(outer.fields.citation)[0] : outer;
  const isQuote = passage?.types.includes('Quotation') ?? false;
  const work = isQuote ? reader.nodes(passage?.fields.isPartOf)[0] : passage;
  const source = work && idOfWork(work);
  if (work === undefined || source === undefined) return undefined;
  const translation = passage && reader.nodes(passage.fields.workTranslation)[0];
  const quote = isQuote
    ? said({
        text: reader.text(passage?.fields.text),
        language: reader.text(passage?.fields.inLanguage),
        translation: translation && reader.text(translation.fields.text),
      })
    : undefined;
  const stance = roles.find((role) => stances.has(role)) ?? 'reports';
  const locator = isRole ? reader.text(outer.fields.description) : undefined;
  const citation = said({ source, stance, quote, locator }) as ReadCitation['citation'];
  return { citation, party: roles.includes('party'), work };
}

/** What was put right. */
export const correctionsIn = ({ fields }: ReadNode, reader: JsonLdReader): readonly Fields[] =>
  listOf([fields.correction].flat()).flatMap((one) => {
    const node = reader.node(one);
    const text = node ? reader.text(node.fields.text) : textOf(one);
    if (text === undefined) return [];
    return [said({ date: node && reader.text(node.fields.datePublished), text })];
  });

/** The events that it is a part of. */
const wholesOf = ({ fields }: ReadNode, reader: JsonLdReader): readonly Fields[] => {
  const ids = [...reader.nodes(fields.isPartOf), ...reader.nodes(fields.superEvent)]
    .filter(({ types }) => types.some((type) => type === 'Claim' || /Event$/.test(type)))
    .flatMap(({ id }) => ownId(id) ?? []);
  return [...new Set(ids)].map((event) => ({ type: 'part-of', event }));
};

/** The lane that it stands in: a collection that we have written. */
const groupsOf = ({ fields }: ReadNode, reader: JsonLdReader): readonly string[] =>
  reader.nodes(fields.isPartOf).flatMap(({ id }) => ownPart('group', id) ?? []);

/** All that can be said of an event, from the node that is one and the claim that it rests on. */
export function eventOf(
  event: ReadNode | undefined,
  claim: ReadNode | undefined,
  reader: JsonLdReader,
): Fields {
  const field = (name: string) => event?.fields[name] ?? claim?.fields[name];
  const text = (...names: string[]) => names.map((name) => reader.text(field(name))).find(Boolean);
  const both = [event, claim].filter((node) => node !== undefined);
  const people = ['organizer', 'performer', 'actor', 'attendee', 'contributor'];
  const texts = (name: string) => both.flatMap((node) => reader.texts(node.fields[name]));
  const links = both.flatMap((node) => wholesOf(node, reader));
  return said({
    id: ownId(claim?.id ?? event?.id),
    date: dateOf(event, claim, reader),
    dateText: claim && reader.text(claim.fields.temporal),
    title: text('name', 'headline', 'claimReviewed', 'text'),
    description: text('description', 'articleBody'),
    language: text('inLanguage'),
    place: placeIn(field('location') ?? field('spatialCoverage'), reader),
    tags: reader.texts(field('keywords')).flatMap((words) =>
      both.some((node) => Array.isArray(node.fields.keywords))
        ? words
        : words
            .split(',')
            .map((word) => word.trim())
            .filter(Boolean),
    ),
    actors: [...texts('mentions'), ...new Set(people.flatMap(texts))].filter(
      (name, index, all) => index < texts('mentions').length || all.indexOf(name) === index,
    ),
    media: both.flatMap((node) => mediaIn(node, reader)),
    group: both.flatMap((node) => groupsOf(node, reader))[0],
    links: links.filter(
      (link, index) => links.findIndex((one) => one.event === link.event) === index,
    ),
    corrections: both.flatMap((node) => correctionsIn(node, reader)),
    extra: standingOf(objectOf(event?.fields)),
  });
}

/** A claim's own date, unless it is a local time of which the event knows the offset. */
function dateOf(
  event: ReadNode | undefined,
  claim: ReadNode | undefined,
  reader: JsonLdReader,
): string | undefined {
  const known = event && dateOfEvent(event, reader);
  const coverage = claim && reader.text(claim.fields.temporalCoverage);
  const isLocal = /T[\d:.]+$/.test(coverage ?? '');
  return coverage !== undefined && isLocal && known?.startsWith(coverage)
    ? known
    : (coverage ?? known);
}

/** Fields of an event that a timeline has no words for. */
const kept = [
  'eventStatus',
  'eventAttendanceMode',
  'sameAs',
  'offers',
  'duration',
  'alternateName',
];

function standingOf(fields: Fields): Fields | undefined {
  const extra = Object.fromEntries(
    kept.map((name) => [name, fields[name]]).filter(([, value]) => value !== undefined),
  ) as Fields;
  return Object.keys(extra).length > 0 ? extra : undefined;
}
