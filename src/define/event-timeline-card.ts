import '../elements/event-timeline-card/event-timeline-card.define.js';

export { EventTimelineCard } from '../elements/event-timeline-card/event-timeline-card.js';
