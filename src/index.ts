/** The classes of the elements, their events, and the core. Registers nothing: see `define`. */
export * from './core.js';
export { EventTimeline } from './elements/event-timeline/event-timeline.js';
export type { TimelineGroupBy, TimelineView } from './elements/event-timeline/event-timeline.js';
export { EventTimelineAsOf } from './elements/event-timeline-as-of/event-timeline-as-of.js';
export { EventTimelineCard } from './elements/event-timeline-card/event-timeline-card.js';
export { EventTimelineFilter } from './elements/event-timeline-filter/event-timeline-filter.js';
export { EventTimelineList } from './elements/event-timeline-list/event-timeline-list.js';
export { EventTimelineOverview } from './elements/event-timeline-overview/event-timeline-overview.js';
export { EventTimelineSources } from './elements/event-timeline-sources/event-timeline-sources.js';
export { EventTimelineStory } from './elements/event-timeline-story/event-timeline-story.js';
export type { EventTimelineEventMap } from './events/event-map.js';
export { AsOfChangeEvent } from './events/as-of-change.js';
export { EventSelectEvent } from './events/event-select.js';
export { FilterChangeEvent } from './events/filter-change.js';
export { SourceSelectEvent } from './events/source-select.js';
export { TimelineErrorEvent } from './events/timeline-error.js';
export { TimelineLoadEvent } from './events/timeline-load.js';
export { WindowChangeEvent } from './events/window-change.js';
