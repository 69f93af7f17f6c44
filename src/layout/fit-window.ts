import type { DatePrecision, EventDate } from '../core/event-date.js';
import type { EventExtent } from './event-provider.js';
import { CHART_LIMIT, fitsAxis, knownEnd, knownStart, type PlacedDate } from './placed-date.js';
import type { ZoneClock } from './zone-clock.js';

/** A stretch of time in epoch milliseconds. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

/** The least that gives a date its surroundings, so that one event alone is not blown up. */
const SURROUNDINGS: Readonly<Record<DatePrecision, number>> = {
  millisecond: 1000,
  second: HOUR / 30,
  minute: 2 * HOUR,
  hour: 2 * DAY,
  day: 30 * DAY,
  month: 1.2 * YEAR,
  season: 2 * YEAR,
  year: 10 * YEAR,
  decade: 60 * YEAR,
  century: 500 * YEAR,
  millennium: 5000 * YEAR,
};

const MARGIN = 0.06;

type KnownReach = Pick<PlacedDate, 'knownFrom' | 'knownTo' | 'precision'>;

type Dated = readonly { readonly date: EventDate }[];

/** The window of each list of events, which can be long, and who asks for it is not one alone. */
const fitted = new WeakMap<Dated, { timeZone: string; window: TimeWindow | undefined }>();

/** The window that shows events, whose dates are looked at no more closely than that takes. */
export function fitEvents(events: Dated, clock: ZoneClock): TimeWindow | undefined {
  const { timeZone } = clock;
  const before = fitted.get(events);
  if (before?.timeZone === timeZone) return before.window;
  const window = fitWindow(reaches(events, clock));
  keepFit(events, clock, window);
  return window;
}

/** Keeps the window of a list of events for whoever asks for it. */
export function keepFit(
  events: Dated,
  { timeZone }: ZoneClock,
  window: TimeWindow | undefined,
): void {
  fitted.set(events, { timeZone, window });
}

/** The window that shows what a provider holds. */
export const fitExtent = (extent: EventExtent | undefined): TimeWindow | undefined =>
  extent && fitWindow([{ knownFrom: extent.from, knownTo: extent.to, precision: 'day' }]);

function* reaches(events: Dated, clock: ZoneClock): Iterable<KnownReach> {
  for (const { date } of events) {
    const knownFrom = knownStart(date, clock);
    const knownTo = knownEnd(date, clock);
    if (fitsAxis(knownFrom, knownTo)) yield { knownFrom, knownTo, precision: date.precision };
  }
}

/**
 * The window that shows all dates with a margin at both ends. Open and unknown ends do not count.
 *
 * @returns undefined where there is nothing to show.
 */
export function fitWindow(dates: Iterable<KnownReach>): TimeWindow | undefined {
  const fit = new Fit();
  for (const { knownFrom, knownTo, precision } of dates) fit.add(knownFrom, knownTo, precision);
  return fit.window;
}

/** Finds the window of one date after the other. */
export class Fit {
  #from = Infinity;
  #to = -Infinity;
  #surroundings = Infinity;

  /** Takes in a date by the reach of what is known of it, in epoch milliseconds. */
  add(knownFrom: number, knownTo: number, precision: DatePrecision): void {
    if (knownFrom < this.#from) this.#from = knownFrom;
    if (knownTo > this.#to) this.#to = knownTo;
    const surroundings = SURROUNDINGS[precision];
    if (surroundings < this.#surroundings) this.#surroundings = surroundings;
  }

  /** What shows all of them with a margin at both ends; undefined where there is nothing to show. */
  get window(): TimeWindow | undefined {
    const [from, to] = [this.#from, this.#to];
    if (from > to) return undefined;
    const length = Math.max((to - from) / (1 - 2 * MARGIN), this.#surroundings);
    const middle = (from + to) / 2;
    return {
      start: Math.max(middle - length / 2, -CHART_LIMIT),
      end: Math.min(middle + length / 2, CHART_LIMIT),
    };
  }
}
