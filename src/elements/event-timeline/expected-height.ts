import type { Timeline } from '../../core/model.js';
import { estimateHeight } from '../../layout/estimate-height.js';
import type { Frame } from './chart-input.js';
import { lanesBy } from './lanes.js';

/** The last height of each timeline, and what it was reckoned for. */
const heights = new WeakMap<Timeline, { key: string; height: number }>();

/** The height that the chart will need, in pixels, so that its place can be kept. */
export function expectedHeight(frame: Frame, groupBy: string): number {
  const { whole, width, strip } = frame;
  const key = `${width} ${groupBy} ${strip}`;
  const known = heights.get(whole);
  if (known?.key === key) return known.height;
  const { groups, lanesOf } = lanesBy(groupBy, whole, { ...frame, timeline: whole });
  const isLaned = groups.length > 0 && lanesOf !== undefined;
  const height = estimateHeight({
    events: whole.events,
    ...(isLaned && { lanes: whole.events.map(lanesOf) }),
    eras: whole.eras,
    width,
    strip,
  });
  heights.set(whole, { key, height });
  return height;
}
