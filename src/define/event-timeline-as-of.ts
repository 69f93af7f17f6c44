import '../elements/event-timeline-as-of/event-timeline-as-of.define.js';

export { EventTimelineAsOf } from '../elements/event-timeline-as-of/event-timeline-as-of.js';
export type { EventTimelineEventMap } from '../events/event-map.js';
