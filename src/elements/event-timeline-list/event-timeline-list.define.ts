import { define } from '../base/define.js';

import { EventTimelineList } from './event-timeline-list.js';

define('event-timeline-list', EventTimelineList);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline-list': EventTimelineList;
  }
}
