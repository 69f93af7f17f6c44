import '../elements/event-timeline-card/event-timeline-card.define.js';

export { EventTimelineCard } from '../elements/event-timeline-card/event-timeline-card.js';
export type { EventTimelineEventMap } from '../events/event-map.js';
