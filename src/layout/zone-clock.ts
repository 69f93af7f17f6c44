import { instantsOf, zoneOf } from '../core/date/time-zone.js';

/** What the clocks of one time zone show. */
export interface ZoneClock {
  /** IANA name. */
  readonly timeZone: string;
  /** Milliseconds to add to an instant to get the local wall time, written as if it were UTC. */
  offsetAt(instant: number): number;
  /**
   * The instant at which the clocks show a wall time. A wall time that is skipped in spring gives the
   * instant as far after the gap; one that comes twice in autumn gives the first.
   */
  toInstant(wallTime: number): number;
}

const identity = (instant: number): number => instant;

/** Coordinated Universal Time: the offset is always nothing. */
export const utcClock: ZoneClock = { timeZone: 'UTC', offsetAt: () => 0, toInstant: identity };

/**
 * The clock of an IANA time zone, over `Intl`.
 *
 * @throws RangeError where the zone is not known to the runtime.
 */
export function zoneClock(timeZone: string): ZoneClock {
  if (timeZone === 'UTC') return utcClock;
  const zone = zoneOf(timeZone);
  return {
    timeZone,
    offsetAt: (instant) => zone.offsetAt(instant),
    toInstant: (wallTime) => instantsOf(wallTime, zone)[0],
  };
}
