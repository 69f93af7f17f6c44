/** Timelines in the formats of others. Runs in Node, a worker and a browser. */
export type { KindOfAgent, JsonLdOptions } from './formats/json-ld-context.js';
export type { JsonLdDocument, JsonLdNode, JsonLdValue } from './formats/json-ld-node.js';
export { serializeJsonLd } from './formats/serialize-json-ld.js';
export { toJsonLd } from './formats/to-json-ld.js';
