import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { lookup } from '../../core/lookup.js';
import type { Timeline, TimelineEvent } from '../../core/model.js';
import { EventSelectEvent } from '../../events/event-select.js';
import { descriptionsArriving, descriptionTemplate } from '../base/descriptions.js';
import { evidenceStyles } from '../base/evidence.styles.js';
import { evidenceArrival, evidenceWords, type EvidenceFrame } from '../base/evidence-words.js';
import { mediaWords } from '../base/media-words.js';
import { theme } from '../base/theme.styles.js';
import { TimelineElement } from '../base/timeline-element.js';
import { citationsTemplate } from './citations.js';
import { connectionsTemplate } from './connections.js';
import { CopyLink } from './copy-link.js';
import { cardStyles } from './event-timeline-card.styles.js';
import { eventTitleTemplate, standingTemplate } from './event-header.js';
import { factsTemplate } from './facts.js';
import { correctionsTemplate, historyTemplate } from './history.js';
import { MediaRoom } from './media-room.js';
import { mediaStyles } from './media.styles.js';
import { mediaTemplate } from './media.js';

/**
 * One event in full: the date as known and in the author's words, how well the claim stands and
 * why, who says so, with their own words, and what hangs together with it.
 *
 * @summary One event with all its sources.
 * @tag event-timeline-card
 * @tagname event-timeline-card
 *
 * @csspart card - The whole card.
 * @csspart date - The date, as it is known.
 * @csspart date-text - The date in the author's words.
 * @csspart title - The title of the event.
 * @csspart status - The mark and the word of the status.
 * @csspart status-reason - Who set the status and when, and what it rests on.
 * @csspart independence - How many sources speak for it, how many of them are independent, and how many speak against it.
 * @csspart description - What is said to have happened.
 * @csspart facts - Place, people, topics.
 * @csspart media - Pictures, recordings, documents.
 * @csspart embed - What another site serves: a still, and the thing itself once the reader has asked for it.
 * @csspart lightbox - The pictures of the event, over the page.
 * @csspart citations - Who says so.
 * @csspart quote - A quotation from a source.
 * @csspart record - When and how a source was secured; folded away.
 * @csspart history - How the status has changed.
 * @csspart corrections - What was put right.
 * @csspart links - Other events that hang together with this one.
 * @csspart link - Copies the address of the event.
 * @csspart navigation - Previous, next and close.
 *
 * @fires {EventSelectEvent} event-select - The reader goes to another event, or closes the card.
 * @fires {SourceSelectEvent} source-select - The reader asks for a source.
 */
export class EventTimelineCard extends TimelineElement {
  static override styles = [theme, evidenceStyles, mediaStyles, cardStyles];

  /** The timeline that the event belongs to, as `parseTimeline` gives it. */
  @property({ attribute: false }) timeline?: Timeline;

  /** The `id` of the event to show. */
  @property({ attribute: 'event-id' }) eventId?: string;

  /** The events that previous and next go through. Default: all of the timeline. */
  @property({ attribute: false }) sequence?: readonly TimelineEvent[];

  /** Leaves out the buttons for previous, next and close. */
  @property({ type: Boolean, attribute: 'without-navigation' }) withoutNavigation = false;

  /**
   * Gives the address of an event. Where there is one, a button copies it. Default: none.
   */
  @property({ attribute: false }) linkTo?: (event: string) => string | undefined;

  readonly #room = new MediaRoom(this);
  readonly #link = new CopyLink(this);

  protected override get dataTimeZone(): string | undefined {
    return this.timeline?.timeZone;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const lang = this.locale.lang();
    const event = this.timeline && lookup(this.timeline).events.get(this.eventId ?? '');
    const arriving = [
      evidenceArrival(lang),
      mediaWords.arrival(lang),
      descriptionsArriving(event ? [event] : []),
    ].filter((one) => one !== undefined);
    if (arriving.length === 0) return super.scheduleUpdate();
    return Promise.all(arriving).then(() => this.scheduleUpdate());
  }

  protected override willUpdate(): void {
    this.#room.enter(this.eventId);
    this.#link.enter(this.eventId);
  }

  /** Puts the focus on the title, so that a screen reader reads on from there. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  protected override render(): TemplateResult {
    const { timeline, eventId } = this;
    const found = timeline && lookup(timeline);
    const event = eventId === undefined ? undefined : found?.events.get(eventId);
    if (found === undefined || event === undefined) return html``;
    const frame: EvidenceFrame = {
      found,
      lang: this.contentLang(event.language, timeline?.language),
      locale: this.locale,
      words: evidenceWords(this.locale.lang()),
      dateText: (date) => this.dateText(date),
    };
    return html`<article part="card" aria-labelledby="title">
      ${this.withoutNavigation ? nothing : this.#navigation(event)}
      <header>${eventTitleTemplate(event, frame)} ${standingTemplate(event, frame)}</header>
      ${event.description && descriptionTemplate(event.description, frame.lang)}
      ${mediaTemplate(event, frame, this.#room)} ${factsTemplate(event, frame)}
      ${citationsTemplate(event, frame)} ${historyTemplate(event, frame)}
      ${correctionsTemplate(event, frame)}
      ${connectionsTemplate(event, frame, (other) => {
        this.#go(other);
      })}
      ${this.#link.template(this.linkTo?.(event.id), frame.words)}
    </article>`;
  }

  #navigation(event: TimelineEvent): TemplateResult {
    const events = this.sequence ?? this.timeline?.events ?? [];
    const index = events.indexOf(event);
    const step = (by: number, term: 'previous' | 'next'): TemplateResult => {
      const target = events[index + by];
      return html`<button
        type="button"
        class="button"
        aria-disabled=${target === undefined ? 'true' : 'false'}
        @click=${() => target && this.#go(target)}
      >
        ${this.locale.term(term)}
      </button>`;
    };
    return html`<nav part="navigation" class="navigation" aria-label=${event.title}>
      ${step(-1, 'previous')} ${step(1, 'next')}
      <span class="position">${this.locale.term('position', index + 1, events.length)}</span>
      <button type="button" class="button close" @click=${() => this.#go(undefined)}>
        ${this.locale.term('close')}
      </button>
    </nav>`;
  }

  #go(event: TimelineEvent | undefined): void {
    this.dispatchEvent(new EventSelectEvent(event?.id, event));
  }
}
