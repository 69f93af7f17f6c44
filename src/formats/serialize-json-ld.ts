import type { JsonLdDocument } from './json-ld-node.js';

/**
 * JSON-LD as the text of a `<script type="application/ld+json">`. No `<` is left in it, so that nothing
 * in the data can end the script or open a comment; JSON reads the same either way.
 */
export function serializeJsonLd(document: JsonLdDocument): string {
  return JSON.stringify(document).replaceAll('<', String.raw`\u003c`);
}
