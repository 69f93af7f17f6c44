/** What every part of a JSON-LD document is made with. */
import { lookup, type TimelineLookup } from '../core/lookup.js';
import type { Source, Status, Timeline, TimelineEvent } from '../core/model.js';
import { addresses, type Addresses, type AddressOptions } from './json-ld-address.js';
import { said, type JsonLdNode } from './json-ld-node.js';

/** What a name names. */
export type KindOfAgent = 'Person' | 'Organization';

/** How a JSON-LD document is written. */
export interface JsonLdOptions extends AddressOptions {
  /**
   * Says whether a name is that of a person or of a body. The model knows names alone, so by default
   * an author is a node with a name and no type. Readers that insist on a type (some fact-check
   * indexes do) need it from here.
   */
  readonly kindOf?: ((name: string) => KindOfAgent | undefined) | undefined;
}

export interface JsonLdContext {
  readonly timeline: Timeline;
  readonly sources: ReadonlyMap<string, Source>;
  readonly events: TimelineLookup['events'];
  readonly at: Addresses;
  /** A person or a body, of whom only the name is known. */
  readonly named: (name: string | undefined) => JsonLdNode;
  readonly statusOf: (event: TimelineEvent) => Status;
}

export function jsonLdContext(timeline: Timeline, options: JsonLdOptions): JsonLdContext {
  const found = lookup(timeline);
  const { kindOf } = options;
  return {
    timeline,
    sources: found.sources,
    events: found.events,
    at: addresses(options),
    named: (name) => {
      return said({ '@type': name === undefined ? undefined : kindOf?.(name), name });
    },
    statusOf: (event) => found.status(event).status,
  };
}

/** Statuses that let a claim be told as something that happened. */
const standing: ReadonlySet<Status> = new Set(['reported', 'confirmed']);

/** Whether a claim stands well enough to be told as an `Event`. */
export const stands = (event: TimelineEvent, context: JsonLdContext): boolean =>
  standing.has(context.statusOf(event));
