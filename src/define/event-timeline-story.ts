import '../elements/event-timeline-story/event-timeline-story.define.js';

export { EventTimelineStory } from '../elements/event-timeline-story/event-timeline-story.js';
export type { EventTimelineEventMap } from '../events/event-map.js';
