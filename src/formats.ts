/** Timelines in the formats of others. Runs in Node, a worker and a browser. */
export { detectFormat, formatNames } from './formats/detect-format.js';
export type { FormatName } from './formats/detect-format.js';
export { fromJson } from './formats/from-json.js';
export { fromNdjson } from './formats/from-ndjson.js';
export { fromTimelineJsCsv } from './formats/from-timelinejs-csv.js';
export { fromTimelineJs } from './formats/from-timelinejs.js';
export type { KindOfAgent, JsonLdOptions } from './formats/json-ld-context.js';
export type { JsonLdDocument, JsonLdNode, JsonLdValue } from './formats/json-ld-node.js';
export { readAny } from './formats/read-any.js';
export type { ReadAnyOptions } from './formats/read-any.js';
export { serializeJsonLd } from './formats/serialize-json-ld.js';
export { toDocument } from './formats/to-document.js';
export type { TimelineDocument } from './formats/to-document.js';
export { toJson } from './formats/to-json.js';
export type { ToJsonOptions } from './formats/to-json.js';
export { toJsonLd } from './formats/to-json-ld.js';
export { ndjsonLines, toNdjson } from './formats/to-ndjson.js';
