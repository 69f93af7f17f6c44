/** The height that the chart will need. What reckons it is loaded with the chart's place, not with the list. */
import type { Timeline } from '../../core/model.js';
import { lanes, type Frame } from './chart-input.js';

type Estimate = typeof import('../../layout/estimate-height.js').estimateHeight;

let estimate: Estimate | undefined;
let arriving: Promise<void> | undefined;

/** Kept when the height can be reckoned, or will not be; undefined from then on. */
export function estimateArriving(): Promise<void> | undefined {
  arriving ??= import('../../layout/estimate-height.js').then(
    ({ estimateHeight }) => {
      estimate = estimateHeight;
    },
    (error: unknown) => {
      console.warn('<event-timeline> could not load what keeps the place of the chart.', error);
      estimate = () => 0;
    },
  );
  return estimate ? undefined : arriving;
}

/** The last height of each timeline, and what it was reckoned for. */
const heights = new WeakMap<Timeline, { key: string; height: number }>();

/** The height that the chart will need, in pixels, so that its place can be kept. */
export function expectedHeight({ whole: timeline, width }: Frame, groupBy: string): number {
  const key = `${width} ${groupBy}`;
  const known = heights.get(timeline);
  if (known?.key === key) return known.height;
  const grouped = lanes(timeline, groupBy).length > 0;
  const height =
    estimate?.({
      events: timeline.events,
      ...(grouped && { lanes: timeline.events.map(({ group }) => group ?? '') }),
      eras: timeline.eras,
      width,
    }) ?? 0;
  heights.set(timeline, { key, height });
  return height;
}
