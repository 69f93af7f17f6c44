import { parseDate } from '../../core/date/parse-date.js';
import type { TimelineEvent } from '../../core/model.js';

/**
 * The first event that can have begun at a time or after it, else the last one. The events are in the
 * order of their dates, as a timeline has them.
 *
 * @param date EDTF, or epoch milliseconds.
 * @param timeZone IANA name, for times without an offset.
 * @throws {DateError} where the date is not EDTF.
 */
export function firstEventAt(
  events: readonly TimelineEvent[],
  date: string | number,
  timeZone: string,
): TimelineEvent | undefined {
  const time = typeof date === 'number' ? date : parseDate(date, { timeZone }).earliest;
  return events.find((event) => event.date.earliest >= time) ?? events.at(-1);
}
