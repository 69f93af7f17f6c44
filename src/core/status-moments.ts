import { knownFrom } from './known-from.js';
import type { TimelineEvent } from './model.js';

/** When the statuses of an event took hold, in epoch milliseconds. */
export interface StatusMoments {
  /** One for each entry of the history. */
  readonly entries: readonly number[];
  /** That of today's status. */
  readonly today: number;
}

/**
 * An entry without a date took hold by the time of the next dated one. The last ones, and a status
 * of today that the history does not end in, took hold after the dated entries and not before all
 * that is cited was known: nobody can weigh a source that is not there yet.
 *
 * @param allCited when the last of the event's citations was known.
 */
export function statusMoments(
  { status, statusHistory }: Pick<TimelineEvent, 'status' | 'statusHistory'>,
  allCited: number,
): StatusMoments {
  let dated = -Infinity;
  for (const { date } of statusHistory) dated = Math.max(dated, knownFrom(date) ?? -Infinity);
  const last = Math.max(dated, allCited);
  const entries: number[] = [];
  let next = last;
  for (const { date } of [...statusHistory].reverse()) {
    next = knownFrom(date) ?? next;
    entries.push(next);
  }
  entries.reverse();
  const newest = statusHistory.at(-1);
  return { entries, today: newest?.status === status ? (entries.at(-1) ?? last) : last };
}
