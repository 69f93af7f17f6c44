import type { TimelineFilter } from '../core/filter-events.js';

/** Other events are shown than before. Bubbles and crosses shadow roots. */
export class FilterChangeEvent extends Event {
  /** What the events that are shown have in common; `undefined` for all events. */
  readonly filter: TimelineFilter | undefined;

  constructor(filter: TimelineFilter | undefined) {
    super('filter-change', { bubbles: true, composed: true });
    this.filter = filter;
  }
}
