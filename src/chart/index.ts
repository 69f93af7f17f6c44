/** The chart: the only folder that knows vis-timeline. Load it by a dynamic import. */
import { chartSheet } from './chart.css.js';
import type { Chart, ChartOptions } from './chart-state.js';
import { TimelineController } from './timeline-controller.js';

export type { Chart, ChartOptions } from './chart-state.js';

/**
 * Makes a chart in a container inside a shadow root. It draws from the first `update` on, once the
 * container has a width; until then it waits.
 */
export function createChart(options: ChartOptions): Chart {
  const { root } = options;
  const sheet = chartSheet();
  if (!root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const controller = new TimelineController(options);
  const setWindow = (start: number, end: number, animate = true): void =>
    controller.setWindow({ start, end }, animate);
  return {
    update: (state) => controller.update(state),
    fit: (animate = true) => controller.fit(animate),
    setWindow,
    getWindow: () => ({ ...controller.window }),
    zoomBy(factor) {
      const { start, end } = controller.window;
      const middle = (start + end) / 2;
      const half = (end - start) / 2 / factor;
      setWindow(middle - half, middle + half);
    },
    panBy(fraction) {
      const { start, end } = controller.window;
      const shift = (end - start) * fraction;
      setWindow(start + shift, end + shift);
    },
    focus: () => controller.focus(),
    countInView: () => controller.countInView(),
    redraw: () => controller.redraw(),
    destroy: () => controller.destroy(),
  };
}
