import type { Source } from './model.js';

/** Who the information of a source really comes from. */
export interface Origin {
  /** What sources of one origin have in common; undefined where the origin cannot be told. */
  readonly key: string | undefined;
  /** It is a party to what it tells. */
  readonly party: boolean;
  /** The source at the end of the chain: the first one itself, where it passes nothing on. */
  readonly source?: Source;
  /** The name at the end of the chain, where that is no source. */
  readonly name?: string;
}

/**
 * Follows the `origin` of a source, which may name another source, to the end of the chain. A source
 * without an `origin` counts by its publisher, then by the site of its address. One that names itself
 * is an origin; a chain that comes back by way of others has none that could be told.
 */
export function originOf(id: string, sources: ReadonlyMap<string, Source>): Origin {
  const seen = new Set<string>();
  for (let at = id; ;) {
    const source = sources.get(at);
    if (source === undefined) return { key: `name:${at}`, party: false, name: at };
    if (seen.has(at)) return { key: undefined, party: false };
    seen.add(at);
    if (source.party) return { key: at, party: true, source };
    if (source.origin === undefined) return { key: ownKey(source), party: false, source };
    if (source.origin === at) return { key: `name:${at}`, party: false, source };
    at = source.origin;
  }
}

function ownKey({ publisher, url }: Source): string | undefined {
  if (publisher) return `name:${publisher}`;
  const site = url === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1];
  return site === undefined ? undefined : `site:${site.toLowerCase()}`;
}
