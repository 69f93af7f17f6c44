import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  givenStatus,
  someEvents,
  someWindow,
  spanOfEvent,
} from '../../test/unit/arbitrary-events.js';
import type { TimelineEvent } from '../core/model.js';
import { parseTimeline } from '../core/parse-timeline.js';
import type { DetailLane } from './detail-lane.js';
import { DetailPlan, levelOf } from './detail-plan.js';
import { EventIndex } from './event-index.js';
import type { EventProvider } from './event-provider.js';
import type { TimeWindow } from './fit-window.js';
import { LABEL_GAP } from './lane-layout.js';
import { extentOf } from './mark-geometry.js';
import { markOf } from './mark.js';
import { placeDate } from './placed-date.js';
import { total } from './status-counts.js';
import { utcClock } from './zone-clock.js';

const WIDTH = 900;
const LANES = ['a', 'b', 'c'];
/** Of a label whose whole text may have no room. In pixels. */
const CUT = 100;

/** One lane, or two. */
const lanesOf = ({ group = '', title }: TimelineEvent): string[] => [
  ...new Set([group, ...(title === 'Something' ? ['c'] : [])]),
];

function planOf(
  events: readonly TimelineEvent[],
  window: TimeWindow,
  more: {
    rows?: number;
    edge?: number;
    last?: DetailPlan;
    provider?: EventProvider;
    onAnswer?: () => void;
    onError?: (error: unknown) => void;
  } = {},
): DetailPlan {
  const { rows = 2, edge = Infinity, last, onAnswer = () => undefined } = more;
  const provider = more.provider ?? new EventIndex(events, { statusOf: givenStatus, lanesOf });
  const level = levelOf((window.end - window.start) / WIDTH);
  return new DetailPlan(
    {
      provider,
      lanes: LANES.map((id) => ({ id, rows })),
      hasLanes: true,
      edge,
      lanesOf,
      detailOf(event, lane) {
        const date = placeDate(event.date, utcClock);
        const wholeWidth = event.title.length * 6;
        const textWidth = Math.min(wholeWidth, CUT);
        return date && { event, date, status: givenStatus(event), lane, textWidth, wholeWidth };
      },
      onAnswer,
      onError: more.onError ?? (() => undefined),
    },
    level,
    window,
    last,
  );
}

/** What a plan shows in a window, as a reader finds it: buckets that are seen in part count as a whole. */
function shown(plan: DetailPlan, lane: DetailLane, { start, end }: TimeWindow) {
  const from = plan.bucketAt(start);
  const to = plan.bucketAt(end) + plan.bucket;
  const singles = [...lane.singles.values()].filter(
    ({ span }) => span.start < to && span.end > from,
  );
  const clusters = lane.clusters().filter((one) => one.start >= from && one.start < to);
  const ongoing = total(lane.ongoing(from));
  return { from, to, singles, clusters, ongoing };
}

const planned = (plan: DetailPlan): [string, DetailLane][] => [...plan.lanes];

const toWindow = ({ from, to }: { from: number; to: number }): TimeWindow => ({
  start: from,
  end: to,
});

describe('a level of detail', () => {
  it('loses no event: singles and clusters add up to the events of the window', () => {
    fc.assert(
      fc.property(someEvents(), someWindow, fc.nat(4), (events, range, rows) => {
        const window = toWindow(range);
        const plan = planOf(events, window, { rows });
        plan.cover(window);
        for (const [id, lane] of planned(plan)) {
          const { from, to, singles, clusters, ongoing } = shown(plan, lane, window);
          const expected = events.filter((event) => {
            const { start, end } = spanOfEvent(event);
            return lanesOf(event).includes(id) && start < to && end > from;
          });
          const hidden = clusters.reduce((sum, { counts }) => sum + total(counts), 0);
          expect(singles.length + hidden + ongoing).toBe(expected.length);
          const ids = expected.map((event) => event.id);
          for (const { event } of singles) expect(ids).toContain(event.id);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('neither moves nor splits anything while the window moves', () => {
    fc.assert(
      fc.property(
        someEvents(),
        someWindow,
        fc.array(fc.double({ min: -0.9, max: 0.9, noNaN: true }), { maxLength: 8 }),
        (events, range, steps) => {
          let window = toWindow(range);
          const plan = planOf(events, window);
          plan.cover(window);
          for (const step of steps) {
            const before = planned(plan).map(([, lane]) => shown(plan, lane, window));
            const shift = step * (window.end - window.start);
            window = { start: window.start + shift, end: window.end + shift };
            if (plan.isFarBeyond(window)) return;
            plan.cover(window);
            planned(plan).forEach(([, lane], i) => {
              for (const single of before[i]?.singles ?? [])
                expect(lane.singles.get(single.event.id)).toBe(single);
              const clusters = lane.clusters();
              for (const cluster of before[i]?.clusters ?? [])
                expect(clusters).toContainEqual(cluster);
              expect(total(lane.ongoing(before[i]?.from ?? 0))).toBe(before[i]?.ongoing);
            });
          }
        },
      ),
    );
  });

  it('lets no mark and no label meet another, anywhere in the level', () => {
    fc.assert(
      fc.property(
        someEvents(),
        someWindow,
        fc.double({ min: Math.SQRT1_2, max: 1, noNaN: true }),
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        fc.nat(),
        (events, range, zoom, share, chosen) => {
          const window = toWindow(range);
          const edge = window.start + share * (window.end - window.start);
          const plan = planOf(events, window, { rows: 4, edge });
          plan.cover(window);
          plan.insist(events[chosen % events.length]);
          const msPerPx = plan.msPerPx * zoom;
          const scale = { start: window.start, msPerPx, width: WIDTH };
          for (const [, lane] of planned(plan)) {
            const boxes = [...lane.singles.values()].map(
              ({ date, top, height, side, labelWidth }) => {
                const [left, right] = extentOf(markOf(date, msPerPx), scale);
                const label = side === 'above' ? [left, left + labelWidth] : [];
                if (side === 'after') label.push(right + LABEL_GAP, right + LABEL_GAP + labelWidth);
                if (side === 'before') label.push(left - LABEL_GAP, left - LABEL_GAP - labelWidth);
                return {
                  top,
                  bottom: top + height,
                  left: Math.min(left, ...label),
                  right: Math.max(right, ...label),
                };
              },
            );
            boxes.forEach((a, i) => {
              for (const b of boxes.slice(i + 1))
                if (a.top < b.bottom && b.top < a.bottom)
                  expect(a.left < b.right - 1e-6 && b.left < a.right - 1e-6).toBe(false);
            });
          }
        },
      ),
    );
  });

  it('cuts a label only where another stands beside it', () => {
    const title = 'A title that is longer than what a crowded lane cuts it to';
    const whole = title.length * 6;
    const { events } = parseTimeline({
      groups: [{ id: 'a', label: 'A' }],
      events: ['01', '08', '14'].map((hour) => {
        return { id: hour, title, group: 'a', date: `2024-03-05T${hour}:00Z` };
      }),
    }).timeline;
    const window = { start: Date.UTC(2024, 2, 5), end: Date.UTC(2024, 2, 6) };
    const plan = planOf(events, window, { rows: 1 });
    plan.cover(window);
    const lane = plan.lanes.get('a');
    const widthOf = (id: string) => lane?.singles.get(id)?.labelWidth ?? 0;
    expect([...(lane?.singles.keys() ?? [])].sort()).toEqual(['01', '08', '14']);
    expect(widthOf('01')).toBeGreaterThan(CUT);
    expect(widthOf('01')).toBeLessThan(whole);
    expect(widthOf('14')).toBe(whole);
    const [, , last] = events;
    const other = planOf(events.slice(0, 2), window, {
      rows: 1,
      provider: new EventIndex(events.slice(0, 2), { statusOf: givenStatus, lanesOf }),
    });
    other.cover(window);
    other.insist(last);
    expect(other.lanes.get('a')?.singles.get('14')?.labelWidth).toBe(whole);
  });

  it('never leaves the selected event to a cluster', () => {
    fc.assert(
      fc.property(someEvents(), someWindow, fc.nat(), (events, range, pick) => {
        const window = toWindow(range);
        const plan = planOf(events, window, { rows: 1 });
        const selected = events[pick % events.length];
        if (!selected) return;
        plan.insist(selected);
        plan.cover(window);
        const { start, end } = spanOfEvent(selected);
        const { from, to } = shown(plan, plan.lanes.get('a') as DetailLane, window);
        if (start < to && end > from)
          for (const lane of lanesOf(selected))
            expect(plan.lanes.get(lane)?.singles.has(selected.id)).toBe(true);
      }),
    );
  });

  it('shows the events that matter most', () => {
    const events = fc.sample(someEvents(100), { numRuns: 20, seed: 3 });
    for (const some of events) {
      const window = { start: Date.UTC(2009, 0), end: Date.UTC(2023, 0) };
      const plan = planOf(some, window);
      plan.cover(window);
      for (const [id, lane] of planned(plan)) {
        const most = Math.max(
          ...some.filter((event) => lanesOf(event).includes(id)).map(importanceOf),
        );
        if (lane.singles.size === 0) continue;
        expect(
          Math.max(...[...lane.singles.values()].map(({ event }) => importanceOf(event))),
        ).toBe(most);
      }
    }
  });

  it('keeps what it showed, in its row, when a reader zooms in', () => {
    fc.assert(
      fc.property(someEvents(), someWindow, (some, range) => {
        const window = toWindow(range);
        const quarter = (window.end - window.start) / 4;
        const inner = { start: window.start + quarter, end: window.end - quarter };
        // What becomes long enough to carry its label takes a higher row, and may have to move.
        const point = (event: TimelineEvent): boolean => {
          const { start, end } = spanOfEvent(event);
          return end - start < (10 * (inner.end - inner.start)) / WIDTH / 2;
        };
        const events = some.filter(point);
        const provider = new EventIndex(events, { statusOf: givenStatus, lanesOf });
        const wide = planOf(events, window, { provider });
        wide.cover(window);
        const near = planOf(events, inner, { provider, last: wide });
        near.cover(inner);
        for (const [id, lane] of planned(wide))
          for (const { event, top } of shown(wide, lane, inner).singles) {
            const { start, end } = spanOfEvent(event);
            if (start < inner.end && end > inner.start)
              expect(near.lanes.get(id)?.singles.get(event.id)?.top).toBe(top);
          }
      }),
    );
  });

  it('takes answers that come later, and none that come too late', async () => {
    const [events] = fc.sample(someEvents(100), { numRuns: 1, seed: 5 });
    const window = { start: Date.UTC(2009, 0), end: Date.UTC(2023, 0) };
    const index = new EventIndex(events ?? [], { statusOf: givenStatus, lanesOf });
    const provider: EventProvider = {
      extent: (question) => Promise.resolve(index.extent(question)),
      counts: (question) => Promise.resolve(index.counts(question)),
      events: (question) => Promise.resolve(index.events(question)),
      event: (id) => Promise.resolve(index.event(id)),
    };
    const onAnswer = vi.fn();
    const late = planOf([], window, { provider, onAnswer });
    expect(late.cover(window)).toBe(false);
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledTimes(3));
    const atOnce = planOf(events ?? [], window);
    atOnce.cover(window);
    for (const [id, lane] of planned(atOnce))
      expect([...(late.lanes.get(id)?.singles.keys() ?? [])]).toEqual([...lane.singles.keys()]);
    const failing: EventProvider = { ...provider, events: () => Promise.reject(new Error('no')) };
    const onError = vi.fn();
    planOf([], window, { provider: failing, onAnswer, onError }).cover(window);
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(3));
    const cancelled = planOf([], window, { provider, onAnswer });
    cancelled.cover(window);
    cancelled.cancel();
    await Promise.resolve();
    expect(onAnswer).toHaveBeenCalledTimes(3);
  });
});

const importanceOf = ({ importance = 0.5 }: TimelineEvent): number => importance;
