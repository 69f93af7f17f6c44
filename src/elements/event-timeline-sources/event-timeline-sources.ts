import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { lookup, type TimelineLookup } from '../../core/lookup.js';
import type { Source, Timeline, TimelineEvent } from '../../core/model.js';
import { EventSelectEvent } from '../../events/event-select.js';
import { outwardLink } from '../base/outward-link.js';
import { partyMark } from '../base/source-mark.js';
import { languageName, siteOf, sourceName } from '../base/source-line.js';
import { theme } from '../base/theme.styles.js';
import { TimelineElement } from '../base/timeline-element.js';
import { sourcesStyles } from './event-timeline-sources.styles.js';

/** How many events an entry names before it folds the rest away. */
const namedEvents = 6;

/**
 * The numbered list of sources, in the order of first use, each with the events that rest on it.
 *
 * @summary The sources of a timeline.
 * @tag event-timeline-sources
 * @tagname event-timeline-sources
 *
 * @csspart heading - The heading over the list.
 * @csspart sources - The ordered list.
 * @csspart source - An entry.
 * @csspart cited-by - The events that cite a source.
 *
 * @fires {EventSelectEvent} event-select - The reader goes back to an event that cites a source.
 */
export class EventTimelineSources extends TimelineElement {
  static override styles = [theme, sourcesStyles];

  /** The timeline whose sources to list, as `parseTimeline` gives it. */
  @property({ attribute: false }) timeline?: Timeline;

  protected override get dataTimeZone(): string | undefined {
    return this.timeline?.timeZone;
  }

  /** Brings a source into view and puts the focus on it. */
  async reveal(sourceId: string): Promise<void> {
    await this.updateComplete;
    const number = this.timeline && lookup(this.timeline).numbers.get(sourceId);
    const entry = this.renderRoot.querySelector<HTMLElement>(`#source-${number ?? 0}`);
    entry?.scrollIntoView({ block: 'nearest' });
    entry?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const { timeline } = this;
    if (timeline === undefined || timeline.sources.length === 0) return html``;
    const found = lookup(timeline);
    return html`<section aria-labelledby="heading">
      <h3 part="heading" id="heading">${this.locale.term('sources')}</h3>
      <ol part="sources">
        ${timeline.sources.map((source, index) => this.#entry(source, index + 1, found))}
      </ol>
    </section>`;
  }

  #entry(source: Source, number: number, found: TimelineLookup): TemplateResult {
    const lang = this.contentLang(this.timeline?.language);
    const { note, origin } = source;
    const originName = origin === undefined ? undefined : found.sources.get(origin);
    return html`<li part="source" id="source-${number}" tabindex="-1">
      <span class="index" aria-hidden="true">${number}</span>
      <div>
        <p>
          <cite lang=${ifDefined(lang)}>${this.#title(source)}</cite>
          ${partyMark(source, this.locale)}
        </p>
        ${this.#imprint(source, lang)}
        ${
          origin !== undefined && originName?.id !== source.id
            ? html`<p class="fine">
                ${this.locale.term('origin', originName ? sourceName(originName) : origin)}
              </p>`
            : nothing
        }
        ${note && html`<p class="fine" lang=${ifDefined(lang)}>${note}</p>`} ${this.#ways(source)}
        ${this.#citedBy(found.citing(source.id), lang)}
      </div>
    </li>`;
  }

  #title(source: Source): TemplateResult | string {
    const name = sourceName(source);
    return source.url === undefined ? name : outwardLink(source.url, name);
  }

  /** Author, publication, publisher, day and language: what a bibliography says. */
  #imprint(source: Source, lang: string | undefined): TemplateResult | typeof nothing {
    const name = sourceName(source);
    const list = new Intl.ListFormat(this.locale.lang());
    const made = [list.format(source.author), source.containerTitle, source.publisher];
    const said = [...new Set(made)].filter((part) => part && part !== name);
    const dated = source.issued && this.dateText(source.issued);
    const language = source.language && languageName(source.language, this.locale.lang());
    if (said.length === 0 && !dated && !language) return nothing;
    return html`<p class="imprint">
      ${said.map((part) => html`<span lang=${ifDefined(lang)}>${part}</span>`)}
      ${dated && html`<span class="date">${dated}</span>`}
      ${language && html`<span>${language}</span>`}
    </p>`;
  }

  #ways({ url, archivedAt, accessed, sha256 }: Source): TemplateResult | typeof nothing {
    const site = siteOf(url);
    if (site === undefined && archivedAt === undefined && accessed === undefined) return nothing;
    return html`<p class="fine ways">
      ${site && html`<span>${site}</span>`}
      ${accessed && html`<span>${this.locale.term('accessed', this.dateText(accessed))}</span>`}
      ${archivedAt && outwardLink(archivedAt, this.locale.term('archived'))}
      ${sha256 && html`<code>SHA-256 ${sha256}</code>`}
    </p>`;
  }

  #citedBy(events: readonly TimelineEvent[], lang: string | undefined): TemplateResult {
    if (events.length === 0) return html`<p class="fine">${this.locale.term('notCited')}</p>`;
    const more = events.slice(namedEvents);
    return html`<div part="cited-by" class="cited-by">
      <span>${this.locale.term('citedBy')}</span>
      ${events.slice(0, namedEvents).map((event) => this.#backLink(event, lang))}
      ${
        more.length === 0
          ? nothing
          : html`<details>
              <summary>${this.locale.term('moreEvents', more.length)}</summary>
              ${more.map((event) => this.#backLink(event, lang))}
            </details>`
      }
    </div>`;
  }

  #backLink(event: TimelineEvent, lang: string | undefined): TemplateResult {
    return html`<button
      type="button"
      lang=${ifDefined(event.language ?? lang)}
      @click=${() => this.dispatchEvent(new EventSelectEvent(event.id, event))}
    >
      ${event.title}
    </button>`;
  }
}
