import type { EventDate } from './event-date.js';

/**
 * The instant from which something of this date is sure to be known: the last at which it can have
 * begun, in epoch milliseconds. A post of 12 March is known when that day is over, one of March when
 * the month is; an interval is known when its start is over, though its end be open. To take the first
 * possible instant instead would show a reader what may not have been known yet.
 *
 * @returns undefined where there is no date, or one that does not say until when it can have begun.
 */
export function knownFrom(date: EventDate | undefined): number | undefined {
  return date === undefined || date.latestStart === Infinity ? undefined : date.latestStart;
}
