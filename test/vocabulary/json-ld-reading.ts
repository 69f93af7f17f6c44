/** Finds one's way in a JSON-LD document, in tests. */
import { parseTimeline } from '../../src/core/parse-timeline.js';
import { toJsonLd, type JsonLdNode, type JsonLdOptions } from '../../src/formats.js';

/** The document of a timeline as an author writes it. */
export const documentOf = (input: unknown, options?: JsonLdOptions) =>
  toJsonLd(parseTimeline(input).timeline, options);

/** A value that the test knows to be a node. */
export const node = (value: unknown): JsonLdNode => (value ?? {}) as JsonLdNode;
export const nodes = (value: unknown): readonly JsonLdNode[] =>
  (value ?? []) as readonly JsonLdNode[];

/** What stands in the list: an event or a claim for each event of the timeline. */
export const items = (document: JsonLdNode): readonly JsonLdNode[] =>
  nodes(document.itemListElement).map(({ item }) => node(item));

/** The claim of each item: the item itself, or what an event rests on. */
export const claims = (document: JsonLdNode): readonly JsonLdNode[] =>
  items(document).map((item) => (item['@type'] === 'Claim' ? item : node(item.subjectOf)));

export const claimNamed = (document: JsonLdNode, id: string): JsonLdNode =>
  node(claims(document).find((claim) => claim['@id'] === `#claim/${id}`));

/** Every node of a type, wherever it stands. */
export const ofType = (value: unknown, type: string): readonly JsonLdNode[] =>
  [...everyNode(value)].filter((one) => one['@type'] === type);

function* everyNode(value: unknown): Generator<JsonLdNode> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as JsonLdNode;
  for (const inner of Object.values(value)) yield* everyNode(inner);
}
