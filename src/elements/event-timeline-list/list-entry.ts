import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DateHeading } from '../../core/date-headings.js';
import type { EventDate } from '../../core/event-date.js';
import type { TimelineLookup } from '../../core/lookup.js';
import type { Citation, Timeline, TimelineEvent } from '../../core/model.js';
import { wordsOf } from '../base/descriptions.js';
import type { LocaleController } from '../base/locale-controller.js';
import { sourceMark } from '../base/source-mark.js';
import { statusMark } from '../base/status-mark.js';
import { stanceTerm } from '../../core/status-words.js';

/** How many sources an entry names before it says how many more there are. */
const namedSources = 3;

/** What entries are drawn with. */
export interface EntryFrame {
  readonly timeline: Timeline;
  readonly found: TimelineLookup;
  readonly locale: LocaleController;
  readonly selected: string | undefined;
  readonly fresh: ReadonlyMap<string, 'new' | 'changed'> | undefined;
  /** How many entries there are, where not all are drawn. */
  readonly count: number | undefined;
  readonly dateText: (date: EventDate) => string;
  readonly renderSelected: ((event: TimelineEvent) => TemplateResult) | undefined;
  readonly select: (event: TimelineEvent) => void;
}

/** An event in the list, under the heading of its date if there is one. */
export function entryTemplate(
  event: TimelineEvent,
  index: number,
  heading: DateHeading | undefined,
  frame: EntryFrame,
): TemplateResult {
  const selected = event.id === frame.selected;
  const opened = selected && frame.renderSelected?.(event);
  const { count } = frame;
  return html`<li
    part=${selected ? 'event event-selected' : 'event'}
    data-event-id=${event.id}
    class=${opened ? 'opened' : selected ? 'selected' : ''}
    lang=${ifDefined(event.language)}
    aria-posinset=${ifDefined(count && index + 1)}
    aria-setsize=${ifDefined(count)}
  >
    ${opened || [whenTemplate(event, index, heading, frame), whatTemplate(event, selected, heading, frame)]}
  </li>`;
}

/** What has just been said stands back. */
function whenTemplate(
  event: TimelineEvent,
  index: number,
  heading: DateHeading | undefined,
  frame: EntryFrame,
): TemplateResult {
  const { timeline, locale, dateText } = frame;
  const before = timeline.events[index - 1];
  const again =
    heading?.date === event.date.edtf ||
    (before?.date.edtf === event.date.edtf && before.dateText === event.dateText);
  return html`<div class=${again ? 'when again' : 'when'} lang=${locale.lang()}>
    <span part="date" class="date">${dateText(event.date)}</span>
    ${
      event.dateText &&
      html`<span part="date-text" class="date-text" lang=${ifDefined(timeline.language)} dir="auto"
        >${event.dateText}</span
      >`
    }
  </div>`;
}

function whatTemplate(
  event: TimelineEvent,
  selected: boolean,
  heading: DateHeading | undefined,
  { found, locale, fresh, select }: EntryFrame,
): TemplateResult {
  const freshness = fresh?.get(event.id);
  const title = html`<button
    type="button"
    aria-pressed=${selected ? 'true' : 'false'}
    @click=${() => {
      select(event);
    }}
  >
    ${event.title}
  </button>`;
  return html`<div class="what">
    ${heading ? html`<h4 part="title" dir="auto">${title}</h4>` : html`<h3 part="title" dir="auto">${title}</h3>`}
    ${statusMark(found.status(event).status, locale)}
    ${
      freshness &&
      html`<span part="fresh" class="fresh" lang=${locale.lang()}
        >${locale.term(freshness === 'new' ? 'asOfNew' : 'asOfChanged')}</span
      >`
    }
    ${event.description && html`<p part="description" dir="auto">${wordsOf(event.description)}</p>`}
    ${citedTemplate(event, found, locale)}
  </div>`;
}

function citedTemplate(
  event: TimelineEvent,
  found: TimelineLookup,
  locale: LocaleController,
): TemplateResult {
  if (event.citations.length === 0) {
    return html`<p part="cited" class="cited" lang=${locale.lang()}>
      ${locale.term('noSources')}
    </p>`;
  }
  const named = event.citations.slice(0, namedSources);
  const more = event.citations.length - named.length;
  return html`<ul part="cited" class="cited" aria-label=${locale.term('sources')}>
    ${named.map((citation) => citationTemplate(citation, found, locale))}
    ${more > 0 ? html`<li lang=${locale.lang()}>${locale.term('moreSources', more)}</li>` : nothing}
  </ul>`;
}

function citationTemplate(
  { source: id, stance }: Citation,
  found: TimelineLookup,
  locale: LocaleController,
): TemplateResult {
  const source = found.sources.get(id);
  if (source === undefined) return html``;
  const against = stance === 'disputes' || stance === 'denies';
  return html`<li>
    ${
      against
        ? html`<span class="stance" lang=${locale.lang()}
            >${locale.term(stanceTerm[stance])}:</span
          >`
        : nothing
    }
    ${sourceMark(source, found, undefined, locale)}
  </li>`;
}
