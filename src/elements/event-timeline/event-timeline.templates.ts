import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { EventDate } from '../../core/event-date.js';
import { descriptionTemplate } from '../base/descriptions.js';
import type { Frame } from './chart-input.js';
import type { ChosenView } from './view-memory.js';

/** What the header shows and does. */
export interface HeaderOptions {
  readonly heading: string | undefined;
  /** The heading is there for those who do not see, and for nobody else. */
  readonly hidden: boolean;
  /** The view that is shown. */
  readonly view: ChosenView;
  readonly choose: (view: ChosenView) => void;
  /** Whether the way back in time is open; undefined where there is none. */
  readonly replay: boolean | undefined;
  readonly toggleReplay: () => void;
}

const views = [
  ['chart', 'viewChart'],
  ['list', 'viewList'],
  ['story', 'viewStory'],
] as const;

/** Heading, description, and the switch between the views. */
export function headerTemplate(
  { whole, locale, lang }: Frame,
  { heading, hidden, view: shown, choose, replay, toggleReplay }: HeaderOptions,
): TemplateResult {
  return html`<header part="header">
    <div class=${hidden ? 'visually-hidden' : `title ${shown}`} lang=${ifDefined(lang)}>
      <slot name="heading" id="heading"
        ><h2 part="heading" dir="auto">${heading ?? locale.term('timeline')}</h2></slot
      >
      ${whole.description && shown !== 'story' ? descriptionTemplate(whole.description) : nothing}
    </div>
    ${
      whole.events.length === 0
        ? nothing
        : html`<div class="ways">
            ${
              replay === undefined
                ? nothing
                : html`<button
                    part="as-of-button"
                    type="button"
                    class="button"
                    aria-expanded=${replay ? 'true' : 'false'}
                    @click=${toggleReplay}
                  >
                    <svg viewBox="0 0 16 16" aria-hidden="true">
                      <path d="M2.5 8a5.5 5.5 0 1 1 1.6 3.9M2.5 12.5v-3h3M8 5v3.25l2 1.25"></path>
                    </svg>
                    ${locale.term('asOf')}
                  </button>`
            }
            <div part="views" class="views" role="group" aria-label=${locale.term('view')}>
              ${views.map(
                ([view, term]) =>
                  html`<button
                    type="button"
                    class="button"
                    aria-pressed=${view === shown ? 'true' : 'false'}
                    @click=${() => {
                      choose(view);
                    }}
                  >
                    ${locale.term(term)}
                  </button>`,
              )}
            </div>
          </div>`
    }
  </header>`;
}

/** Says that it is an earlier day that is shown, where the scrubber does not. */
export function asOfTemplate({ locale, dateText }: Frame, date: EventDate): TemplateResult {
  return html`<h3 part="as-of-date" class="as-of">${locale.term('asOfDate', dateText(date))}</h3>`;
}
