import { define } from '../base/define.js';

import { EventTimelineStory } from './event-timeline-story.js';

define('event-timeline-story', EventTimelineStory);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline-story': EventTimelineStory;
  }
}
