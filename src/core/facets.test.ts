import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetsOf, reckonFacets } from './facets.js';
import { filterEvents, type TimelineFilter } from './filter-events.js';
import { filterLists } from './filter-values.js';
import { parseTimeline } from './parse-timeline.js';

const { timeline } = parseTimeline({
  sources: [{ id: 'paper', title: 'The paper' }],
  events: [
    { id: 'a', date: '2024-01', title: 'Fire', actors: ['Crew', 'Mayor'], tags: ['night'] },
    { id: 'b', date: '2024-02', title: 'Flood', actors: ['Crew'], sources: ['paper', 'paper'] },
    { id: 'c', date: '2024-03', title: 'Fire', actors: ['Mayor', 'Mayor'], place: 'Hall' },
  ],
});
const counts = (filter: TimelineFilter, list: (typeof filterLists)[number]) =>
  Object.fromEntries(facetsOf(timeline, filter).values[list].map((one) => [one.value, one.count]));

const names = ['Anna', 'Bo', 'Carl', 'Dora'];
const someNames = fc.subarray(names);
const someTimeline = fc
  .array(
    fc.record({
      actors: someNames,
      tags: someNames,
      place: fc.option(fc.constantFrom(...names), { nil: undefined }),
      status: fc.constantFrom('claimed', 'disputed', undefined),
      title: fc.constantFrom('A fire', 'A flood', 'A flood and a fire'),
    }),
    { maxLength: 30 },
  )
  .map(
    (events) =>
      parseTimeline({ events: events.map((event, i) => ({ id: `e${i}`, date: '2024', ...event })) })
        .timeline,
  );
const someFilter: fc.Arbitrary<TimelineFilter> = fc.record({
  actor: someNames,
  tag: someNames,
  place: someNames,
  status: fc.subarray(['claimed', 'disputed', 'unsourced'] as const),
  text: fc.constantFrom('', 'fire', 'flood fire'),
});

describe('what a filter can ask for', () => {
  it('names the values that occur, the most frequent first, and statuses in their own order', () => {
    const { values, shown } = facetsOf(timeline);
    expect(shown).toBe(3);
    expect(values.actor).toEqual([
      { value: 'Crew', count: 2 },
      { value: 'Mayor', count: 2 },
    ]);
    expect(values.status.map(({ value }) => value)).toEqual(['unsourced', 'reported']);
    expect(values.source).toEqual([{ value: 'paper', count: 1 }]);
  });

  it('counts what each value would show beside the other choices, not beside its own part', () => {
    const filter = { actor: ['Crew'], text: 'fire' };
    expect(facetsOf(timeline, filter).shown).toBe(1);
    expect(counts(filter, 'actor')).toEqual({ Crew: 1, Mayor: 2 });
    expect(counts(filter, 'tag')).toEqual({ night: 1 });
    expect(counts(filter, 'place')).toEqual({ Hall: 0 });
  });

  it('keeps what is asked for and does not occur, so that it can be given up', () => {
    expect(counts({ tag: ['gone'] }, 'tag')).toEqual({ night: 1, gone: 0 });
  });

  it('gives every value the number that filtering by it alone in its part gives', () => {
    fc.assert(
      fc.property(someTimeline, someFilter, (some, filter) => {
        const { values, shown } = facetsOf(some, filter);
        expect(shown).toBe(filterEvents(some, filter).events.length);
        for (const list of filterLists)
          for (const { value, count } of values[list])
            expect(filterEvents(some, { ...filter, [list]: [value] }).events).toHaveLength(count);
      }),
    );
  });

  it('can be reckoned in many steps', () => {
    const events = Array.from({ length: 3000 }, (_, i) => ({ date: '2024', title: `Event ${i}` }));
    const steps = [...reckonFacets(parseTimeline({ events }).timeline, { text: 'event' })];
    expect(steps.length).toBeGreaterThanOrEqual(5);
  });
});
