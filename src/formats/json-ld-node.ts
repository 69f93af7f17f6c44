/** What a JSON-LD document is made of. */

/** What a property of a node can hold. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** A thing with a type, or an `@id` that leads to one, in the terms of schema.org. */
export interface JsonLdNode {
  /** A type of schema.org; absent where only the name of a thing is known. */
  readonly '@type'?: string;
  /** The same for the same thing wherever it stands in the document. */
  readonly '@id'?: string;
  readonly [property: string]: JsonLdValue | undefined;
}

/** What `toJsonLd` gives: an `ItemList` of schema.org. */
export interface JsonLdDocument extends JsonLdNode {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ItemList';
}

/**
 * Leaves out what says nothing: what is undefined, blank, an empty list, or a node with no more than a
 * type. So no property of a document is undefined or empty.
 */
export function said<Node extends JsonLdNode>(node: Node): Node {
  const kept: Record<string, JsonLdValue> = {};
  for (const key of Object.keys(node)) {
    const value = node[key];
    const told = isList(value) ? value.filter(saysSomething) : value;
    if (told !== undefined && saysSomething(told)) kept[key] = told;
  }
  return kept as Node;
}

function saysSomething(value: JsonLdValue): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (isList(value)) return value.length > 0;
  if (typeof value === 'object') return Object.keys(value).some((key) => key !== '@type');
  return true;
}

const isList = (value: JsonLdValue | undefined): value is readonly JsonLdValue[] =>
  Array.isArray(value);
