import '../elements/event-timeline-list/event-timeline-list.define.js';

export { EventTimelineList } from '../elements/event-timeline-list/event-timeline-list.js';
export type { EventTimelineEventMap } from '../events/event-map.js';
