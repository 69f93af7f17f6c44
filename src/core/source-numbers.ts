import type { Source } from './model.js';

type Sources = readonly Source[];
type Numbers = ReadonlyMap<string, number>;

const numbered = new WeakMap<Sources, Numbers>();

/** The numbers of sources by their ids, from 1: their places in the list, or those kept for it. */
export function numbersOf(sources: Sources): Numbers {
  let numbers = numbered.get(sources);
  if (numbers === undefined) {
    numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
    numbered.set(sources, numbers);
  }
  return numbers;
}

/**
 * A part of a list in which every source keeps its number, so that "source 7" is the same one at
 * every date at which a timeline is shown. The number goes with the list: copies of the timeline
 * that hold the same one have it too.
 */
export function withNumbersOf(whole: Sources, part: Sources): Sources {
  numbered.set(part, numbersOf(whole));
  return part;
}
