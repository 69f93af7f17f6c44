import { define } from '../base/define.js';

import { EventTimelineList } from './event-timeline-list.js';

define('event-timeline-list', EventTimelineList);

// on its way while the data is; the list asks again, and says so where it cannot be had
import('./list-groups.js').catch(() => undefined);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline-list': EventTimelineList;
  }
}
