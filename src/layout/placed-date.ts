import type { DatePrecision, EventDate } from '../core/event-date.js';
import type { ZoneClock } from './zone-clock.js';

/** A date where it stands on an axis: instants in epoch milliseconds, for the clock of one zone. */
export interface PlacedDate {
  readonly kind: EventDate['kind'];
  /** The first instant at which it can have begun; −Infinity where that is open or unknown. */
  readonly from: number;
  /** From here on it surely lasted, where `coreFrom` is before `coreTo`. */
  readonly coreFrom: number;
  /** Until here it surely lasted. */
  readonly coreTo: number;
  /** The first instant after it; Infinity where that is open or unknown. */
  readonly to: number;
  /** The reach of what is known of it: finite, whatever is open. */
  readonly knownFrom: number;
  readonly knownTo: number;
  readonly precision: DatePrecision;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  /** For a set: its members in the order of time. */
  readonly members: readonly PlacedDate[];
}

/** The range of a JavaScript `Date`, less a day for what zones add. */
export const CHART_LIMIT = 8.64e15 - 86_400_000;

const CLOCK_PRECISIONS: ReadonlySet<DatePrecision> = new Set([
  ...(['hour', 'minute', 'second', 'millisecond'] as const),
]);

/**
 * Places a date on the axis of a zone. A day and anything coarser is a date on the calendar of whoever
 * reads it, so that it begins at midnight of that zone; a time of day is an instant.
 *
 * @returns undefined for a date that an axis of JavaScript dates cannot hold.
 */
export function placeDate(date: EventDate, clock: ZoneClock): PlacedDate | undefined {
  const placed = place(date, clock);
  return fitsAxis(placed.knownFrom, placed.knownTo) ? placed : undefined;
}

/** Whether an axis of JavaScript dates can hold what is known of a date. */
export const fitsAxis = (knownFrom: number, knownTo: number): boolean =>
  knownFrom >= -CHART_LIMIT && knownTo <= CHART_LIMIT && knownFrom <= knownTo;

/** `knownFrom` of a date, without placing the rest of it. */
export function knownStart(date: EventDate, clock: ZoneClock): number {
  const first = date.kind === 'interval' ? date.start : date;
  const start = first ? begin(first.earliest, first.precision, clock) : -Infinity;
  return Number.isFinite(start) ? start : place(date, clock).knownFrom;
}

/** `knownTo` of a date, without placing the rest of it. */
export function knownEnd(date: EventDate, clock: ZoneClock): number {
  const last = date.kind === 'interval' ? date.end : date;
  const end = last ? after(last.latest, last.precision, clock) : Infinity;
  return Number.isFinite(end) ? end : place(date, clock).knownTo;
}

function place(date: EventDate, clock: ZoneClock): PlacedDate {
  const members = (date.members ?? [])
    .map((member) => place(member, clock))
    .sort((a, b) => a.knownFrom - b.knownFrom);
  const bounds = date.kind === 'interval' ? intervalBounds(date, clock) : reach(date, clock);
  const { from, to, coreFrom, coreTo } = bounds;
  const surely = (bound: number, fallback: number): number =>
    Number.isFinite(bound) ? bound : fallback;
  return {
    ...bounds,
    kind: date.kind,
    knownFrom: surely(from, Math.min(coreFrom, surely(coreTo, coreFrom))),
    knownTo: surely(to, Math.max(coreTo, surely(coreFrom, coreTo))),
    precision: date.precision,
    uncertain: date.uncertain,
    approximate: date.approximate,
    openStart: date.openStart,
    openEnd: date.openEnd,
    unknownStart: date.unknownStart,
    unknownEnd: date.unknownEnd,
    members,
  };
}

type Bounds = Pick<PlacedDate, 'from' | 'coreFrom' | 'coreTo' | 'to'>;

/** A date that is no interval happened somewhere within its reach: nothing of it is certain. */
function reach(date: EventDate, clock: ZoneClock): Bounds {
  const from = begin(date.earliest, date.precision, clock);
  const to = after(date.latest, date.precision, clock);
  return { from, to, coreFrom: to, coreTo: from };
}

/** It began within its start date and ended within its end date; in between it surely lasted. */
function intervalBounds(date: EventDate, clock: ZoneClock): Bounds {
  const first = date.start && reach(date.start, clock);
  const last = date.end && reach(date.end, clock);
  const from = first?.from ?? -Infinity;
  const to = last?.to ?? Infinity;
  const coreFrom = first?.to ?? last?.from ?? -Infinity;
  const coreTo = last?.from ?? first?.to ?? Infinity;
  return { from, to, coreFrom, coreTo };
}

function begin(bound: number, precision: DatePrecision, clock: ZoneClock): number {
  const isFloating = Number.isFinite(bound) && !CLOCK_PRECISIONS.has(precision);
  return isFloating && Math.abs(bound) < CHART_LIMIT ? clock.toInstant(bound) : bound;
}

/** A bound holds its last millisecond; what follows it is what an axis needs. */
function after(bound: number, precision: DatePrecision, clock: ZoneClock): number {
  return precision === 'millisecond' ? bound : begin(bound + 1, precision, clock);
}
