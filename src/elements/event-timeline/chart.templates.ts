/** The chart in its place. Loaded where there is a chart, not with the list. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { WindowChangeEvent } from '../../events/window-change.js';
import type { LaneKind } from '../../layout/laning.js';
import { laidOut, type Frame } from './chart-input.js';
import { expectedHeight } from './expected-height.js';
import { heldHeight } from './held-height.js';
import { laneChoice } from './lanes.js';

/** The strip over all of time, whose stretch the chart shows. */
const overviewTemplate = (
  frame: Frame,
  onChange: (event: WindowChangeEvent) => void,
): TemplateResult =>
  html`<event-timeline-overview
    exportparts="overview, overview-density, overview-window, overview-handle"
    .timeline=${frame.timeline}
    .fitTo=${laidOut(frame).events}
    .provider=${frame.archive?.provider}
    .timeZone=${frame.timeZone}
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
