import { tryDate } from '../../core/date/read-edtf.js';
import type { Timeline } from '../../core/model.js';
import { part } from './later-parts.js';
import type { Choice, Narrowed } from './narrow.js';
import type { Narrower } from './narrower.js';

/** Loads what narrows a timeline when a choice first asks for it. */
export class Narrowing {
  #narrower: Narrower | undefined;
  #isSettled = false;
  #all: Narrowed | undefined;
  readonly #load = part('filter', async () => {
    this.#narrower = new (await import('./narrower.js')).Narrower();
  });

  /** Kept when the answer can be had at once, or never; undefined where it can. */
  arriving(timeline: Timeline, choice: Choice): Promise<unknown> | undefined {
    if (!asksForAny(choice)) return undefined;
    if (this.#isSettled) return this.#narrower?.arriving(timeline, choice);
    return this.#load().then(() => {
      this.#isSettled = true;
    });
  }

  /** What of the timeline is shown: all of it, where nothing else is asked for. */
  of(timeline: Timeline, choice: Choice): Narrowed {
    const narrowed = asksForAny(choice) && this.#narrower?.of(timeline, choice);
    if (narrowed) return narrowed;
    if (this.#all?.known !== timeline) this.#all = allOf(timeline);
    this.#narrower?.keep(timeline, this.#all);
    return this.#all;
  }
}

/** A filter, a date, or an end of the window that is none, which is told of. */
const asksForAny = ({ asOf, filter, start, end }: Choice): boolean =>
  !!asOf ||
  (filter ?? undefined) !== undefined ||
  [start, end].some((date) => date && !tryDate(date));

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
