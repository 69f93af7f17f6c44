/** The order in which the events are listed while somebody writes. */

/**
 * In the order of time, but for the time in which an event is being written: then each stays where it is,
 * so that no row leaves the hand, and new ones come last.
 *
 * @param read the places of the events in the order of time.
 * @param listed the order in which they are listed now.
 */
export function rowOrder(
  read: readonly number[],
  listed: readonly number[],
  isWriting: boolean,
): readonly number[] {
  if (!isWriting || read.length < listed.length) return read;
  const known = new Set(listed);
  return [...listed, ...read.filter((place) => !known.has(place))];
}
