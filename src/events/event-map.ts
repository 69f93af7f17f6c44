import type { AsOfChangeEvent } from './as-of-change.js';
import type { EventSelectEvent } from './event-select.js';
import type { FilterChangeEvent } from './filter-change.js';
import type { SourceSelectEvent } from './source-select.js';
import type { TimelineErrorEvent } from './timeline-error.js';
import type { TimelineLoadEvent } from './timeline-load.js';
import type { WindowChangeEvent } from './window-change.js';

/** The events of the elements, by name. */
export interface EventTimelineEventMap {
  'as-of-change': AsOfChangeEvent;
  'event-select': EventSelectEvent;
  'filter-change': FilterChangeEvent;
  'source-select': SourceSelectEvent;
  'timeline-error': TimelineErrorEvent;
  'timeline-load': TimelineLoadEvent;
  'window-change': WindowChangeEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends EventTimelineEventMap {}
}
