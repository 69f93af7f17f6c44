import { html, type nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../../core/model.js';
import { descriptionTemplate } from '../base/descriptions.js';
import type { EvidenceFrame } from '../base/evidence-words.js';
import { citationsTemplate } from '../event-timeline-card/citations.js';
import { eventTitleTemplate, standingTemplate } from '../event-timeline-card/event-header.js';
import { factsTemplate } from '../event-timeline-card/facts.js';
import { correctionsTemplate } from '../event-timeline-card/history.js';
import type { MediaRoom } from '../event-timeline-card/media-room.js';
import { hasFace, mediaTemplate } from '../event-timeline-card/media.js';

/** One event: what happened and how sure that is, what there is to see, and who says so. */
export function eventSlideTemplate(
  event: TimelineEvent,
  frame: EvidenceFrame,
  room: MediaRoom,
  link: TemplateResult | typeof nothing,
): TemplateResult {
  const kind = event.media.some(hasFace) ? 'pictured' : 'plain';
  return html`<article part="slide" class="slide ${kind}" aria-labelledby="title">
    <div class="told">
      <header>${eventTitleTemplate(event, frame)}</header>
      ${event.description && descriptionTemplate(event.description, frame.lang)}
      ${standingTemplate(event, frame)} ${factsTemplate(event, frame)}
    </div>
    ${mediaTemplate(event, frame, room)}
    <div class="evidence">
      ${citationsTemplate(event, frame)} ${correctionsTemplate(event, frame)} ${link}
    </div>
  </article>`;
}
