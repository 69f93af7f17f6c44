/** Made-up events for archives: many, always the same ones, made one at a time. */
import type { EventInput, SourceInput } from '../../src/core/model.js';

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DAY = 86_400_000;
const firstDay = Date.UTC(1950, 0, 1);
const days = 70 * 365;

/** The sources of the archive: a few publications, some of which pass on what parties say. */
export const archiveSources: readonly SourceInput[] = Array.from({ length: 40 }, (_, i) => ({
  id: `source-${i}`,
  title: `Report ${i} of Århus`,
  issued: new Date(firstDay + (i % 7) * 3650 * DAY).toISOString().slice(0, 10),
  ...(i % 5 === 0 && { party: true }),
  ...(i % 5 === 1 && { origin: `source-${i - 1}` }),
}));

/** Events with all that can be asked about: sources, actors, histories, open dates. */
export function* richEvents(count: number, seed = 1): Generator<EventInput & { id: string }> {
  const random = randomNumbers(seed);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  for (let i = 0; i < count; i += 1) {
    const date = someDate(random);
    const cited = Math.floor(random() * 3);
    yield {
      id: `event-${i}`,
      date,
      title: `${oneOf(['Fire', 'Siege', 'Vote', 'Élection'])} ${i % 100}`,
      group: oneOf(['north', 'south', 'east']),
      actors: [oneOf(['Ada', 'Bo', 'Åse']), oneOf(['Cy', 'Di'])],
      ...(random() < 0.5 && { place: oneOf(['Oslo', 'Lund']) }),
      ...(random() < 0.3 && { tags: ['war'] }),
      ...(random() < 0.5 && { importance: Math.round(random() * 100) / 100 }),
      citations: Array.from({ length: cited }, () => ({
        source: `source-${Math.floor(random() * 40)}`,
        stance: oneOf(['reports', 'reports', 'denies'] as const),
      })),
      ...(random() < 0.1 && { statusHistory: [{ status: 'unverified', date: '1999-05' }] }),
      ...(random() < 0.2 && { status: 'unverified' }),
      ...(random() < 0.05 && { links: [{ type: 'follows', event: `event-${i >> 1}` }] }),
    };
  }
}

/** Events with as little as most have. */
export function* plainEvents(count: number, seed = 1): Generator<EventInput & { id: string }> {
  const random = randomNumbers(seed);
  const statuses = ['unsourced', 'unverified', 'claimed', 'denied'] as const;
  for (let i = 0; i < count; i += 1)
    yield {
      id: `event-${i}`,
      date: someDate(random),
      title: `Event ${i}`,
      group: `lane-${i % 5}`,
      status: statuses[Math.floor(random() * 4)] ?? 'unsourced',
      importance: Math.round(random() * 1000) / 1000,
    };
}

function someDate(random: () => number): string {
  // more and more of them, as archives grow
  const first = dayAt(Math.sqrt(random()) * days);
  const kind = random();
  if (kind < 0.7) return first;
  if (kind < 0.8) return first.slice(0, 7);
  if (kind < 0.83) return first.slice(0, 4);
  if (kind < 0.84) return `${first}/..`;
  if (kind < 0.841) return `../${first}`;
  if (kind < 0.95) return `${first}T${String(Math.floor(random() * 24)).padStart(2, '0')}:30Z`;
  const last = new Date(Date.parse(first) + Math.ceil(random() ** 4 * 4000) * DAY);
  return `${first}/${last.toISOString().slice(0, 10)}`;
}

const dayAt = (day: number): string =>
  new Date(firstDay + Math.floor(day) * DAY).toISOString().slice(0, 10);
