import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '../../test/round-trips/fields.js';
import { keptBy, ofEvents, ofSources, whole, type Kept } from '../../test/round-trips/kept.js';
import { someLibrary, someStory } from '../../test/round-trips/timelines.js';
import type { Timeline } from '../core/model.js';

/** The table of `docs/formats.md` whose first cell says this: what it says of each field, by column. */
function tableOf(first: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const lines = readFileSync('docs/formats.md', 'utf8').split('\n');
  const rows = lines.slice(lines.findIndex((line) => cellsOf(line)[0] === first)).map(cellsOf);
  const end = rows.findIndex((row) => row.length === 0);
  const [[, ...columns] = [], , ...body] = rows.slice(0, end);
  return new Map(
    columns.map((column, index) => [
      column,
      new Map(body.map(([name = '', ...cells]) => [name, cells[index] ?? ''])),
    ]),
  );
}

const cellsOf = (line: string): readonly string[] =>
  line.startsWith('|')
    ? line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    : [];

/** The same each time, so that what is lost now and then is lost in one of them. */
const fixed = { numRuns: 100, seed: 7 };
const stories = fc.sample(someStory, fixed);
const libraries = fc.sample(someLibrary, fixed);

const names = Object.keys(fields);
const namesOfSources = names.filter((name) => name.startsWith('source, '));

describe('the table of what is kept', { timeout: 120_000 }, () => {
  const events = tableOf('field');
  const sources = tableOf('source');

  it('has a row for every field, and a column for every format', () => {
    expect([...events.keys()]).toEqual(Object.keys(ofEvents));
    expect([...sources.keys()]).toEqual(Object.keys(ofSources));
    for (const column of events.values()) expect([...column.keys()]).toEqual(names);
    for (const column of sources.values()) expect([...column.keys()]).toEqual(namesOfSources);
  });

  it.each(Object.entries(ofEvents))('says what %s keeps of events', async (name, trip) => {
    expect(Object.fromEntries(await keptBy(trip, stories))).toEqual(
      Object.fromEntries(events.get(name) ?? []),
    );
  });

  it.each(Object.entries(ofSources))('says what %s keeps of sources', async (name, trip) => {
    const kept = await keptBy(trip, libraries);
    expect(
      Object.fromEntries([...kept].filter(([field]) => namesOfSources.includes(field))),
    ).toEqual(Object.fromEntries(sources.get(name) ?? []));
  });

  /** What is said to be kept always is, of timelines that nobody has chosen. */
  const holds = (
    trip: (typeof ofEvents)[string],
    some: fc.Arbitrary<Timeline>,
    told: ReadonlyMap<string, string>,
  ) =>
    fc.assert(
      fc.asyncProperty(some, async (timeline) => {
        const kept = await keptBy(trip, [timeline]);
        for (const [field, says] of told) {
          const isSaid = [fields[field]?.(timeline)].flat(Infinity).some(Boolean);
          if (says === 'all' && isSaid) expect([field, kept.get(field)]).toEqual([field, 'all']);
        }
      }),
      { numRuns: 50 },
    );

  it.each(Object.entries(ofEvents))('holds for %s, whatever the timeline', (name, trip) =>
    holds(trip, someStory, events.get(name) ?? new Map<string, Kept>()),
  );

  it.each(Object.entries(ofSources))('holds for %s, whatever the sources', (name, trip) =>
    holds(trip, someLibrary, sources.get(name) ?? new Map<string, Kept>()),
  );
});

describe('a format that holds the model', { timeout: 120_000 }, () => {
  it.each(Object.entries(whole))('%s gives all of it back', (_, trip) =>
    fc.assert(
      fc.asyncProperty(someStory, async (timeline) => {
        expect((await trip(timeline)).timeline).toEqual(timeline);
      }),
      { numRuns: 50 },
    ),
  );
});
