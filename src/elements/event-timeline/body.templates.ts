import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../../core/model.js';
import type { EventSelectEvent } from '../../events/event-select.js';
import type { SourceSelectEvent } from '../../events/source-select.js';
import type { Frame } from './chart-input.js';
import type { Companions } from './later-parts.js';
import type { Freshness } from './narrow.js';

/** What stands below the chart, and what it does. */
export interface BodyOptions {
  /** Else it is the story that is read. */
  readonly list: boolean;
  readonly selected: TimelineEvent | undefined;
  /** There is room beside the list: for the card, or the sources while nothing is selected. */
  readonly beside: boolean;
  readonly withSources: boolean;
  /** The events that are new or otherwise than before, by their id. */
  readonly fresh: ReadonlyMap<string, Freshness> | undefined;
  readonly onSelect: (event: EventSelectEvent) => void;
  readonly onSource: (event: SourceSelectEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** What stands with the list, when it has come. */
  readonly companions: Companions | undefined;
}

/** The list, the card of the selected event, and the sources. */
export function bodyTemplate(frame: Frame, options: BodyOptions): TemplateResult {
  const { timeline, locale } = frame;
  const { selected, beside } = options;
  const { companions } = options;
  const sources = (options.withSources && companions?.sourcesTemplate?.(frame)) || nothing;
  return html`<div
    part="body"
    class=${beside ? 'body beside' : 'body'}
    @event-select=${options.onSelect}
    @source-select=${options.onSource}
    @keydown=${options.onKey}
  >
    ${
      timeline.events.length === 0
        ? html`<p class="empty">
            ${locale.term(frame.known.events.length > 0 ? 'filterNone' : 'asOfNothing')}
          </p>`
        : nothing
    }
    ${options.list ? listTemplate(frame, options) : nothing}
    ${beside ? html`<aside>${selected ? companions?.cardTemplate?.(selected, frame) : sources}</aside>` : nothing}
    ${beside && !selected ? nothing : sources}
  </div>`;
}

const listTemplate = (
  frame: Frame,
  { selected, beside, fresh, companions }: BodyOptions,
): TemplateResult =>
  html`${frame.archive?.note(frame.locale)}<event-timeline-list
      exportparts="list, period, jump: list-jump, note: list-note, rest: list-rest, event, event-selected, date: event-date, date-text: event-date-text, status: event-status, title: event-title, fresh: event-fresh, description: event-description, cited: event-sources"
      .timeline=${frame.timeline}
      .timeZone=${frame.timeZone}
      .selected=${selected?.id}
      .fresh=${fresh}
      .renderSelected=${beside ? undefined : (event: TimelineEvent) => companions?.cardTemplate?.(event, frame) ?? html``}
    ></event-timeline-list>`;

/**
 * Nothing to show: the author's own HTML, which says more than an empty frame does.
 *
 * @param explained there is something on the screen already that says why.
 */
export function vacantTemplate(host: Element, explained: boolean, { locale }: Frame) {
  return html`<slot></slot>${
      explained || isReadable(host)
        ? nothing
        : html`<slot name="empty"><p class="empty">${locale.term('empty')}</p></slot>`
    }`;
}

/** Has HTML for the default slot; a script is not read, and other slots have their place. */
const isReadable = (host: Element): boolean =>
  [...host.children].some(({ slot, localName }) => slot === '' && localName !== 'script');
