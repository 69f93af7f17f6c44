import type { Status, TimelineEvent } from '../core/model.js';

/** An answer that may come at once or later. */
export type Answer<T> = T | PromiseLike<T>;

/** What every question may carry. */
export interface Question {
  /** Tells a provider that nobody waits any longer. */
  readonly signal?: AbortSignal;
}

/**
 * A question about a stretch of time, in epoch milliseconds: from `from` until just before `to`; −Infinity
 * and Infinity are all of time.
 */
export interface WindowQuestion extends Question {
  readonly from: number;
  readonly to: number;
  /** The `id` of a lane. Default: all lanes. */
  readonly lane?: string;
}

/** How many events of each status; a status without events is left out. */
export type StatusCounts = Readonly<Partial<Record<Status, number>>>;

/** What happens in one bucket of time. */
export interface BucketCounts {
  /** The start of the bucket, a multiple of its length. */
  readonly start: number;
  /** The events that begin in it: at its start or later, and before its end. */
  readonly began: StatusCounts;
  /** The events that end in it: after its start, and at its end or before. */
  readonly ended: StatusCounts;
}

/** How many events a window holds, and when they begin and end. */
export interface WindowCounts {
  /** Those that began before the window and reach into it. */
  readonly before: StatusCounts;
  /** In the order of time; those in which nothing begins and nothing ends are left out. */
  readonly buckets: readonly BucketCounts[];
}

/** A question for counts. */
export interface CountsQuestion extends WindowQuestion {
  /** The length of a bucket in milliseconds. Buckets begin at multiples of it. */
  readonly bucket: number;
}

/** A question for events. */
export interface EventsQuestion extends WindowQuestion {
  /** The most events to give. */
  readonly limit: number;
  /**
   * Spreads the answer: `limit` is then the most of each bucket of so many milliseconds, by the start of
   * the events, and the most of those that began before the window.
   */
  readonly bucket?: number;
}

/** What a stretch of time holds, from the start of its first event. In epoch milliseconds. */
export interface EventExtent {
  readonly from: number;
  /** The first instant after the last end; open and unknown ends do not count. */
  readonly to: number;
  /** The start of the event that begins last. */
  readonly lastStart: number;
}

/**
 * All that the chart, the overview and the list ask of the events. They may be in memory or on a server:
 * each answer may come at once or later.
 *
 * An event begins at the first instant at which it can have begun, and ends at the first instant at
 * which it can no longer have lasted. An open start is −Infinity, an open end Infinity; an end that is
 * not known is the last that is known.
 */
export interface EventProvider {
  /** What the window's own events cover, by default all events; undefined where there are none. */
  extent(question?: Partial<WindowQuestion>): Answer<EventExtent | undefined>;
  /** How many events of which status begin and end when. */
  counts(question: CountsQuestion): Answer<WindowCounts>;
  /** The events of a window, the most important first. */
  events(question: EventsQuestion): Answer<readonly TimelineEvent[]>;
  /** One event. */
  event(id: string, question?: Question): Answer<TimelineEvent | undefined>;
}
