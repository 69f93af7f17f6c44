import '../elements/event-timeline-overview/event-timeline-overview.define.js';

export { EventTimelineOverview } from '../elements/event-timeline-overview/event-timeline-overview.js';
export type { EventTimelineEventMap } from '../events/event-map.js';
