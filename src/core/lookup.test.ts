import { describe, expect, it } from 'vitest';
import { lookup } from './lookup.js';
import { parseTimeline } from './parse-timeline.js';
import { threadsOf } from './threads.js';

const { timeline } = parseTimeline({
  events: [
    {
      id: 'later',
      date: '2024-02',
      title: 'b',
      citations: [{ source: 'paper', stance: 'denies' }],
    },
    {
      id: 'first',
      date: '2024-01',
      title: 'a',
      group: 'north',
      citations: [
        { source: 'channel', stance: 'reports', locator: 'post 1' },
        { source: 'channel', stance: 'reports', locator: 'post 2' },
      ],
      links: [
        { type: 'causes', event: 'later' },
        { type: 'part-of', event: 'later' },
      ],
    },
    { id: 'last', date: '2024-03', title: 'c', source: 'channel', status: 'confirmed' },
  ],
  sources: [{ id: 'unused' }, { id: 'paper' }, { id: 'channel', party: true }],
});
const found = lookup(timeline);
const threads = threadsOf(timeline);

describe('a timeline’s lookup', () => {
  it('finds everything by id', () => {
    expect(found.events.get('first')?.title).toBe('a');
    expect(found.sources.get('paper')?.id).toBe('paper');
    expect(found.groups.get('north')?.title).toBe('north');
    expect(found.events.get('nothing')).toBeUndefined();
  });

  it('numbers the sources from 1 in the order of the list', () => {
    expect([...found.numbers]).toEqual([
      ['channel', 1],
      ['paper', 2],
      ['unused', 3],
    ]);
  });

  it('lists the events that cite a source once each, in the timeline’s order', () => {
    expect(threads.citing('channel').map(({ id }) => id)).toEqual(['first', 'last']);
    expect(threads.citing('paper').map(({ id }) => id)).toEqual(['later']);
    expect(threads.citing('unused')).toEqual([]);
    expect(threads.citing('nothing')).toEqual([]);
  });

  it('follows links back', () => {
    expect(threads.linksTo('later').map(({ type, from }) => `${type} ${from.id}`)).toEqual([
      'causes first',
      'part-of first',
    ]);
    expect(threads.linksTo('first')).toEqual([]);
  });

  it('tells how each claim stands', () => {
    const statuses = timeline.events.map((event) => found.status(event).status);
    expect(statuses).toEqual(['claimed', 'denied', 'confirmed']);
  });

  it('is made once for a timeline, and anew for another', () => {
    expect(lookup(timeline)).toBe(found);
    expect(lookup({ ...timeline })).not.toBe(found);
  });
});
