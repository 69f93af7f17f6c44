import { define } from '../base/define.js';
import { EventTimelineAsOf } from './event-timeline-as-of.js';

define('event-timeline-as-of', EventTimelineAsOf);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline-as-of': EventTimelineAsOf;
  }
}
