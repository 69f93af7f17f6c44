/**
 * What Node gets for the entries with elements. An element needs a page: on a server there is nothing
 * to register, and loading Lit would leave globals of its own there. So the classes are names that can
 * be imported, and the core and the events are the same as on a page.
 */
export * from './core.js';
export { addLanguage } from './elements/base/add-language.js';
export { AsOfChangeEvent } from './events/as-of-change.js';
export { EventSelectEvent } from './events/event-select.js';
export { FilterChangeEvent } from './events/filter-change.js';
export { SourceSelectEvent } from './events/source-select.js';
export { TimelineErrorEvent } from './events/timeline-error.js';
export { TimelineLoadEvent } from './events/timeline-load.js';
export { WindowChangeEvent } from './events/window-change.js';

/** An element that cannot be made where there is no page. */
class ElementOfAPage {
  constructor() {
    throw new TypeError(
      `<event-timeline> needs a page: ${new.target.name} cannot be made in Node.`,
    );
  }
}

export class EventTimeline extends ElementOfAPage {}
export class EventTimelineAsOf extends ElementOfAPage {}
export class EventTimelineCard extends ElementOfAPage {}
export class EventTimelineEditor extends ElementOfAPage {}
export class EventTimelineFilter extends ElementOfAPage {}
export class EventTimelineList extends ElementOfAPage {}
export class EventTimelineOverview extends ElementOfAPage {}
export class EventTimelineSources extends ElementOfAPage {}
export class EventTimelineStory extends ElementOfAPage {}
