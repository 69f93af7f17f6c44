import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Chart, ChartState } from '../../chart/chart-state.js';

/** What the chart tells its host. */
export interface ChartCallbacks {
  /** The chart is on its way, and what stands with it may come along. */
  onLoad(): void;
  onSelect(id: string): void;
  /** The reader asks for events that no zoom can separate. */
  onCluster(ids: readonly string[]): void;
  onWindowChange(start: number, end: number, byUser: boolean): void;
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
  #state: ChartState | undefined;
  #chart: Chart | undefined;
  #nearness: IntersectionObserver | undefined;
  #waiting: ((chart: Chart) => void)[] = [];

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
  show(container: HTMLElement | undefined, state: ChartState): void {
    this.#state = state;
    if (container !== this.#container) {
      this.#release();
      this.#container = container;
      if (container) this.#watch(container);
    } else this.#chart?.update(state);
  }

  /** Does something with the chart: now, or as soon as there is one. */
  withChart(action: (chart: Chart) => void): void {
    if (this.#chart) action(this.#chart);
    else this.#waiting.push(action);
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
    const { createChart } = await import('../../chart/index.js');
    const root = this.#host.shadowRoot;
    const stale = container !== this.#container || !this.#host.isConnected;
    if (stale || root === null || this.#state === undefined || this.#chart) return;
    const chart = createChart({ container, root, ...this.#callbacks });
    this.#chart = chart;
    chart.update(this.#state);
    for (const action of this.#waiting.splice(0)) action(chart);
    this.#host.requestUpdate();
  }

  #release(): void {
    this.#nearness?.disconnect();
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#container = undefined;
  }
}
