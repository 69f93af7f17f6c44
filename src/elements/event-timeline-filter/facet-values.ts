/** Which values of a part are offered, where there are more than a reader wants to look through. Pure. */
import type { Facet } from '../../core/facets.js';
import type { FoldText } from '../../core/fold-text.js';

/** Up to so many values stand there without more ado. */
const manyValues = 12;
/** The most that are found by a word. */
const mostFound = 60;

/** A value by the name that readers know it by. */
export interface NamedFacet extends Facet {
  readonly name: string;
}

/** What is offered of a part. */
export interface OfferedValues {
  readonly values: readonly NamedFacet[];
  /** There are so many that they can be searched. */
  readonly isLong: boolean;
}

/**
 * The values to offer: all of a few; of many the most frequent and those that are chosen, or what has
 * the words that the reader looks for.
 *
 * @param isChosen whether the filter asks for a value: that stays in view.
 */
export function offeredValues(
  facets: readonly NamedFacet[],
  isChosen: (value: string) => boolean,
  sought: string,
  fold: FoldText,
): OfferedValues {
  if (facets.length <= manyValues) return { values: facets, isLong: false };
  const words = fold(sought).split(/\s+/).filter(Boolean);
  const isFound = (name: string): boolean => {
    const folded = fold(name);
    return words.every((word) => folded.includes(word));
  };
  const values =
    words.length === 0
      ? facets.filter(({ value }, i) => i < manyValues || isChosen(value))
      : facets.filter(({ name }) => isFound(name)).slice(0, mostFound);
  return { values, isLong: true };
}
