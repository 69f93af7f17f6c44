import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { lookup } from '../../core/lookup.js';
import type { Timeline } from '../../core/model.js';
import { theme } from '../base/theme.styles.js';
import { TimelineElement } from '../base/timeline-element.js';

type Bibliography = typeof import('./bibliography.js');

/** What stands at the end is not loaded before the events can be read. */
const loadBibliography = (): Promise<Bibliography | undefined> =>
  import('./bibliography.js').catch((error: unknown) => {
    console.warn('<event-timeline-sources> could not load the list of sources.', error);
    return undefined;
  });

/**
 * The numbered list of sources, in the order of first use: what each is, where it is found, how often
 * and for what it is cited. A source has the same number at every date that the timeline is shown at.
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
  static override styles = [theme];

  /** The timeline whose sources to list, as `parseTimeline` gives it. */
  @property({ attribute: false }) timeline?: Timeline;

  #bibliography: Bibliography | undefined;

  protected override get dataTimeZone(): string | undefined {
    return this.timeline?.timeZone;
  }

  constructor() {
    super();
    this.addEventListener('source-select', ({ sourceId }) => void this.reveal(sourceId));
  }

  /** Brings a source into view and puts the focus on it. */
  async reveal(sourceId: string): Promise<void> {
    await this.updateComplete;
    const number = this.timeline && lookup(this.timeline).numbers.get(sourceId);
    const entry = this.renderRoot.querySelector<HTMLElement>(`#source-${number ?? 0}`);
    entry?.scrollIntoView({ block: 'nearest' });
    entry?.focus({ preventScroll: true });
  }

  protected override async scheduleUpdate(): Promise<void> {
    const loaded = (this.#bibliography ??= await loadBibliography());
    await loaded?.evidenceArrival(this.locale.lang());
    if (!this.hasUpdated) loaded?.styleBibliography(this.renderRoot as ShadowRoot);
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const { timeline } = this;
    const bibliography = this.#bibliography;
    if (!bibliography || timeline === undefined || timeline.sources.length === 0) return html``;
    return bibliography.bibliographyTemplate(timeline.sources, {
      found: lookup(timeline),
      lang: this.contentLang(timeline.language),
      locale: this.locale,
      words: bibliography.evidenceWords(this.locale.lang()),
      dateText: (date) => this.dateText(date),
    });
  }
}
