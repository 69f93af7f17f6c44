import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { lookup } from '../../core/lookup.js';
import { statuses } from '../../core/schema.js';
import { statusGlyph } from '../base/status-mark.js';
import { statusTerm } from '../base/status-words.js';
import { expectedHeight, type Frame } from './chart-input.js';
import { heldHeight } from './held-height.js';

/** What the header shows and does. */
export interface HeaderOptions {
  readonly heading: string | undefined;
  /** The heading is there for those who do not see, and for nobody else. */
  readonly hidden: boolean;
  /** The chart is the view that is chosen. */
  readonly chart: boolean;
  readonly choose: (view: 'chart' | 'list') => void;
}

/** Heading, description, and the switch between the views. */
export function headerTemplate(
  { timeline, locale, lang }: Frame,
  { heading, hidden, chart, choose }: HeaderOptions,
): TemplateResult {
  const views = [
    ['chart', 'viewChart', chart],
    ['list', 'viewList', !chart],
  ] as const;
  return html`<header part="header">
    <div class=${hidden ? 'visually-hidden' : 'title'} lang=${ifDefined(lang)}>
      <slot name="heading" id="heading"
        ><h2 part="heading">${heading ?? locale.term('timeline')}</h2></slot
      >
      ${timeline.description && html`<p part="description">${timeline.description}</p>`}
    </div>
    ${
      timeline.events.length === 0
        ? nothing
        : html`<div part="views" class="views" role="group" aria-label=${locale.term('view')}>
            ${views.map(
              ([view, term, pressed]) =>
                html`<button
                  type="button"
                  class="button"
                  aria-pressed=${pressed ? 'true' : 'false'}
                  @click=${() => {
                    choose(view);
                  }}
                >
                  ${locale.term(term)}
                </button>`,
            )}
          </div>`
    }
  </header>`;
}

/** What the buttons of the chart do. */
export interface ChartOptions {
  readonly loaded: boolean;
  /** How many events lie beyond the years that it can draw. */
  readonly without: number;
  zoom(factor: number): void;
  fit(): void;
}

const icons = {
  zoomOut: 'M3 8h10',
  zoomIn: 'M3 8h10M8 3v10',
  zoomFit: 'M2 3v10M14 3v10M4.5 8h7M6.5 5.75l-2 2.25l2 2.25M9.5 5.75l2 2.25l-2 2.25',
} as const;

/**
 * The chart in its place, which is kept until it has come. The list below says everything that the
 * chart shows, so the chart itself is for the eye and the pointer.
 */
export function chartTemplate(
  frame: Frame,
  groupBy: string,
  options: ChartOptions,
): TemplateResult {
  const { locale, lang } = frame;
  const button = (term: keyof typeof icons, action: () => void) =>
    html`<button
      type="button"
      class="button icon"
      aria-label=${locale.term(term)}
      title=${locale.term(term)}
      @click=${action}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${icons[term]}></path>`}</svg>
    </button>`;
  return html`<figure part="chart" class="chart" aria-label=${locale.term('chartLabel')}>
    <div
      class="canvas"
      aria-hidden="true"
      lang=${ifDefined(lang)}
      ${heldHeight(expectedHeight(frame, groupBy))}
    ></div>
    <figcaption>
      <span class="hint">
        ${locale.term(options.loaded ? 'chartHint' : 'chartLoading')}
        ${options.without > 0 ? html`<strong>${locale.term('chartWithout', options.without)}</strong>` : nothing}
      </span>
      <span class="tools">
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

/** The statuses that occur, each with how often; and how the chart draws what is not known. */
export function legendTemplate({ timeline, locale }: Frame, withDates: boolean): TemplateResult {
  const found = lookup(timeline);
  const counts = new Map<string, number>();
  for (const event of timeline.events) {
    const { status } = found.status(event);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const occurring = statuses.filter((status) => counts.has(status));
  return html`<div part="legend" class="legend">
    <div>
      <h3 class="label" id="legend">${locale.term('legend')}</h3>
      <ul aria-labelledby="legend">
        ${occurring.map(
          (status) =>
            html`<li class="status" data-status=${status}>
              ${statusGlyph(status)} ${locale.term(statusTerm[status])}
              <span class="count">${counts.get(status)}</span>
            </li>`,
        )}
      </ul>
    </div>
    ${withDates ? dateMarks(timeline, locale) : nothing}
  </div>`;
}

/** The marks for dates, drawn as the chart draws them; only those that this timeline needs. */
function dateMarks({ events }: Frame['timeline'], locale: Frame['locale']): TemplateResult {
  const used = {
    markPoint: events.some(({ date }) => date.kind === 'date' && date.precision === 'day'),
    markWithin: events.some(
      ({ date }) =>
        date.kind === 'date' &&
        !['day', 'hour', 'minute', 'second', 'millisecond'].includes(date.precision),
    ),
    markOneOf: events.some(({ date }) => date.kind === 'one-of'),
    markOpen: events.some(({ date }) => date.openEnd || date.unknownEnd),
  };
  const drawings = {
    markPoint: svg`<circle class="fill" cx="16" cy="8" r="5"></circle>`,
    markWithin: svg`<rect class="pale" x="1" y="3.5" width="30" height="9" rx="2"></rect>`,
    markOneOf: svg`<path class="thread" d="M4 8h24"></path>${[4, 12, 20, 28].map(
      (x) => svg`<circle class="hollow" cx=${x} cy="8" r="2.75"></circle>`,
    )}`,
    markOpen: svg`<rect class="fill" x="1" y="4" width="12" height="8"></rect><rect class="fill faint" x="13" y="4" width="7" height="8"></rect><rect class="fill fainter" x="20" y="4" width="6" height="8"></rect>`,
  };
  const names = ['markPoint', 'markWithin', 'markOneOf', 'markOpen'] as const;
  const shown = names.filter((name) => used[name]);
  if (shown.length === 0) return html``;
  return html`<div>
    <h3 class="label" id="date-marks">${locale.term('dateMarks')}</h3>
    <ul class="marks" aria-labelledby="date-marks">
      ${shown.map(
        (name) =>
          html`<li>
            <svg viewBox="0 0 32 16" aria-hidden="true">${drawings[name]}</svg>
            ${locale.term(name)}
          </li>`,
      )}
    </ul>
  </div>`;
}
