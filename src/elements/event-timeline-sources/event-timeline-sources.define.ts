import { define } from '../base/define.js';

import { EventTimelineSources } from './event-timeline-sources.js';

define('event-timeline-sources', EventTimelineSources);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline-sources': EventTimelineSources;
  }
}
