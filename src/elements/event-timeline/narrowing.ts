import { tryDate } from '../../core/date/read-edtf.js';
import type { Timeline } from '../../core/model.js';
import type { Choice, Narrowed } from './narrow.js';

type Narrower = Pick<typeof import('./narrower.js'), 'narrow' | 'readInStretches'>;

/** From so many events on, narrowing leaves the page its breath meanwhile. */
const manyEvents = 5000;

interface Asked extends Choice {
  readonly timeline: Timeline;
  /** The ends of the window that are no dates. */
  readonly misread: string;
}

/** Loads what narrows a timeline when a choice first asks for it, and keeps the last answer. */
export class Narrowing {
  #narrower: Narrower | undefined;
  #loading: Promise<void> | undefined;
  #isFailed = false;
  #last: { readonly asked: Asked; readonly narrowed: Narrowed } | undefined;
  #awaited: { readonly asked: Asked; readonly arrival: Promise<void> } | undefined;

  /** Kept when the answer can be had at once, or never; undefined where it can. */
  arriving(timeline: Timeline, choice: Choice): Promise<void> | undefined {
    if (!asksForAny(choice) || this.#isFailed) return undefined;
    if (!this.#narrower) return (this.#loading ??= this.#load());
    if (timeline.events.length < manyEvents) return undefined;
    const asked = askedFor(timeline, choice);
    if (isSame(asked, this.#last?.asked)) return undefined;
    if (!isSame(asked, this.#awaited?.asked))
      this.#awaited = { asked, arrival: this.#narrowSlowly(asked, this.#narrower) };
    return this.#awaited?.arrival;
  }

  /**
   * What of the timeline is shown: all of it, where nothing else is asked for; of many events what was
   * shown last, while the answer is on its way.
   */
  of(timeline: Timeline, choice: Choice): Narrowed {
    const asked = askedFor(timeline, choice);
    const last = this.#last;
    if (last && isSame(asked, last.asked)) return last.narrowed;
    if (this.arriving(timeline, choice)) return last?.narrowed ?? allOf(timeline);
    const narrowed =
      this.#narrower && asksForAny(choice)
        ? atOnce(this.#narrower.narrow(timeline, choice))
        : allOf(timeline);
    this.#last = { asked, narrowed };
    return narrowed;
  }

  /** An answer that nobody waits for any more is not kept. */
  async #narrowSlowly(asked: Asked, { narrow, readInStretches }: Narrower): Promise<void> {
    const narrowed = await readInStretches(narrow(asked.timeline, asked));
    if (this.#awaited?.asked !== asked) return;
    this.#last = { asked, narrowed };
    this.#awaited = undefined;
  }

  async #load(): Promise<void> {
    try {
      this.#narrower = await import('./narrower.js');
      this.#last = undefined;
    } catch (error) {
      this.#isFailed = true;
      console.warn('<event-timeline> could not load what goes back in time and filters.', error);
    }
  }
}

const askedFor = (timeline: Timeline, { asOf, filter, start, end }: Choice): Asked => ({
  timeline,
  asOf,
  filter,
  start,
  end,
  misread: misreadEnds({ start, end }),
});

const isSame = (a: Asked, b: Asked | undefined): boolean =>
  a.timeline === b?.timeline &&
  a.asOf === b.asOf &&
  a.filter === b.filter &&
  a.misread === b.misread;

/** The result of what goes in steps. */
function atOnce<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const asksForAny = (choice: Choice): boolean =>
  Boolean(choice.asOf || misreadEnds(choice)) || (choice.filter ?? undefined) !== undefined;

/** The ends of the window that are no dates; one that can be read narrows nothing. */
const misreadEnds = ({ start, end }: Choice): string =>
  [start, end].map((date, index) => (date && !tryDate(date) ? `${index} ${date} ` : '')).join('');

const allOf = (timeline: Timeline): Narrowed => ({
  known: timeline,
  shown: timeline,
  ofAnyStatus: timeline,
  filter: undefined,
  fresh: new Map(),
  problems: [],
});

/** The attribute `filter`, read as JSON. What is none stays the text that it is, to be told of. */
export const filterFromAttribute = (text: string | null): unknown => {
  try {
    return text === null || text.trim() === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
};
