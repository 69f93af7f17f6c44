/** Sources as works of schema.org: once in full, and a mention wherever they are cited. */
import type { Source } from '../core/model.js';
import { schemaType } from './csl-schema-type.js';
import { isOwnOrigin } from './first-appearance.js';
import { isoStart } from './iso-date.js';
import type { JsonLdContext } from './json-ld-context.js';
import { said, type JsonLdNode } from './json-ld-node.js';

/** Enough of a source to know it by; the same `@id` leads to all that is known of it. */
export function mentionOf(source: Source, { at }: JsonLdContext): JsonLdNode {
  return said({
    '@type': schemaType(source.type),
    '@id': at.id('source', source.id),
    name: source.title,
    // of a work without a title, the name that the author of the timeline has for it
    identifier: source.title === undefined ? source.id : undefined,
    url: at.url(source.url),
  });
}

/** All that is known of a source. What it says of itself is not judged here. */
export function workOf(source: Source, context: JsonLdContext): JsonLdNode {
  const { at, timeline, named } = context;
  return said({
    ...mentionOf(source, context),
    description: source.note,
    author: source.author.map(named),
    publisher: named(source.publisher),
    isPartOf: said({ '@type': 'CreativeWork', name: source.containerTitle }),
    datePublished: source.issued && isoStart(source.issued, timeline.timeZone),
    inLanguage: source.language,
    archivedAt: at.url(source.archivedAt),
    // only a file has a hash, and a work has files
    encoding: said({ '@type': 'MediaObject', sha256: source.sha256 }),
    ...originOf(source, context),
  });
}

/**
 * Whose word the source passes on: a source of the timeline, or a name that is to be credited. Whether
 * there is a work behind a name is not known.
 */
function originOf(source: Source, context: JsonLdContext): Partial<JsonLdNode> {
  const { origin } = source;
  if (origin === undefined || isOwnOrigin(source)) return {};
  const known = context.sources.get(origin);
  return known === undefined ? { creditText: origin } : { isBasedOn: mentionOf(known, context) };
}

/** The sources that events cite or have media from, and those whose word they pass on, in the timeline's order. */
export function citedSources({ timeline, sources }: JsonLdContext): readonly Source[] {
  const cited = new Set<string>();
  for (const event of timeline.events) {
    const used = [...event.citations, ...event.media].map(({ source = '' }) => source);
    for (const source of used) {
      for (let at = sources.get(source); at !== undefined && !cited.has(at.id);) {
        cited.add(at.id);
        at = sources.get(at.origin ?? '');
      }
    }
  }
  return timeline.sources.filter(({ id }) => cited.has(id));
}
