import type { EventDate } from '../core/event-date.js';
import { spanFrom, type EventSpan } from '../layout/event-span.js';
import { fitsAxis, knownEnd, knownStart } from '../layout/placed-date.js';
import { zoneClock } from '../layout/zone-clock.js';

/**
 * When an event of a date begins and ends, in epoch milliseconds, as providers of events count it: for
 * a server that stores both. −Infinity is an open start, Infinity an open end.
 *
 * @param timeZone the IANA name of the zone in which days begin. Default: UTC.
 * @returns undefined for a date that an axis of JavaScript dates cannot hold, which providers leave out.
 * @throws RangeError where the runtime does not know the zone.
 */
export function spanOfDate(date: EventDate, timeZone = 'UTC'): EventSpan | undefined {
  const clock = zoneClock(timeZone);
  const [from, to] = [knownStart(date, clock), knownEnd(date, clock)];
  return fitsAxis(from, to) ? spanFrom(from, to, date) : undefined;
}
