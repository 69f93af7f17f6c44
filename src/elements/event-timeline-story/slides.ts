/** Which slide a story shows, and where it leads from there. The opening comes before the first event. */
import type { TimelineEvent } from '../../core/model.js';

/** A slide: of an event, or the opening. */
export interface Slide {
  readonly event: TimelineEvent | undefined;
}

/** A slide in its place. */
export interface PlacedSlide extends Slide {
  /** From 1 on; 0 for the opening, undefined for an event that the story leaves out. */
  readonly position: number | undefined;
  readonly previous: Slide | undefined;
  readonly next: Slide | undefined;
}

const opening: Slide = { event: undefined };

/**
 * @param all the events in their order.
 * @param told those of them that the story goes through, in the same order.
 * @param selected the `id` of the event to show. Without one, or one that is not there: the opening.
 */
export function slideAt(
  all: readonly TimelineEvent[],
  told: readonly TimelineEvent[],
  selected: string | undefined,
): PlacedSlide {
  const event =
    selected === undefined
      ? undefined
      : (told.find(({ id }) => id === selected) ?? all.find(({ id }) => id === selected));
  const slideOf = (one: TimelineEvent | undefined): Slide | undefined => one && { event: one };
  if (event === undefined)
    return { event, position: 0, previous: undefined, next: slideOf(told[0]) };
  const at = told.indexOf(event);
  if (at >= 0) {
    const previous = slideOf(told[at - 1]) ?? opening;
    return { event, position: at + 1, previous, next: slideOf(told[at + 1]) };
  }
  const after = new Set(all.slice(all.indexOf(event) + 1));
  const next = told.findIndex((one) => after.has(one));
  const before = told[(next < 0 ? told.length : next) - 1];
  return {
    event,
    position: undefined,
    previous: slideOf(before) ?? opening,
    next: slideOf(told[next]),
  };
}
