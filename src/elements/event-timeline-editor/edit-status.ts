/** Changes of an event's status, and of what is kept of the ones before. */
import { listAt, textAt, withEntry, withoutEntry, withValue } from './draft-document.js';
import type { DraftDocument } from './draft-document.js';

/**
 * The author's word on how an event stands. An entry of the history that says no more than the status
 * before, and one that a person is still at, becomes that of the new word; one with a reason, a name or
 * a date is history, and the new word is an entry after it. A word that is taken back takes its entry
 * along.
 */
export function withStatus(document: DraftDocument, event: number, status: string): DraftDocument {
  const history = ['events', event, 'statusHistory'] as const;
  const before = textAt(document, ['events', event, 'status']);
  const entries = listAt(document, history);
  const last = entries.at(-1);
  const next = withValue(document, ['events', event, 'status'], status);
  const isOfWord = last !== undefined && last.status === before && before !== '';
  if (status === '') return isOfWord ? withoutEntry(next, history, entries.length - 1) : next;
  if (last === undefined || last.status === status) return next;
  const isBare = isOfWord && Object.keys(last).length === 1;
  return isBare
    ? withValue(next, [...history, entries.length - 1, 'status'], status)
    : withEntry(next, history, { status });
}

/** Takes an entry of the history away; one that says the present status alone is none. */
export function withoutStatusChange(
  document: DraftDocument,
  event: number,
  entry: number,
): DraftDocument {
  const history = ['events', event, 'statusHistory'] as const;
  const next = withoutEntry(document, history, entry);
  const [only, ...others] = listAt(next, history);
  const isBare = only !== undefined && others.length === 0 && Object.keys(only).length === 1;
  return isBare ? withValue(next, history, undefined) : next;
}
