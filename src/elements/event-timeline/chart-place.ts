/** The place of the chart: loaded where there is a chart, not with the list. */
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Chart } from '../../chart/chart-state.js';
import type { ChartCallbacks, ChartHost } from './chart-host.js';
import type { ChartInput, Frame } from './chart-input.js';
import type { ChartOptions } from './chart.templates.js';
import { part } from './later-parts.js';

/** Undefined until it has come, and where it cannot be had: then the list says everything. */
let surroundings: typeof import('./surroundings.js') | undefined;
let isSettled = false;
const load = part('chart', async () => {
  surroundings = await import('./surroundings.js');
});

/** Holds the place of the chart in an element, and keeps what it is asked to do until it is there. */
export class ChartPlace {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #callbacks: ChartCallbacks;
  #host: ChartHost | undefined;
  #waiting: ((host: ChartHost) => void)[] = [];

  constructor(element: ReactiveControllerHost & HTMLElement, callbacks: ChartCallbacks) {
    this.#element = element;
    this.#callbacks = callbacks;
  }

  /** Kept when what stands around the chart has come, or will not; undefined from then on. */
  arriving(locale: Frame['locale']): Promise<unknown> | undefined {
    return isSettled
      ? surroundings?.laneWordsArriving(locale)
      : load().then(() => {
          isSettled = true;
        });
  }

  template(
    frame: Frame,
    groupBy: string,
    options: Omit<ChartOptions, 'loaded'>,
  ): TemplateResult | typeof nothing {
    const { loaded } = this;
    return surroundings?.chartTemplate(frame, groupBy, { ...options, loaded }) ?? nothing;
  }

  /** What the marks of the chart for dates mean. */
  dateMarks({ whole, locale }: Frame): TemplateResult | typeof nothing {
    return surroundings?.dateMarks(whole, locale) ?? nothing;
  }

  /** Whether the chart is on the screen. */
  get loaded(): boolean {
    return this.#host?.loaded ?? false;
  }

  /** Gives the chart a place and what to draw; without a place there is no chart. */
  show(container: HTMLElement | undefined, input: ChartInput): void {
    if (!surroundings) return;
    const { ChartHost, chartStyles } = surroundings;
    const { shadowRoot } = this.#element;
    const { styleSheet } = chartStyles;
    if (shadowRoot && styleSheet && !shadowRoot.adoptedStyleSheets.includes(styleSheet))
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
    if (!this.#host) {
      this.#host = new ChartHost(this.#element, this.#callbacks);
      for (const action of this.#waiting.splice(0)) action(this.#host);
    }
    this.#host.show(container, input);
  }

  /** Does something with the chart: now, or as soon as there is one. */
  withChart(action: (chart: Chart) => void): void {
    this.#withHost((host) => {
      host.withChart(action);
    });
  }

  /** The window that the chart shows first, instead of all events; in epoch milliseconds. */
  openAt(start: number, end: number): void {
    this.#withHost((host) => {
      host.openAt(start, end);
    });
  }

  /** Gives it the focus of the page, if it is there. */
  focus(): boolean {
    return this.#host?.focus() ?? false;
  }

  #withHost(action: (host: ChartHost) => void): void {
    if (this.#host) action(this.#host);
    else this.#waiting.push(action);
  }
}
