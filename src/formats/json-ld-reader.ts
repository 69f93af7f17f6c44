/** Nodes of JSON-LD that others have written: the names of schema.org without their prefixes, ids followed. */
import { isObject, textOf, type JsonObject } from './json-input.js';

/** A node, its types and properties by their short names. */
export interface ReadNode {
  readonly types: readonly string[];
  readonly id: string | undefined;
  readonly fields: JsonObject;
}

/** A document: its top nodes, and all that it says of an id. */
export class JsonLdReader {
  readonly #known = new Map<string, Record<string, unknown>>();
  /** The nodes at the top, or in its `@graph`. */
  readonly top: readonly ReadNode[];

  constructor(document: unknown) {
    this.#collect(document, 0);
    const list = Array.isArray(document) ? (document as unknown[]) : [document];
    this.top = list
      .flatMap((one) =>
        isObject(one) && Array.isArray(one['@graph']) ? (one['@graph'] as unknown[]) : [one],
      )
      .flatMap((one) => this.node(one) ?? []);
  }

  /** What is known of a node, whatever part of it stands here. Undefined for what is no node. */
  node(value: unknown): ReadNode | undefined {
    if (!isObject(value)) return undefined;
    const own = shortened(value);
    const id = textOf(own['@id']);
    const fields = id === undefined ? own : { ...this.#known.get(id), ...own };
    const types = [fields['@type']].flat().flatMap((type) => textOf(type) ?? []);
    return { id, fields, types: types.map(shortName) };
  }

  /** All nodes of a property, in their order. */
  nodes(value: unknown): readonly ReadNode[] {
    return asList(value).flatMap((one) => this.node(one) ?? []);
  }

  /** The texts of a property: plain, with a language, or the name of a node. */
  texts(value: unknown): readonly string[] {
    return asList(value).flatMap((one) => {
      const node = this.node(one);
      const text = node ? (node.fields['@value'] ?? node.fields.name ?? node.fields.url) : one;
      return textOf(Array.isArray(text) ? text[0] : text) ?? [];
    });
  }

  /** The first of the texts. */
  text(value: unknown): string | undefined {
    return this.texts(value)[0];
  }

  #collect(value: unknown, depth: number): void {
    // deeper than anybody writes, and than a stack is
    if (typeof value !== 'object' || value === null || depth > 200) return;
    if (!Array.isArray(value)) {
      const own = shortened(value as JsonObject);
      const id = textOf(own['@id']);
      if (id !== undefined) this.#known.set(id, { ...own, ...this.#known.get(id) });
    }
    for (const inner of Object.values(value)) this.#collect(inner, depth + 1);
  }
}

const asList = (value: unknown): readonly unknown[] => {
  const inner = isObject(value) ? (value['@list'] ?? value) : value;
  return Array.isArray(inner)
    ? (inner as unknown[])
    : inner === undefined || inner === null
      ? []
      : [inner];
};

const shortName = (name: string): string =>
  name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '');

const shortened = (node: JsonObject): Record<string, unknown> =>
  Object.fromEntries(Object.entries(node).map(([name, value]) => [shortName(name), value]));

/** Our id in an `@id` that we have written, such as `#claim/crossing`; else the `@id` itself. */
export function ownId(id: string | undefined): string | undefined {
  const written = /#(?:[^#]*\/)?(?:event|claim|source|review)\/([^/#]*)$/.exec(id ?? '')?.[1];
  return written === undefined ? id : (decoded(written) ?? id);
}

/** Our id in an `@id` that we have written for a group or an era; undefined for any other. */
export function ownPart(kind: 'group' | 'era', id: string | undefined): string | undefined {
  const [, written, name] = /#(?:[^#]*\/)?(group|era)\/([^/#]*)$/.exec(id ?? '') ?? [];
  return written === kind && name !== undefined ? decoded(name) : undefined;
}

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
