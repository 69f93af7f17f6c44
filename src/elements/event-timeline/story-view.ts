/** The story, with what goes on between it and the rest of the element. Loaded when it is asked for. */
import { html, type TemplateResult } from 'lit';
import type { SourceSelectEvent } from '../../events/source-select.js';
import '../event-timeline-story/event-timeline-story.define.js';
import type { EventTimelineStory } from '../event-timeline-story/event-timeline-story.js';
import type { Frame } from './chart-input.js';
import type { Selecting } from './selecting.js';

/** What the story needs besides the timeline. */
export interface StoryOptions {
  readonly heading: string | undefined;
  readonly selecting: Selecting;
  readonly onSource: (event: SourceSelectEvent) => void;
}

/** The story of what is shown. */
export function storyTemplate(
  { known, timeline, timeZone, linkTo }: Frame,
  { heading, selecting, onSource }: StoryOptions,
): TemplateResult {
  return html`<event-timeline-story
    exportparts="story, slide, steps, previous: story-previous, next: story-next, position: story-position, progress: story-progress, date: event-date, date-text: event-date-text, title: event-title, status: event-status, status-reason, independence, description: event-description, facts, media, embed, lightbox, citations, quote, record, corrections, link: card-link"
    .timeline=${known}
    .sequence=${timeline.events}
    .selected=${selecting.event?.id}
    .heading=${heading}
    .timeZone=${timeZone}
    .linkTo=${linkTo}
    @event-select=${selecting.onSelect}
    @source-select=${onSource}
    @keydown=${(event: KeyboardEvent) => {
      // whoever came from the strip by keyboard goes back to it
      if (event.key === 'Escape' && selecting.returnToChart()) event.stopPropagation();
    }}
  ></event-timeline-story>`;
}

/** Puts the focus on the title of the slide that is shown. */
export async function focusStory(root: ParentNode): Promise<void> {
  await root.querySelector<EventTimelineStory>('event-timeline-story')?.focusTitle();
}
