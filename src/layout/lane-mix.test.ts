import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  givenStatus,
  someEvents,
  someWindow,
  spanOfEvent,
} from '../../test/unit/arbitrary-events.js';
import type { TimelineEvent } from '../core/model.js';
import type { DetailEvent } from './detail-lane.js';
import { DetailPlan, levelOf } from './detail-plan.js';
import { EventIndex } from './event-index.js';
import type { TimeWindow } from './fit-window.js';
import { LaneMix } from './lane-mix.js';
import { LABEL_GAP } from './lane-layout.js';
import { extentOf } from './mark-geometry.js';
import { markOf } from './mark.js';
import { placeDate } from './placed-date.js';
import { total } from './status-counts.js';
import { utcClock } from './zone-clock.js';

const WIDTH = 900;
const LANE = 'only';

function planOf(index: EventIndex, window: TimeWindow, last?: DetailPlan): DetailPlan {
  const input = {
    provider: index,
    lanes: [{ id: LANE, rows: 3 }],
    hasLanes: false,
    edge: Infinity,
    lanesOf: () => [LANE],
    detailOf(event: TimelineEvent): DetailEvent | undefined {
      const date = placeDate(event.date, utcClock);
      const textWidth = event.title.length * 6;
      return date && { event, date, status: givenStatus(event), lane: LANE, textWidth };
    },
    onAnswer: () => undefined,
    onError: () => undefined,
  };
  const plan = new DetailPlan(input, levelOf((window.end - window.start) / WIDTH), window, last);
  plan.cover(window);
  return plan;
}

/** One lane while a reader zooms: some of each level has been taken over when the next one comes. */
class Zooming {
  readonly events: readonly TimelineEvent[];
  readonly #index: EventIndex;
  window: TimeWindow;
  plan: DetailPlan;
  mix: LaneMix;

  constructor(events: readonly TimelineEvent[], window: TimeWindow) {
    this.events = events;
    this.#index = new EventIndex(events, { statusOf: givenStatus });
    this.window = window;
    this.plan = planOf(this.#index, window);
    this.mix = new LaneMix(this.#lane);
  }

  get #lane() {
    const lane = this.plan.lanes.get(LANE);
    if (!lane) throw new Error('there is no lane');
    return lane;
  }

  /** Zooms about an instant, given as a part of the window. */
  by(factor: number, about: number): void {
    const { start, end } = this.window;
    const centre = start + about * (end - start);
    this.window = {
      start: centre - (centre - start) * factor,
      end: centre + (end - centre) * factor,
    };
    const isOther = levelOf((this.window.end - this.window.start) / WIDTH) !== this.plan.msPerPx;
    if (!isOther) {
      this.plan.cover(this.window);
      this.mix.forget();
      return;
    }
    this.plan = planOf(this.#index, this.window, this.plan);
    this.mix = new LaneMix(this.#lane, this.mix);
  }

  /** What a reader counts, and what there is: buckets that are seen in part count as a whole. */
  count(): { shown: number; there: number } {
    const { mix, window, events } = this;
    const from = mix.bucketAt(window.start).start;
    const to = mix.bucketAt(window.end).end;
    const isIn = ({ start, end }: TimeWindow): boolean => start < to && end > from;
    const singles = [...mix.singles.values()].filter(({ span }) => isIn(span));
    const clusters = mix.clusters().filter(({ cluster }) => isIn(cluster));
    const hidden = clusters.reduce((sum, { cluster }) => sum + total(cluster.counts), 0);
    return {
      shown: singles.length + hidden + total(mix.ongoing(from)),
      there: events.filter((event) => isIn(spanOfEvent(event))).length,
    };
  }
}

/** How far and about what a reader zooms, and how many buckets are taken over until then. */
const zooms = fc.array(
  fc.record({
    factor: fc.double({ min: 0.3, max: 3, noNaN: true }),
    about: fc.double({ min: 0, max: 1, noNaN: true }),
    buckets: fc.nat(6),
  }),
  { minLength: 1, maxLength: 8 },
);

const toWindow = ({ from, to }: { from: number; to: number }): TimeWindow => ({
  start: from,
  end: to,
});

describe('a lane between levels of detail', () => {
  it('loses no event and shows none twice, however far a level has taken over', () => {
    let between = 0;
    fc.assert(
      fc.property(someEvents(), someWindow, zooms, (events, range, steps) => {
        const zooming = new Zooming(events, toWindow(range));
        for (const { factor, about, buckets } of steps) {
          zooming.by(factor, about);
          const centre = zooming.window.start + about * (zooming.window.end - zooming.window.start);
          for (let taken = 0; taken <= buckets; taken += 1) {
            const { shown, there } = zooming.count();
            expect(shown).toBe(there);
            if (!zooming.mix.isWhole) between += 1;
            if (taken < buckets) zooming.mix.takeOver(centre);
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(between).toBeGreaterThan(150);
  });

  it('lets no mark and no label meet another on the way', () => {
    fc.assert(
      fc.property(someEvents(), someWindow, zooms, (events, range, steps) => {
        const zooming = new Zooming(events, toWindow(range));
        for (const { factor, about, buckets } of steps) {
          zooming.by(factor, about);
          for (let taken = 0; taken < buckets; taken += 1)
            zooming.mix.takeOver(zooming.window.start);
          const { start, end } = zooming.window;
          const scale = { start, msPerPx: (end - start) / WIDTH, width: WIDTH };
          const boxes = [...zooming.mix.singles.values()].map(
            ({ date, top, height, side, labelWidth }) => {
              const [left, right] = extentOf(markOf(date, scale.msPerPx), scale);
              const label = side === 'above' ? [left, left + labelWidth] : [];
              if (side === 'after') label.push(right + LABEL_GAP, right + LABEL_GAP + labelWidth);
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
      }),
    );
  });

  it('ends as the newest level alone, from the middle outwards', () => {
    fc.assert(
      fc.property(someEvents(), someWindow, zooms, (events, range, steps) => {
        const zooming = new Zooming(events, toWindow(range));
        for (const { factor, about } of steps) zooming.by(factor, about);
        const { mix, plan } = zooming;
        const { start, end } = zooming.window;
        const middle = (start + end) / 2;
        let farthest = 0;
        for (let taken = mix.takeOver(middle); taken; taken = mix.takeOver(middle)) {
          const distance = Math.max(taken.start - middle, middle - taken.end, 0);
          expect(distance).toBeGreaterThanOrEqual(farthest);
          farthest = distance;
        }
        expect(mix.isWhole).toBe(true);
        const lane = plan.lanes.get(LANE);
        expect(mix.singles).toBe(lane?.singles);
        expect(mix.clusters().map(({ cluster }) => cluster)).toEqual(lane?.clusters());
      }),
    );
  });
});
