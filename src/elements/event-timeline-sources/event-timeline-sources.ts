import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { lookup } from '../../core/lookup.js';
import { followingThreads } from '../../core/threads.js';
import type { Timeline } from '../../core/model.js';
import { evidenceStyles } from '../base/evidence.styles.js';
import { evidenceArrival, evidenceWords } from '../base/evidence-words.js';
import { readInStretches } from '../base/stretches.js';
import { theme } from '../base/theme.styles.js';
import { TimelineElement } from '../base/timeline-element.js';
import { bibliographyTemplate } from './bibliography.js';
import { sourcesStyles } from './event-timeline-sources.styles.js';
import { WayBack } from './way-back.js';

/** From so many events on it takes a while to find out what cites what. */
const many = 5000;

/**
 * The numbered list of sources, in the order of first use: what each is, where it is found, how often
 * and for what it is cited. A source has the same number at every date that the timeline is shown at.
 *
 * Escape leads back to where a source was asked for, and so does the name of the event whose card it was
 * asked for in.
 *
 * @summary The sources of a timeline.
 * @tag event-timeline-sources
 * @tagname event-timeline-sources
 *
 * @csspart heading - The heading over the list.
 * @csspart sources - The ordered list.
 * @csspart source - An entry.
 * @csspart record - When and how a source was secured; folded away.
 * @csspart cited-by - The events that cite a source.
 *
 * @fires {EventSelectEvent} event-select - The reader goes back to an event that cites a source.
 * @fires {SourceSelectEvent} source-select - The reader asks for the source that another passes on.
 */
export class EventTimelineSources extends TimelineElement {
  static override styles = [theme, evidenceStyles, sourcesStyles];

  /** The timeline whose sources to list, as `parseTimeline` gives it. */
  @property({ attribute: false }) timeline?: Timeline;

  protected override get dataTimeZone(): string | undefined {
    return this.timeline?.timeZone;
  }

  readonly #wayBack = new WayBack();
  /** The timeline of which it is known what cites what. */
  #followed: Timeline | undefined;

  constructor() {
    super();
    this.addEventListener('source-select', (event) => {
      void this.reveal(event.sourceId, event.composedPath()[0]);
    });
    this.addEventListener('event-select', (event) => {
      if (event.eventId !== undefined && this.#wayBack.take(event.eventId)) event.stopPropagation();
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#wayBack.take()) event.stopPropagation();
    });
  }

  /**
   * Brings a source into view and puts the focus on it.
   *
   * @param from what the reader asked for it by, to go back to by Escape. Default: there is no way back.
   */
  async reveal(sourceId: string, from?: EventTarget): Promise<void> {
    this.#wayBack.keep(from);
    await this.updateComplete;
    const number = this.timeline && lookup(this.timeline).numbers.get(sourceId);
    const entry = this.renderRoot.querySelector<HTMLElement>(`#source-${number ?? 0}`);
    entry?.scrollIntoView({ block: 'nearest' });
    entry?.focus({ preventScroll: true });
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const arriving = evidenceArrival(this.locale.lang()) ?? this.#threadsArriving();
    return arriving ? arriving.then(() => this.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** Kept when it is known what cites what; undefined where that is, or is soon found out. */
  #threadsArriving(): Promise<void> | undefined {
    const { timeline } = this;
    if (!timeline || timeline.events.length < many || this.#followed === timeline) return undefined;
    return readInStretches(followingThreads(timeline)).then(() => {
      this.#followed = timeline;
    });
  }

  protected override render(): TemplateResult {
    const { timeline } = this;
    if (timeline === undefined || timeline.sources.length === 0) return html``;
    return bibliographyTemplate(timeline.sources, {
      found: lookup(timeline),
      lang: this.contentLang(timeline.language),
      locale: this.locale,
      words: evidenceWords(this.locale.lang()),
      dateText: (date) => this.dateText(date),
    });
  }
}
