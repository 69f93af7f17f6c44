import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../core/parse-timeline.js';
import type { EventInput, Timeline } from '../core/model.js';
import { canBeLaned, laneKinds, laningOf, MORE_LANE, NO_LANE, type LaneKind } from './laning.js';

const timelineOf = (events: readonly Partial<EventInput>[], groups: string[] = []): Timeline =>
  parseTimeline({
    events: events.map((event, i) => ({
      id: `e${i}`,
      date: '2024',
      title: `Event ${i}`,
      ...event,
    })),
    groups,
    sources: [{ id: 'paper', title: 'The paper' }],
  }).timeline;

const idsOf = (timeline: Timeline, kind: LaneKind) => laningOf(timeline, timeline, kind).ids;
const byActors = (...actors: string[][]) => actors.map((each) => ({ actors: each }));

describe('lanes', () => {
  it('stand by frequency, and among equals by who came first; last those without', () => {
    const timeline = timelineOf(byActors(['Zoe', 'Bo'], [], ['Bo'], ['Ann'], ['Bo', 'Ann']));
    expect(idsOf(timeline, 'actor')).toEqual(['Bo', 'Ann', 'Zoe', NO_LANE]);
    const { lanesOf } = laningOf(timeline, timeline, 'actor');
    expect(timeline.events.map(lanesOf)).toEqual([
      ['Zoe', 'Bo'],
      [NO_LANE],
      ['Bo'],
      ['Ann'],
      ['Bo', 'Ann'],
    ]);
  });

  it('stand in the author’s order for groups, and in their own for statuses', () => {
    const events = [
      { group: 'b', status: 'denied' },
      { group: 'a', status: 'claimed' },
      { group: 'a' },
    ] satisfies Partial<EventInput>[];
    const timeline = timelineOf(events, ['a', 'b', 'unused']);
    expect(idsOf(timeline, 'group')).toEqual(['a', 'b']);
    expect(idsOf(timeline, 'status')).toEqual(['unsourced', 'claimed', 'denied']);
  });

  it('share one for the less frequent, so that the chart stays readable', () => {
    const rare = Array.from({ length: 20 }, (_, i) => [`Rare ${i}`]);
    const timeline = timelineOf(byActors(['Bo'], ['Bo'], ['Bo', 'Rare 1', 'Rare 19'], ...rare));
    const { ids, more, lanesOf } = laningOf(timeline, timeline, 'actor');
    expect(ids).toHaveLength(13);
    expect([ids[0], ids[1], ids.at(-1)]).toEqual(['Bo', 'Rare 1', MORE_LANE]);
    expect(more).toBe(9);
    const [, , third] = timeline.events;
    expect(third && lanesOf(third)).toEqual(['Bo', 'Rare 1', 'Rare 19']);
    expect(timeline.events.map(lanesOf).filter((lanes) => lanes.includes(MORE_LANE))).toHaveLength(
      9,
    );
  });

  it('keep the place of those that a date leaves empty', () => {
    const whole = timelineOf(byActors(['Bo'], ['Ann'], []));
    const earlier = { ...whole, events: whole.events.slice(1) };
    expect(laningOf(earlier, whole, 'actor').ids).toEqual(['Bo', 'Ann', NO_LANE]);
  });

  it('have one for how events stood at an earlier date', () => {
    const whole = timelineOf([{ status: 'confirmed' }]);
    const earlier = { ...whole, events: timelineOf([{ status: 'claimed' }]).events };
    expect(laningOf(earlier, whole, 'status').ids).toEqual(['claimed', 'confirmed']);
  });

  it('are none where nothing tells events apart', () => {
    const timeline = timelineOf(byActors(['Bo'], ['Bo']));
    expect(idsOf(timeline, 'place')).toEqual([]);
    expect(canBeLaned(timeline, 'place')).toBe(false);
    expect(canBeLaned(timeline, 'actor')).toBe(false);
    expect(canBeLaned(timelineOf(byActors(['Bo'], ['Ann'])), 'actor')).toBe(true);
  });

  it('hold every event, each at most once, and no event that is not theirs', () => {
    const names = Array.from({ length: 30 }, (_, i) => `N${i}`);
    const someEvents = fc.array(
      fc.record({
        actors: fc.array(fc.constantFrom(...names), { maxLength: 4 }),
        place: fc.option(fc.constantFrom(...names), { nil: undefined }),
        source: fc.option(fc.constantFrom('paper', 'https://a.example'), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(someEvents, fc.constantFrom(...laneKinds), (events, kind) => {
        const timeline = timelineOf(events);
        const { ids, lanesOf } = laningOf(timeline, timeline, kind);
        expect(new Set(ids).size).toBe(ids.length);
        for (const event of timeline.events) {
          const lanes = lanesOf(event);
          expect(lanes.length).toBeGreaterThan(0);
          expect(new Set(lanes).size).toBe(lanes.length);
          if (ids.length > 0) expect(ids).toEqual(expect.arrayContaining([...lanes]));
          if (kind === 'actor' && lanes.includes(NO_LANE)) expect(event.actors).toEqual([]);
        }
        for (const id of ids)
          expect(timeline.events.some((event) => lanesOf(event).includes(id))).toBe(true);
      }),
    );
  });
});
