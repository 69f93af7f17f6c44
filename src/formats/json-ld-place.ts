import type { Place } from '../core/model.js';
import { said, type JsonLdNode } from './json-ld-node.js';

/** A place with its name, its coordinates, or both; half a pair of coordinates is no place. */
export function placeOf(place: Place | undefined): JsonLdNode | undefined {
  if (place === undefined) return undefined;
  const { name, latitude, longitude } = place;
  const isPoint = Number.isFinite(latitude) && Number.isFinite(longitude);
  const geo = isPoint ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined;
  return said({ '@type': 'Place', name, geo });
}
