/** What is shown with an event, as media objects of schema.org. */
import type { Media, MediaType, TimelineEvent } from '../core/model.js';
import type { JsonLdContext } from './json-ld-context.js';
import { said, type JsonLdNode } from './json-ld-node.js';
import { mentionOf } from './json-ld-source.js';

/** The types that have a name of their own there; of the others, `additionalType` says which. */
export const mediaObjects: Readonly<Partial<Record<MediaType, string>>> = {
  image: 'ImageObject',
  video: 'VideoObject',
  audio: 'AudioObject',
};

/** The pictures, films and documents of an event, in their order. */
export const mediaOf = ({ media }: TimelineEvent, context: JsonLdContext): readonly JsonLdNode[] =>
  media.map((medium) => mediumOf(medium, context));

function mediumOf(medium: Media, context: JsonLdContext): JsonLdNode {
  const { at, sources } = context;
  const { type, url, alt, caption, credit, license, thumbnail, sensitive, width, height } = medium;
  const kind = mediaObjects[type];
  const source = sources.get(medium.source ?? '');
  return said({
    '@type': kind ?? 'MediaObject',
    additionalType: kind === undefined ? type : undefined,
    contentUrl: at.url(url),
    // of other media there is no caption
    [kind === undefined ? 'name' : 'caption']: caption,
    description: alt,
    creditText: credit,
    license: licenseOf(license),
    thumbnailUrl: at.url(thumbnail),
    isFamilyFriendly: sensitive === undefined ? undefined : !sensitive,
    width: pixels(width),
    height: pixels(height),
    isBasedOn: source && mentionOf(source, context),
  });
}

/** The address of a licence, or its name. */
export const licenseOf = (license: string | undefined): JsonLdNode[string] =>
  license !== undefined && /^https?:\S+$/i.test(license)
    ? license
    : said({ '@type': 'CreativeWork', name: license });

const pixels = (value: number | undefined): JsonLdNode | undefined =>
  value === undefined ? undefined : { '@type': 'QuantitativeValue', value, unitText: 'px' };
