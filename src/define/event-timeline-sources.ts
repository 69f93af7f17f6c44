import '../elements/event-timeline-sources/event-timeline-sources.define.js';

export { EventTimelineSources } from '../elements/event-timeline-sources/event-timeline-sources.js';
export type { EventTimelineEventMap } from '../events/event-map.js';
