import type { TimeWindow } from './fit-window.js';
import type { ZoneClock } from './zone-clock.js';

/** What a tick stands at the start of. */
export type TickUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** The ticks of an axis, in epoch milliseconds. */
export interface TimeTicks {
  readonly unit: TickUnit;
  readonly times: readonly number[];
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365.2425 * day;

/** A step of the clock in milliseconds, or of the calendar in months. */
interface Step {
  readonly unit: TickUnit;
  readonly length: number;
  readonly months?: number;
}

const clockSteps: readonly Step[] = [
  ...[1, 5, 15, 30].map((count): Step => ({ unit: 'minute', length: count * minute })),
  ...[1, 3, 6, 12].map((count): Step => ({ unit: 'hour', length: count * hour })),
  ...[1, 2, 7, 14].map((count): Step => ({ unit: 'day', length: count * day })),
];

function* steps(): Generator<Step> {
  yield* clockSteps;
  for (const months of [1, 3, 6]) yield { unit: 'month', length: (months * year) / 12, months };
  for (let power = 1; ; power *= 10) {
    for (const count of [1, 2, 5])
      yield { unit: 'year', length: count * power * year, months: 12 * count * power };
  }
}

/**
 * The ticks of an axis: at round minutes, hours, days, months or years of a zone's clock, as close to each
 * other as there is room.
 *
 * @param room how many ticks of a unit there is room for, one at least.
 */
export function timeTicks(
  { start, end }: TimeWindow,
  room: (unit: TickUnit) => number,
  clock: ZoneClock,
): TimeTicks {
  for (const step of steps()) {
    if ((end - start) / step.length > room(step.unit)) continue;
    const wall = start + clock.offsetAt(start);
    const times: number[] = [];
    for (let tick = firstTick(wall, step); ; tick = nextTick(tick, step)) {
      const time = clock.toInstant(tick);
      // NaN beyond the range of a Date
      if (!(time <= end)) break;
      if (time >= start) times.push(time);
    }
    return { unit: step.unit, times };
  }
  return { unit: 'year', times: [] };
}

/** At the wall time or before it. Weeks begin on Mondays. */
function firstTick(wall: number, { unit, length, months }: Step): number {
  if (months === undefined) {
    const monday = unit === 'day' && length >= 7 * day ? 4 * day : 0;
    return Math.floor((wall - monday) / length) * length + monday;
  }
  const date = new Date(wall);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const first = monthStart(Math.floor(month / months) * months);
  return Number.isNaN(first) ? monthStart(Math.ceil(month / months) * months) : first;
}

function nextTick(tick: number, { length, months }: Step): number {
  if (months === undefined) return tick + length;
  const date = new Date(tick);
  return monthStart(date.getUTCFullYear() * 12 + date.getUTCMonth() + months);
}

/** @param month counted from January of the year 0. */
function monthStart(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(0, month, 1);
  return date.getTime();
}
