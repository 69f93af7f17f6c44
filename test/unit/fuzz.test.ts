import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/core/parse-timeline.js';

/** So many documents, or as many as are read in half a minute; `FUZZ` asks for a number whatever it takes. */
const documents = Number(process.env.FUZZ ?? 100_000);
const patience = process.env.FUZZ ? Infinity : 25_000;
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

const fields = [
  'id',
  'date',
  'dateText',
  'title',
  'description',
  'status',
  'statusHistory',
  'citations',
  'sources',
  'source',
  'group',
  'actors',
  'place',
  'tags',
  'media',
  'links',
  'corrections',
  'importance',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'extra',
];

/** Values that have broken readers before. */
const nasty = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\u202e',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  NaN,
  Infinity,
  -Infinity,
  -0,
  1e308,
  Number.MAX_SAFE_INTEGER,
  10n ** 40n,
  [],
  {},
  [[]],
  [null],
  true,
  Symbol.iterator,
  new Date(NaN),
  '2024-02-30',
  '0000-00-00',
  'y-999999999999999',
  '[2024..',
  '{..}',
  '-999999999-01-01',
  '2024-13/2023',
  'javascript:alert(1)',
  'x'.repeat(2000),
);
const value = fc.oneof(
  { weight: 4, arbitrary: nasty },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2, maxKeys: 4, withBigInt: true }) },
  {
    weight: 1,
    arbitrary: fc.record({ id: nasty, event: nasty, source: nasty, type: nasty, date: nasty }),
  },
);

const values = fc.sample(value, { numRuns: 4000, seed });

/** Numbers below 1 that follow from the seed (mulberry32): making documents costs less than reading them. */
let state = seed;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const upTo = (count: number): number => Math.floor(random() * (count + 1));
const oneOf = <Item>(items: readonly Item[]): Item | undefined => items[upTo(items.length - 1)];
const some = <Item>(most: number, make: () => Item): Item[] =>
  Array.from({ length: upTo(most) }, make);

/** An event with a few fields that can be anything. */
function anEvent(): unknown {
  if (random() < 0.1) return oneOf(values);
  const event = { date: '2024', title: 'Mutated' };
  for (let count = upTo(4); count > 0; count -= 1)
    Object.defineProperty(event, oneOf(fields) ?? 'id', {
      value: oneOf(values),
      enumerable: true,
      configurable: true,
    });
  return event;
}

const good = [
  { id: 'good-1', date: '2024-03-01', title: 'A good event', source: 'good-source' },
  {
    id: 'good-2',
    date: '2024-05',
    title: 'Another',
    links: [{ type: 'follows', event: 'good-1' }],
  },
];

const aDocument = () => ({
  events: [...some(2, anEvent), good[0], ...some(2, anEvent), good[1]],
  sources: [{ id: 'good-source', title: 'A source' }, ...some(2, () => oneOf(values))],
  groups: some(2, () => oneOf(values)),
  eras: oneOf(values),
  title: oneOf(values),
  timeZone: oneOf(values),
  language: oneOf(values),
});

describe(`up to ${documents} documents, random and mutated, from the seed ${seed}`, () => {
  it(
    'never throw, never lose a good event, and lose nothing without a problem',
    { timeout: 600_000 },
    () => {
      const until = performance.now() + patience;
      let read = 0;
      for (; read < documents && performance.now() < until; read += 1) {
        const input = aDocument();
        const where = `seed ${seed}, document ${read}`;
        const { timeline, problems } = parseTimeline(input);
        const titles = timeline.events.map(({ title }) => title);
        if (!titles.includes('A good event') || !titles.includes('Another'))
          throw new Error(`${where}: a good event was lost`);
        const lost = input.events.length - timeline.events.length;
        const told = problems.filter(({ severity }) => severity === 'error').length;
        if (lost > told) throw new Error(`${where}: ${lost} lost, ${told} told`);
        if (new Set(timeline.events.map(({ id }) => id)).size !== timeline.events.length)
          throw new Error(`${where}: two events have one id`);
      }
      console.info(`${read} documents read`);
      expect(read).toBeGreaterThan(1000);
      expect({}).not.toHaveProperty('polluted');
    },
  );
});

describe('a document out of all proportion', () => {
  it('with a hundred thousand groups is read', { timeout: 60_000 }, () => {
    const groups = Array.from({ length: 100_000 }, (_, i) => ({
      id: `g${i}`,
      title: `Group ${i}`,
    }));
    const events = groups.map(({ id }, i) => ({ date: '2024', title: `Event ${i}`, group: id }));
    const { timeline, problems } = parseTimeline({ events, groups });
    expect(problems).toEqual([]);
    expect(timeline.groups).toHaveLength(100_000);
    expect(timeline.events).toHaveLength(100_000);
  });

  it(
    'in which twenty thousand events have one id is read, each with an id of its own',
    {
      timeout: 60_000,
    },
    () => {
      const events = Array.from({ length: 20_000 }, () => ({ id: 'a', date: '2024', title: 'A' }));
      const { timeline } = parseTimeline({ events });
      expect(new Set(timeline.events.map(({ id }) => id)).size).toBe(20_000);
    },
  );

  it(
    'whose events follow each other in a circle of twenty thousand is read',
    {
      timeout: 60_000,
    },
    () => {
      const events = Array.from({ length: 100_000 }, (_, i) => ({
        id: `e${i}`,
        date: '2024',
        title: 'A',
        links: [{ type: 'follows' as const, event: `e${(i + 1) % 20_000}` }],
      }));
      expect(parseTimeline({ events }).timeline.events).toHaveLength(100_000);
    },
  );
});
