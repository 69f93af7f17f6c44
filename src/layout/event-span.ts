import type { PlacedDate } from './placed-date.js';

/** When an event begins and ends, as providers of events count it. */
export interface EventSpan {
  /** −Infinity where the start is open. */
  readonly start: number;
  /** After the start; Infinity where the end is open. */
  readonly end: number;
}

/** From what is known of a date. What has no length ends a millisecond after its start. */
export function spanFrom(
  knownFrom: number,
  knownTo: number,
  { openStart, openEnd }: { readonly openStart: boolean; readonly openEnd: boolean },
): EventSpan {
  const start = openStart ? -Infinity : knownFrom;
  return { start, end: openEnd ? Infinity : Math.max(knownTo, start + 1) };
}

/** When a placed date begins and ends. */
export const spanOf = (date: PlacedDate): EventSpan => spanFrom(date.knownFrom, date.knownTo, date);
