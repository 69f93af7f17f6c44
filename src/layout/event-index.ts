import type { Status, TimelineEvent } from '../core/model.js';
import type {
  CountsQuestion,
  EventExtent,
  EventProvider,
  EventsQuestion,
  WindowCounts,
  WindowQuestion,
} from './event-provider.js';
import { inTime } from './events-in-time.js';
import { SortedEvents, type EventColumns } from './sorted-events.js';
import { utcClock, type ZoneClock } from './zone-clock.js';

/** What is to be known of events beside themselves. */
export interface EventIndexOptions {
  /** The clock on which days begin. Default: UTC. */
  readonly clock?: ZoneClock;
  /** Asked once for each event. */
  readonly statusOf: (event: TimelineEvent) => Status;
  /** The `id` of an event's lane, or of each of them, asked once for each event. Default: one lane, ''. */
  readonly lanesOf?: (event: TimelineEvent) => string | readonly string[];
}

/**
 * Events in memory, ready to be asked. Events whose dates no axis can hold are left out.
 *
 * Making it takes O(n log n), O(n) for events in the order of time; every answer O(log n) for each bucket
 * and each event in it. It answers at once. Indexes of the same events share what they can.
 */
export class EventIndex implements EventProvider {
  readonly #events: readonly TimelineEvent[];
  readonly #columns: EventColumns;
  readonly #lanesOf: readonly (string | readonly string[])[] | undefined;
  readonly #all: SortedEvents;
  #lanes: ReadonlyMap<string, SortedEvents> | undefined;
  #laneSizes: ReadonlyMap<string, number> | undefined;
  #found: TimelineEvent | undefined;

  constructor(events: readonly TimelineEvent[], options: EventIndexOptions) {
    const { clock = utcClock, statusOf, lanesOf } = options;
    const { columns, sorted } = inTime(events, clock, statusOf);
    this.#events = events;
    this.#columns = columns;
    this.#lanesOf = lanesOf && events.map((event) => lanesOf(event));
    this.#all = sorted;
  }

  /** How many events it holds. */
  get size(): number {
    return this.#all.order.length;
  }

  /** The lanes that hold events, and how many. */
  get laneSizes(): ReadonlyMap<string, number> {
    this.#laneSizes ??= new Map(
      [...this.#byLane()].map(([lane, sorted]) => [lane, sorted.order.length]),
    );
    return this.#laneSizes;
  }

  extent(question: Partial<WindowQuestion> = {}): EventExtent | undefined {
    const { from = -Infinity, to = Infinity, lane } = question;
    return this.#sorted(lane)?.extent(from, to);
  }

  counts({ lane, ...window }: CountsQuestion): WindowCounts {
    return this.#sorted(lane)?.counts(window) ?? { before: {}, buckets: [] };
  }

  events(question: EventsQuestion): readonly TimelineEvent[] {
    const { to, lane, limit, bucket } = question;
    // What has no start began before any window.
    const from = Math.max(question.from, -Number.MAX_VALUE);
    const sorted = this.#sorted(lane);
    if (!sorted) return [];
    const { ranks } = this.#columns;
    const ongoing = sorted.topOngoing(from, limit);
    const began: number[] = [];
    if (bucket === undefined) began.push(...sorted.top(from, to, limit));
    else
      for (const { start } of sorted.counts({ from, to, bucket }).buckets)
        began.push(...sorted.top(Math.max(start, from), Math.min(start + bucket, to), limit));
    const found = [...ongoing, ...began].sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0));
    const given = bucket === undefined ? found.slice(0, limit) : found;
    return given.flatMap((at) => this.#events[at] ?? []);
  }

  event(id: string): TimelineEvent | undefined {
    // A table of a million names would take longer than all that is ever looked up in it.
    if (this.#found?.id !== id) this.#found = this.#events.find((event) => event.id === id);
    return this.#found;
  }

  #sorted(lane: string | undefined): SortedEvents | undefined {
    return lane === undefined ? this.#all : this.#byLane().get(lane);
  }

  #byLane(): ReadonlyMap<string, SortedEvents> {
    return (this.#lanes ??= this.#splitIntoLanes());
  }

  #splitIntoLanes(): Map<string, SortedEvents> {
    const lanesOf = this.#lanesOf;
    if (!lanesOf) return new Map([['', this.#all]]);
    const orders = new Map<string, number[]>();
    const add = (lane: string, at: number): void => {
      const order = orders.get(lane);
      if (order) order.push(at);
      else orders.set(lane, [at]);
    };
    for (const at of this.#all.order) {
      const lanes = lanesOf[at] ?? '';
      if (typeof lanes === 'string') add(lanes, at);
      else for (const lane of lanes) add(lane, at);
    }
    const sorted = (order: readonly number[]): SortedEvents =>
      order.length === this.size
        ? this.#all
        : new SortedEvents(this.#columns, Uint32Array.from(order));
    return new Map([...orders].map(([lane, order]) => [lane, sorted(order)]));
  }
}
