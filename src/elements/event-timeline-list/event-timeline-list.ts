import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { lookup, type TimelineLookup } from '../../core/lookup.js';
import type { Citation, Timeline, TimelineEvent } from '../../core/model.js';
import { EventSelectEvent } from '../../events/event-select.js';
import { sourceMark } from '../base/source-mark.js';
import { stanceTerm } from '../base/status-words.js';
import { statusMark } from '../base/status-mark.js';
import { theme } from '../base/theme.styles.js';
import { TimelineElement } from '../base/timeline-element.js';
import { listStyles } from './event-timeline-list.styles.js';

/** How many sources an entry names before it says how many more there are. */
const namedSources = 3;

/**
 * A timeline as a list to read: every event with its date as known, its status in words, what is
 * said and who says so.
 *
 * @summary The events of a timeline as a readable list.
 * @tag event-timeline-list
 * @tagname event-timeline-list
 *
 * @csspart list - The ordered list.
 * @csspart event - An entry.
 * @csspart event-selected - The entry that is selected.
 * @csspart date - The date of an entry, as it is known.
 * @csspart date-text - The date in the author's words.
 * @csspart status - The mark and the word of the status.
 * @csspart title - The title of an entry.
 * @csspart fresh - Says that the entry is new or otherwise than before.
 * @csspart description - What is said to have happened.
 * @csspart cited - The line that names the sources.
 *
 * @fires {EventSelectEvent} event-select - The reader has chosen an event.
 * @fires {SourceSelectEvent} source-select - The reader asks for a source.
 */
export class EventTimelineList extends TimelineElement {
  static override styles = [theme, listStyles];

  /** The timeline to show, as `parseTimeline` gives it. */
  @property({ attribute: false }) timeline?: Timeline;

  /** The `id` of the selected event. */
  @property() selected?: string;

  /** The events that are new or otherwise than before at the date that is shown, by their `id`. */
  @property({ attribute: false }) fresh?: ReadonlyMap<string, 'new' | 'changed'>;

  /** Opens the selected event in its place. Given by `<event-timeline>` where there is no room beside. */
  @property({ attribute: false }) renderSelected?: (event: TimelineEvent) => TemplateResult;

  protected override get dataTimeZone(): string | undefined {
    return this.timeline?.timeZone;
  }

  /** Brings an event into view and gives its title the focus. */
  async reveal(eventId: string, options: { focus: boolean }): Promise<void> {
    await this.updateComplete;
    const entry = this.renderRoot.querySelector(`[data-event-id="${CSS.escape(eventId)}"]`);
    entry?.scrollIntoView({ block: 'nearest' });
    if (options.focus) entry?.querySelector('button')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const { timeline } = this;
    if (timeline === undefined) return html``;
    const found = lookup(timeline);
    return html`<ol part="list" lang=${ifDefined(this.contentLang(timeline.language))}>
      ${repeat(
        timeline.events,
        ({ id }) => id,
        (event, index) => this.#entry(event, timeline.events[index - 1], found),
      )}
    </ol>`;
  }

  #entry(
    event: TimelineEvent,
    before: TimelineEvent | undefined,
    found: TimelineLookup,
  ): TemplateResult {
    const selected = event.id === this.selected;
    const opened = selected && this.renderSelected?.(event);
    const again = before?.date.edtf === event.date.edtf && before.dateText === event.dateText;
    return html`<li
      part=${selected ? 'event event-selected' : 'event'}
      data-event-id=${event.id}
      class=${opened ? 'opened' : selected ? 'selected' : ''}
      lang=${ifDefined(event.language)}
    >
      ${opened || this.#entryText(event, again, selected, found)}
    </li>`;
  }

  #entryText(
    event: TimelineEvent,
    again: boolean,
    selected: boolean,
    found: TimelineLookup,
  ): TemplateResult {
    return html`<div class=${again ? 'when again' : 'when'} lang=${this.locale.lang()}>
        <span part="date" class="date">${this.dateText(event.date)}</span>
        ${
          event.dateText &&
          html`<span part="date-text" class="date-text" lang=${ifDefined(this.timeline?.language)}
            >${event.dateText}</span
          >`
        }
      </div>
      ${this.#summary(event, selected, found)}`;
  }

  #summary(event: TimelineEvent, selected: boolean, found: TimelineLookup): TemplateResult {
    return html`<div class="what">
      <h3 part="title">
        <button
          type="button"
          aria-pressed=${selected ? 'true' : 'false'}
          @click=${() => this.#select(event)}
        >
          ${event.title}
        </button>
      </h3>
      ${statusMark(found.status(event).status, this.locale)} ${this.#freshness(event)}
      ${event.description && html`<p part="description">${event.description}</p>`}
      ${this.#cited(event, found)}
    </div>`;
  }

  #freshness({ id }: TimelineEvent): TemplateResult | typeof nothing {
    const fresh = this.fresh?.get(id);
    return fresh === undefined
      ? nothing
      : html`<span part="fresh" class="fresh" lang=${this.locale.lang()}
          >${this.locale.term(fresh === 'new' ? 'asOfNew' : 'asOfChanged')}</span
        >`;
  }

  #cited(event: TimelineEvent, found: TimelineLookup): TemplateResult {
    if (event.citations.length === 0) {
      return html`<p part="cited" class="cited" lang=${this.locale.lang()}>
        ${this.locale.term('noSources')}
      </p>`;
    }
    const named = event.citations.slice(0, namedSources);
    const more = event.citations.length - named.length;
    return html`<ul part="cited" class="cited" aria-label=${this.locale.term('sources')}>
      ${named.map((citation) => this.#citation(citation, found))}
      ${
        more > 0
          ? html`<li lang=${this.locale.lang()}>${this.locale.term('moreSources', more)}</li>`
          : nothing
      }
    </ul>`;
  }

  #citation({ source: id, stance }: Citation, found: TimelineLookup): TemplateResult {
    const source = found.sources.get(id);
    if (source === undefined) return html``;
    const against = stance === 'disputes' || stance === 'denies';
    return html`<li>
      ${
        against
          ? html`<span class="stance" lang=${this.locale.lang()}
              >${this.locale.term(stanceTerm[stance])}:</span
            >`
          : nothing
      }
      ${sourceMark(source, found, undefined, this.locale)}
    </li>`;
  }

  #select(event: TimelineEvent): void {
    this.dispatchEvent(new EventSelectEvent(event.id, event));
  }
}
