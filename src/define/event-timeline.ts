import '../elements/event-timeline/event-timeline.define.js';

export { EventTimeline } from '../elements/event-timeline/event-timeline.js';
export type { EventTimelineEventMap } from '../events/event-map.js';
