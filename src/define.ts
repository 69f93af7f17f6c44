/** Registers every element. */
export * from './define/event-timeline.js';
export * from './define/event-timeline-as-of.js';
export * from './define/event-timeline-card.js';
export * from './define/event-timeline-filter.js';
export * from './define/event-timeline-list.js';
export * from './define/event-timeline-overview.js';
export * from './define/event-timeline-sources.js';
export * from './define/event-timeline-story.js';
