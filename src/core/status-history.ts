/** The order of the statuses that an author gave. */
import { knownFrom } from './known-from.js';
import type { StatusChange } from './model.js';

/**
 * A history in the order in which its entries took hold. Those without a date keep their places in
 * the list, and the dated ones take the other places in turn.
 */
export function sortHistory(history: readonly StatusChange[]): readonly StatusChange[] {
  if (history.length < 2) return history;
  const dated = history
    .filter(({ date }) => knownFrom(date) !== undefined)
    .sort((a, b) => compare(a, b))
    .values();
  return history.map((entry) =>
    knownFrom(entry.date) === undefined ? entry : (dated.next().value ?? entry),
  );
}

function compare({ date: a }: StatusChange, { date: b }: StatusChange): number {
  return (
    Math.sign((a?.latestStart ?? 0) - (b?.latestStart ?? 0)) ||
    Math.sign((a?.earliest ?? 0) - (b?.earliest ?? 0)) ||
    0
  );
}
