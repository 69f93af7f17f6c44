import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  givenStatus,
  someEvents,
  someWindow,
  spanOfEvent,
} from '../../test/unit/arbitrary-events.js';
import type { TimelineEvent } from '../core/model.js';
import { EventIndex } from './event-index.js';
import type { StatusCounts } from './event-provider.js';

const indexOf = (events: readonly TimelineEvent[]): EventIndex =>
  new EventIndex(events, { statusOf: givenStatus, lanesOf: ({ group }) => group ?? '' });

function countBy(events: readonly TimelineEvent[]): StatusCounts {
  const counts: Record<string, number> = {};
  for (const event of events) counts[givenStatus(event)] = (counts[givenStatus(event)] ?? 0) + 1;
  return counts;
}

const someBucket = fc.integer({ min: 22, max: 38 }).map((power) => 2 ** power);
const someLane = fc.constantFrom(undefined, 'a', 'b', 'nowhere');

describe('an index of events', () => {
  it('counts what began before a window and reaches into it, as one by one', () => {
    fc.assert(
      fc.property(someEvents(), someWindow, someLane, (events, { from, to }, lane) => {
        const own = events.filter(({ group }) => lane === undefined || group === lane);
        const { before } = indexOf(events).counts({
          from,
          to,
          bucket: 2 ** 40,
          ...(lane && { lane }),
        });
        const expected = own.filter((event) => {
          const { start, end } = spanOfEvent(event);
          return start < from && end > from;
        });
        expect(before).toEqual(countBy(expected));
      }),
    );
  });

  it('counts what begins and ends in each bucket, as one by one', () => {
    fc.assert(
      fc.property(someEvents(), someWindow, someBucket, (events, window, bucket) => {
        const from = Math.floor(window.from / bucket) * bucket;
        const to = from + bucket * 40;
        const { buckets } = indexOf(events).counts({ from, to, bucket });
        const spans = events.map((event) => ({ event, ...spanOfEvent(event) }));
        for (let start = from; start < to; start += bucket) {
          const began = spans.filter((one) => one.start >= start && one.start < start + bucket);
          const ended = spans.filter((one) => one.end > start && one.end <= start + bucket);
          const found = buckets.find((one) => one.start === start);
          expect(found !== undefined).toBe(began.length + ended.length > 0);
          expect(found?.began ?? {}).toEqual(countBy(began.map(({ event }) => event)));
          expect(found?.ended ?? {}).toEqual(countBy(ended.map(({ event }) => event)));
        }
      }),
    );
  });

  it('gives the most important events of a window, and no other', () => {
    fc.assert(
      fc.property(someEvents(), someWindow, fc.nat(20), (events, { from, to }, limit) => {
        const given = indexOf(events).events({ from, to, limit });
        const inWindow = events.filter((event) => {
          const { start, end } = spanOfEvent(event);
          return start < to && end > from;
        });
        expect(given).toHaveLength(Math.min(limit, inWindow.length));
        expect(inWindow).toEqual(expect.arrayContaining([...given]));
        const least = Math.min(...given.map(({ importance = 0.5 }) => importance));
        const left = inWindow.filter((event) => !given.includes(event));
        for (const { importance = 0.5 } of left)
          expect(importance).toBeLessThanOrEqual(least + 1e-9);
      }),
    );
  });

  it('spreads its choice over buckets, and over what began before', () => {
    fc.assert(
      fc.property(
        someEvents(),
        someWindow,
        someBucket,
        fc.nat(5),
        (events, window, bucket, limit) => {
          const from = Math.floor(window.from / bucket) * bucket;
          const to = from + 40 * bucket;
          const given = indexOf(events).events({ from, to, bucket, limit });
          const ids = new Set(given.map(({ id }) => id));
          const place = (event: TimelineEvent): string => {
            const { start, end } = spanOfEvent(event);
            if (start >= to || end <= from) return 'outside';
            return start < from ? 'before' : String(Math.floor(start / bucket));
          };
          for (const one of new Set(events.map(place))) {
            const own = events.filter((event) => place(event) === one);
            const most = one === 'outside' ? 0 : Math.min(limit, own.length);
            expect(own.filter(({ id }) => ids.has(id))).toHaveLength(most);
          }
        },
      ),
    );
  });

  it('knows its extent, and that of a window', () => {
    fc.assert(
      fc.property(someEvents(), someWindow, (events, { from, to }) => {
        const starts = events
          .map((event) => spanOfEvent(event).start)
          .filter((start) => start >= from && start < to);
        const extent = indexOf(events).extent({ from, to });
        expect(extent?.from).toBe(starts.length > 0 ? Math.min(...starts) : undefined);
        expect(extent?.lastStart).toBe(starts.length > 0 ? Math.max(...starts) : undefined);
      }),
    );
  });

  it('finds one event', () => {
    fc.assert(
      fc.property(someEvents(20), (events) => {
        const index = indexOf(events);
        for (const event of events) expect(index.event(event.id)).toBe(event);
        expect(index.event('nobody')).toBeUndefined();
      }),
    );
  });
});
