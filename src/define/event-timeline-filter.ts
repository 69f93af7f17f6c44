import '../elements/event-timeline-filter/event-timeline-filter.define.js';

export { EventTimelineFilter } from '../elements/event-timeline-filter/event-timeline-filter.js';
export type { EventTimelineEventMap } from '../events/event-map.js';
