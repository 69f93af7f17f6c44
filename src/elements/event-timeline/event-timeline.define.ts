import { define } from '../base/define.js';
import '../event-timeline-list/event-timeline-list.define.js';
import { EventTimeline } from './event-timeline.js';

define('event-timeline', EventTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}
