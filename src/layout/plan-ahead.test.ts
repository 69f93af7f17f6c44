import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenStatus, someEvents, someWindow } from '../../test/unit/arbitrary-events.js';
import type { TimelineEvent } from '../core/model.js';
import { DetailPlan, levelOf } from './detail-plan.js';
import { EventIndex } from './event-index.js';
import type { TimeWindow } from './fit-window.js';
import { placeDate } from './placed-date.js';
import { PlanAhead, windowAt } from './plan-ahead.js';
import { utcClock } from './zone-clock.js';

const WIDTH = 900;
const LANES = ['', 'a', 'b', 'c'];

function createPlan(
  events: readonly TimelineEvent[],
  level: number,
  window: TimeWindow,
  last?: DetailPlan,
): DetailPlan {
  const lanesOf = ({ group = '' }: TimelineEvent): string[] => [group];
  const input = {
    provider: new EventIndex(events, { statusOf: givenStatus, lanesOf }),
    lanes: LANES.map((id) => ({ id, rows: 2 })),
    hasLanes: true,
    edge: Infinity,
    lanesOf,
    detailOf(event: TimelineEvent, lane: string) {
      const date = placeDate(event.date, utcClock);
      const textWidth = event.title.length * 6;
      return date && { event, date, status: givenStatus(event), lane, textWidth };
    },
    onAnswer: () => undefined,
    onError: () => undefined,
  };
  return new DetailPlan(input, level, window, last);
}

/** What a plan draws, and where. */
const drawnBy = (plan: DetailPlan): unknown =>
  [...plan.lanes].map(([id, lane]) => ({
    id,
    decided: lane.decided,
    singles: [...lane.singles].map(([event, { top, side, labelWidth }]) => ({
      event,
      top,
      side,
      labelWidth,
    })),
    clusters: lane.clusters(),
  }));

const never = (): boolean => false;
/** True so many times. */
function times(count: number): () => boolean {
  let left = count;
  return () => left-- > 0;
}

const toWindow = ({ from, to }: { from: number; to: number }): TimeWindow => ({
  start: from,
  end: to,
});

describe('a level that is planned ahead', () => {
  it('is the same, however much of it there was time for', () => {
    fc.assert(
      fc.property(
        someEvents(),
        someWindow,
        fc.boolean(),
        fc.array(fc.nat(12), { maxLength: 6 }),
        (events, range, isIn, frames) => {
          const window = toWindow(range);
          const now = levelOf((window.end - window.start) / WIDTH);
          const from = createPlan(events, now, window);
          from.cover(window);
          const level = isIn ? now / 2 : now * 2;
          const goal = { level, from, window };
          const create = (): DetailPlan => createPlan(events, level, window, from);
          const atOnce = new PlanAhead();
          atOnce.goOn(goal, create, () => true);
          const ahead = new PlanAhead();
          ahead.goOn(goal, create, never);
          for (const steps of frames) ahead.goOn(goal, create, times(steps));
          const [plan, expected] = [ahead, atOnce].map((one) => one.take(level, from, window));
          if (!plan || !expected) throw new Error('nothing was planned');
          expect(plan.isReady).toBe(true);
          expect(drawnBy(plan)).toEqual(drawnBy(expected));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is not taken for another level, from another plan, or when it was forgotten', () => {
    const window = { start: 0, end: 900_000 };
    const from = createPlan([], 1024, window);
    const other = createPlan([], 1024, window);
    const begun = (): PlanAhead => {
      const ahead = new PlanAhead();
      ahead.goOn({ level: 512, from, window }, () => createPlan([], 512, window, from), never);
      return ahead;
    };
    expect(begun().take(512, from, window)?.msPerPx).toBe(512);
    expect(begun().take(2048, from, window)).toBeUndefined();
    expect(begun().take(512, other, window)).toBeUndefined();
    const forgotten = begun();
    forgotten.forget();
    expect(forgotten.take(512, from, window)).toBeUndefined();
    const far = { start: 1e12, end: 1e12 + 900_000 };
    expect(begun().take(512, from, far)).toBeUndefined();
  });

  it('is planned for where a zoom about an instant leads', () => {
    const now = { start: 1000, msPerPx: 4, width: 100 };
    expect(windowAt(2, 1000, now)).toEqual({ start: 1000, end: 1200 });
    expect(windowAt(2, 1400, now)).toEqual({ start: 1200, end: 1400 });
    expect(windowAt(8, 1200, now)).toEqual({ start: 800, end: 1600 });
  });
});
