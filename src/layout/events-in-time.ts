import type { Status, TimelineEvent } from '../core/model.js';
import { statuses } from '../core/schema.js';
import { spanFrom } from './event-span.js';
import { Fit, keepFit } from './fit-window.js';
import { fitsAxis, knownEnd, knownStart } from './placed-date.js';
import { SortedEvents, type EventColumns } from './sorted-events.js';
import type { ZoneClock } from './zone-clock.js';

/** Where there is no word on it. */
const MIDDLING = 0.5;

/** So many events are looked at between two rests. */
const stretch = 1000;

/** What is to be known of events, in the order of time. */
export interface EventsInTime {
  readonly columns: EventColumns;
  readonly sorted: SortedEvents;
}

type StatusOf = (event: TimelineEvent) => Status;

/** What was last made of a list of events: the chart and the overview ask for the same. */
const made = new WeakMap<
  readonly TimelineEvent[],
  EventsInTime & { readonly timeZone: string; readonly statusOf: StatusOf }
>();

/**
 * Puts events in the order of time: once for the same list, time zone and function.
 *
 * @param statusOf asked once for each event.
 */
export function inTime(
  events: readonly TimelineEvent[],
  clock: ZoneClock,
  statusOf: StatusOf,
): EventsInTime {
  const steps = puttingInTime(events, clock, statusOf);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `inTime`, with a rest now and then, for who has other things to do meanwhile. */
export function* puttingInTime(
  events: readonly TimelineEvent[],
  clock: ZoneClock,
  statusOf: StatusOf,
): Generator<undefined, EventsInTime> {
  const { timeZone } = clock;
  const before = made.get(events);
  if (before?.timeZone === timeZone && before.statusOf === statusOf) return before;
  const columns = yield* columnsOf(events, clock, statusOf);
  yield;
  const sorted = new SortedEvents(columns, orderOf(columns.starts));
  if (events.length > stretch) {
    yield;
    yield* sorted.gettingReady();
  }
  const after = { columns, sorted, timeZone, statusOf };
  made.set(events, after);
  return after;
}

function* columnsOf(
  events: readonly TimelineEvent[],
  clock: ZoneClock,
  statusOf: StatusOf,
): Generator<undefined, EventColumns> {
  const columns = {
    starts: new Float64Array(events.length),
    ends: new Float64Array(events.length),
    statuses: new Uint8Array(events.length),
    ranks: new Uint32Array(events.length),
  };
  const fit = new Fit();
  const read = columnReader(columns, clock, statusOf, fit);
  for (let from = 0; from < events.length; from += stretch) {
    if (from > 0) yield;
    let at = from;
    for (const event of events.slice(from, from + stretch)) read(event, at++);
  }
  keepFit(events, clock, fit.window);
  return columns;
}

/** Writes what is to be known of an event at its place: a function of its own, which engines make quick. */
function columnReader(
  columns: EventColumns,
  clock: ZoneClock,
  statusOf: StatusOf,
  fit: Fit,
): (event: TimelineEvent, at: number) => void {
  const numbers = new Map(statuses.map((status, i) => [status, i]));
  return (event, at) => {
    const { date } = event;
    const from = knownStart(date, clock);
    const to = knownEnd(date, clock);
    const { start, end } = spanFrom(from, to, date);
    const isPlaced = fitsAxis(from, to);
    if (isPlaced) fit.add(from, to, date.precision);
    columns.starts[at] = isPlaced ? start : NaN;
    columns.ends[at] = end;
    columns.statuses[at] = numbers.get(statusOf(event)) ?? 0;
    columns.ranks[at] = rankOf(event);
  };
}

/** The positions of the starts that are known, in their order. */
function orderOf(starts: Float64Array): Uint32Array {
  const order = new Uint32Array(starts.length);
  let [size, last, isSorted] = [0, -Infinity, true];
  starts.forEach((start, i) => {
    if (Number.isNaN(start)) return;
    order[size] = i;
    size += 1;
    isSorted &&= start >= last;
    last = start;
  });
  const known = order.slice(0, size);
  if (isSorted) return known;
  return known.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
}

/**
 * Ranks by importance; among equals by a hash of the `id`, which spreads the labels over time and picks
 * the same events at every zoom and after every filter.
 */
function rankOf({ id, importance = MIDDLING }: TimelineEvent): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((Math.round(Math.min(Math.max(importance, 0), 1) * 1000) << 22) | (hash >>> 10)) >>> 0;
}
