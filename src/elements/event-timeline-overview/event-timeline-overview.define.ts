import { define } from '../base/define.js';
import { EventTimelineOverview } from './event-timeline-overview.js';

define('event-timeline-overview', EventTimelineOverview);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline-overview': EventTimelineOverview;
  }
}
