import type { DetailPlan } from './detail-plan.js';
import type { TimeWindow } from './fit-window.js';

/** What is planned beyond the window that a zoom in leads to: it gets no longer. As a part of its length. */
const SMALL_MARGIN = 0.1;

/** The level that a zoom is on its way to. */
export interface Ahead {
  /** The scale of the level, as of `levelOf`. */
  readonly level: number;
  /** What it takes over from. */
  readonly from: DetailPlan;
  /** What is in view when it does. */
  readonly window: TimeWindow;
}

interface Begun {
  readonly plan: DetailPlan;
  readonly from: DetailPlan;
  readonly steps: Iterator<undefined, boolean>;
}

/**
 * Plans the level of detail that a zoom is on its way to in the frames before, so that the frame in which
 * it gets there has less to do. What comes of it is what planning it at once would give.
 */
export class PlanAhead {
  #begun: Begun | undefined;

  /**
   * Goes on with a level as long as there is time, or begins it.
   *
   * @param create makes the plan, with nothing decided yet.
   */
  goOn({ level, from, window }: Ahead, create: () => DetailPlan, hasTime: () => boolean): void {
    if (this.#begun?.plan.msPerPx !== level || this.#begun.from !== from) {
      const plan = create();
      const margin = level < from.msPerPx ? SMALL_MARGIN : undefined;
      this.#begun = { plan, from, steps: plan.covering(window, margin) };
    }
    while (hasTime() && !this.#begun.steps.next().done);
  }

  /** The plan of a level, if it still holds where the zoom has led; what is missing of it is decided now. */
  take(level: number, from: DetailPlan | undefined, window: TimeWindow): DetailPlan | undefined {
    const begun = this.#begun;
    this.#begun = undefined;
    if (begun?.plan.msPerPx !== level || begun.from !== from) return undefined;
    while (!begun.steps.next().done);
    return begun.plan.isFarBeyond(window) ? undefined : begun.plan;
  }

  /** Lets go of what was begun: it is of other events, or of labels of another width. */
  forget(): void {
    this.#begun = undefined;
  }
}

/** The window in which a zoom about an instant comes to a scale. */
export function windowAt(
  msPerPx: number,
  centre: number,
  now: { readonly start: number; readonly msPerPx: number; readonly width: number },
): TimeWindow {
  const start = centre - ((centre - now.start) * msPerPx) / now.msPerPx;
  return { start, end: start + now.width * msPerPx };
}
