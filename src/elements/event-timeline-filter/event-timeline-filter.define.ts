import { define } from '../base/define.js';
import { EventTimelineFilter } from './event-timeline-filter.js';

define('event-timeline-filter', EventTimelineFilter);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline-filter': EventTimelineFilter;
  }
}
