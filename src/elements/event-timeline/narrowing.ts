import { tryDate } from '../../core/date/read-edtf.js';
import type { Timeline } from '../../core/model.js';
import type { Choice, Narrowed } from './narrow.js';

type Narrow = typeof import('./narrow.js').narrow;

/** Loads what narrows a timeline when a choice first asks for it, and keeps the last answer. */
export class Narrowing {
  #narrow: Narrow | undefined;
  #loading: Promise<void> | undefined;
  #last: (Choice & { timeline: Timeline; misread: string; narrowed: Narrowed }) | undefined;

  /** Kept when what the choice needs has come, or cannot be had; undefined where it is there. */
  arriving(choice: Choice): Promise<void> | undefined {
    if (this.#narrow || !asksForAny(choice)) return undefined;
    return (this.#loading ??= this.#load());
  }

  /** What of the timeline is shown: all of it, where nothing else is asked for. */
  of(timeline: Timeline, { asOf, filter, start, end }: Choice): Narrowed {
    const last = this.#last;
    const choice = { asOf, filter, start, end };
    const misread = misreadEnds(choice);
    if (
      last?.timeline === timeline &&
      last.asOf === asOf &&
      last.filter === filter &&
      last.misread === misread
    )
      return last.narrowed;
    const narrowed =
      this.#narrow && asksForAny(choice) ? this.#narrow(timeline, choice) : allOf(timeline);
    this.#last = { timeline, asOf, filter, misread, narrowed };
    return narrowed;
  }

  async #load(): Promise<void> {
    try {
      this.#narrow = (await import('./narrow.js')).narrow;
      this.#last = undefined;
    } catch (error) {
      console.warn('<event-timeline> could not load what goes back in time and filters.', error);
    }
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
