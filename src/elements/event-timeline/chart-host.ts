import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Chart, ChartOptions } from '../../chart/chart-state.js';
import type { ChartInput } from './chart-input.js';

type StateOf = Pick<typeof import('./chart-state-of.js'), 'chartStateOf' | 'wordsArriving'>;

/** What the chart tells its host. */
export interface ChartCallbacks extends Omit<ChartOptions, 'container' | 'root'> {
  /** The chart is on its way, and what stands with it may come along. */
  onLoad(): void;
}

/** How far beyond the viewport, in pixels, a chart is near enough to be loaded. */
export const nearness = 300;

/**
 * Owns when there is a chart: loads it when its place comes near the viewport, feeds it after each
 * update, and lets it go with the place. What the chart shows is the element's.
 */
export class ChartHost implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #callbacks: ChartCallbacks;
  #container: HTMLElement | undefined;
  #input: ChartInput | undefined;
  #chart: Chart | undefined;
  #stateOf: StateOf | undefined;
  #nearness: IntersectionObserver | undefined;
  #waiting: ((chart: Chart) => void)[] = [];
  #opening: { readonly start: number; readonly end: number } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, callbacks: ChartCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  /** Whether the chart is on the screen. */
  get loaded(): boolean {
    return this.#chart !== undefined;
  }

  /** Gives the chart a place and what to draw; without a place there is no chart. */
  show(container: HTMLElement | undefined, input: ChartInput): void {
    this.#input = input;
    if (container !== this.#container) {
      this.#release();
      this.#container = container;
      if (container) this.#watch(container);
    } else this.#draw();
  }

  /** Shows a window: at once where there is a chart, else from the first. Epoch milliseconds. */
  openAt(start: number, end: number): void {
    if (this.#chart) this.#chart.setWindow(start, end, true);
    else this.#opening = { start, end };
  }

  /** Does something with the chart: now, or as soon as there is one. */
  withChart(action: (chart: Chart) => void): void {
    if (this.#chart) action(this.#chart);
    else this.#waiting.push(action);
  }

  /** Gives it the focus of the page, if it is there. */
  focus(): boolean {
    this.#chart?.focus();
    return this.loaded;
  }

  hostDisconnected(): void {
    this.#release();
  }

  #watch(container: HTMLElement): void {
    this.#nearness = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#load(container);
      },
      { rootMargin: `${nearness}px` },
    );
    this.#nearness.observe(container);
  }

  async #load(container: HTMLElement): Promise<void> {
    this.#nearness?.disconnect();
    this.#callbacks.onLoad();
    // the chart would ask for it once it has come itself
    import('../../layout/event-index.js').catch(() => undefined);
    const [{ createChart }, { chartStateOf, wordsArriving }] = await Promise.all([
      import('../../chart/index.js'),
      import('./chart-state-of.js'),
    ]);
    if (this.#input) await wordsArriving(this.#input.frame);
    const root = this.#host.shadowRoot;
    // an element that has gone may have been drawn once more
    const stale = container !== this.#container || !this.#host.isConnected;
    if (stale || root === null || this.#input === undefined || this.#chart) return;
    const chart = createChart({ container, root, ...this.#callbacks });
    this.#chart = chart;
    this.#stateOf = { chartStateOf, wordsArriving };
    if (this.#opening) chart.setWindow(this.#opening.start, this.#opening.end, false);
    this.#opening = undefined;
    this.#draw();
    for (const action of this.#waiting.splice(0)) action(chart);
    this.#host.requestUpdate();
  }

  #draw(): void {
    if (!this.#chart || !this.#stateOf || !this.#input) return;
    this.#chart.update(this.#stateOf.chartStateOf(this.#input));
    void this.#stateOf.wordsArriving(this.#input.frame)?.then(() => this.#host.requestUpdate());
  }

  #release(): void {
    this.#nearness?.disconnect();
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#container = undefined;
  }
}
