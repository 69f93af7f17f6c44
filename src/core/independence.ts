import { isFor } from './derive-status.js';
import type { Source, TimelineEvent } from './model.js';
import { originOf } from './origin.js';

/** How many voices really stand behind a claim. */
export interface Independence {
  /** Distinct sources that are cited for the claim. */
  readonly total: number;
  /** Distinct origins among those that are not parties. */
  readonly independent: number;
  /** Those that are parties to what they tell. */
  readonly parties: number;
  /** Those whose origin cannot be told. */
  readonly unknown: number;
}

/**
 * Counts the independent origins of the sources that report or support a claim. A source without
 * an `origin` counts by its publisher, then by the site of its address; one that has none of these
 * is unknown and is said to be. An `origin` that names another source is followed to the end of the
 * chain, so that a newspaper that quotes an agency that quotes a channel counts as the channel. One
 * that names itself is an origin; a chain that comes back by way of others is unknown.
 */
export function independence(
  event: Pick<TimelineEvent, 'citations'>,
  sources: readonly Source[] | ReadonlyMap<string, Source>,
): Independence {
  const byId = 'get' in sources ? sources : new Map(sources.map((source) => [source.id, source]));
  const cited = new Set(event.citations.filter(isFor).map(({ source }) => source));
  const origins = new Set<string>();
  let parties = 0;
  let unknown = 0;
  for (const id of cited) {
    const origin = byId.has(id) ? originOf(id, byId) : undefined;
    if (origin?.party) parties++;
    else if (origin?.key === undefined) unknown++;
    else origins.add(origin.key);
  }
  return { total: cited.size, independent: origins.size, parties, unknown };
}
