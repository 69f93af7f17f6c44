import '../elements/event-timeline-sources/event-timeline-sources.define.js';

export { EventTimelineSources } from '../elements/event-timeline-sources/event-timeline-sources.js';
