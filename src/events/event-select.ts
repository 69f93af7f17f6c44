import type { TimelineEvent } from '../core/model.js';

/** An event was selected, or the selection was given up. Bubbles and crosses shadow roots. */
export class EventSelectEvent extends Event {
  /** The `id` of the event, or `undefined` when nothing is selected any more. */
  readonly eventId: string | undefined;
  /** The event itself, where the element that tells of it has it. */
  readonly timelineEvent: TimelineEvent | undefined;

  constructor(eventId: string | undefined, timelineEvent?: TimelineEvent) {
    super('event-select', { bubbles: true, composed: true });
    this.eventId = eventId;
    this.timelineEvent = timelineEvent;
  }
}
