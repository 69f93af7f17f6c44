import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { EventDate } from '../../core/event-date.js';
import type { AsOfChangeEvent } from '../../events/as-of-change.js';
import type { WindowChangeEvent } from '../../events/window-change.js';
import type { LaneKind } from '../../layout/laning.js';
import type { Frame } from './chart-input.js';
import { expectedHeight, laneChoice } from './chart-place.js';
import { heldHeight } from './held-height.js';
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
        ><h2 part="heading">${heading ?? locale.term('timeline')}</h2></slot
      >
      ${
        whole.description && shown !== 'story'
          ? html`<p part="description">${whole.description}</p>`
          : nothing
      }
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

/** The scrubber over what was known when. */
export function replayTemplate(
  { whole, timeZone }: Frame,
  asOf: string | undefined,
  onChange: (event: AsOfChangeEvent) => void,
): TemplateResult {
  return html`<event-timeline-as-of
    quiet
    exportparts="as-of, as-of-date, as-of-marks, as-of-slider, as-of-controls, as-of-changes"
    .timeline=${whole}
    .timeZone=${timeZone}
    .asOf=${asOf}
    @as-of-change=${onChange}
  ></event-timeline-as-of>`;
}

/** Says that it is an earlier day that is shown, where the scrubber does not. */
export function asOfTemplate({ locale, dateText }: Frame, date: EventDate): TemplateResult {
  return html`<h3 part="as-of-date" class="as-of">${locale.term('asOfDate', dateText(date))}</h3>`;
}

/** The strip over all of time, whose stretch the chart shows. */
const overviewTemplate = (
  { timeline, known, whole, timeZone, archive }: Frame,
  onChange: (event: WindowChangeEvent) => void,
): TemplateResult =>
  html`<event-timeline-overview
    exportparts="overview, overview-density, overview-window, overview-handle"
    .timeline=${timeline}
    .fitTo=${(timeline === known ? whole : timeline).events}
    .provider=${archive?.provider}
    .timeZone=${timeZone}
    @window-change=${onChange}
  ></event-timeline-overview>`;

/** What the buttons of the chart do. */
export interface ChartOptions {
  readonly loaded: boolean;
  /** How many events lie beyond the years that it can draw. */
  readonly without: number;
  /** The strip over all of time is there. */
  readonly overview: boolean;
  readonly onOverview: (event: WindowChangeEvent) => void;
  zoom(factor: number): void;
  fit(): void;
  /** Tells which keys go through it. */
  help(): void;
  /** Puts events in other lanes. */
  group(by: LaneKind | 'none'): void;
}

const icons = {
  zoomOut: 'M3 8h10',
  zoomIn: 'M3 8h10M8 3v10',
  zoomFit: 'M2 3v10M14 3v10M4.5 8h7M6.5 5.75l-2 2.25l2 2.25M9.5 5.75l2 2.25l-2 2.25',
  chartKeys: 'M1.5 4.5h13v7.5h-13zM4 7h.01M6.7 7h.01M9.3 7h.01M12 7h.01M5 9.5h6',
} as const;

/** The chart in its place, which is kept until it has come. What it is by then it says itself. */
export function chartTemplate(
  frame: Frame,
  groupBy: string,
  options: ChartOptions,
): TemplateResult {
  const { locale, lang } = frame;
  const button = (term: keyof typeof icons, action: () => void) =>
    html`<button type="button" class="button icon" title=${locale.term(term)} @click=${action}>
      <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${icons[term]}></path>`}</svg>
    </button>`;
  return html`<figure
    part="chart"
    class=${frame.strip ? 'chart strip' : 'chart'}
    aria-label=${locale.term('chartLabel')}
  >
    <div class="canvas" lang=${ifDefined(lang)} ${heldHeight(expectedHeight(frame, groupBy))}></div>
    ${options.overview ? overviewTemplate(frame, options.onOverview) : nothing}
    <figcaption>
      <span class="hint">
        ${locale.term(options.loaded ? 'chartHint' : 'chartLoading')}
        ${options.without > 0 ? html`<strong>${locale.term('chartWithout', options.without)}</strong>` : nothing}
      </span>
      <span class="tools">
        ${
          frame.strip
            ? nothing
            : laneChoice(frame, groupBy, (by) => {
                options.group(by);
              })
        }
        ${button('chartKeys', () => {
          options.help();
        })}
        ${button('zoomOut', () => {
          options.zoom(1 / 1.6);
        })}
        ${button('zoomIn', () => {
          options.zoom(1.6);
        })}
        ${button('zoomFit', () => {
          options.fit();
        })}
      </span>
    </figcaption>
  </figure>`;
}
