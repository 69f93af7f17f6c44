import { define } from '../base/define.js';

import { EventTimelineCard } from './event-timeline-card.js';

define('event-timeline-card', EventTimelineCard);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline-card': EventTimelineCard;
  }
}
