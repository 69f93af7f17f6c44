/** Narrows a timeline, at once or in stretches. Loaded when that is asked for. */
import type { Timeline } from '../../core/model.js';
import { readInStretches } from '../base/stretches.js';
import { narrow, type Choice, type Narrowed } from './narrow.js';

/** From so many events on, narrowing leaves the page its breath meanwhile. */
const manyEvents = 5000;

interface Asked extends Choice {
  readonly timeline: Timeline;
}

/** Keeps the last answer. */
export class Narrower {
  #last: { readonly asked: Asked; readonly narrowed: Narrowed } | undefined;
  #awaited: { readonly asked: Asked; readonly arrival: Promise<void> } | undefined;

  /** Kept when the answer can be had at once; undefined where it can. */
  arriving(timeline: Timeline, choice: Choice): Promise<void> | undefined {
    if (timeline.events.length < manyEvents) return undefined;
    const asked = askedFor(timeline, choice);
    if (isSame(asked, this.#last?.asked)) return undefined;
    if (!isSame(asked, this.#awaited?.asked))
      this.#awaited = { asked, arrival: this.#narrowSlowly(asked) };
    return this.#awaited?.arrival;
  }

  /** What of the timeline is shown; of many events what was shown last, while the answer is on its way. */
  of(timeline: Timeline, choice: Choice): Narrowed | undefined {
    const asked = askedFor(timeline, choice);
    const last = this.#last;
    if (last && isSame(asked, last.asked)) return last.narrowed;
    if (this.arriving(timeline, choice)) return last?.narrowed;
    const narrowed = atOnce(narrow(timeline, choice));
    this.#last = { asked, narrowed };
    return narrowed;
  }

  /** Takes note of what is shown when nothing is asked for. */
  keep(timeline: Timeline, narrowed: Narrowed): void {
    this.#last = { asked: askedFor(timeline, {}), narrowed };
  }

  /** An answer that nobody waits for any more is not kept. */
  async #narrowSlowly(asked: Asked): Promise<void> {
    const narrowed = await readInStretches(narrow(asked.timeline, asked));
    if (this.#awaited?.asked !== asked) return;
    this.#last = { asked, narrowed };
    this.#awaited = undefined;
  }
}

const askedFor = (timeline: Timeline, { asOf, filter, start, end }: Choice): Asked => ({
  timeline,
  asOf,
  filter,
  start,
  end,
});

const isSame = (a: Asked, b: Asked | undefined): boolean =>
  a.timeline === b?.timeline &&
  a.asOf === b.asOf &&
  a.filter === b.filter &&
  a.start === b.start &&
  a.end === b.end;

/** The result of what goes in steps. */
function atOnce<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
