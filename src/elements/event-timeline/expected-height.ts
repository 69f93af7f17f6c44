import type { Timeline } from '../../core/model.js';
import { estimateHeight } from '../../layout/estimate-height.js';
import { laidOut, type Frame } from './chart-input.js';
import { lanesBy } from './lanes.js';

/** The last height of each timeline, and what it was reckoned for. */
const heights = new WeakMap<Timeline, { key: string; height: number }>();

/**
 * The height that the chart will need at first, in pixels, so that its place can be kept: for the events
 * that an author's filter leaves, and for all of them where a reader's comes later.
 */
export function expectedHeight(frame: Frame, groupBy: string): number {
  const { whole, width, strip } = frame;
  const key = `${width} ${groupBy} ${strip}`;
  const known = heights.get(whole);
  if (known?.key === key) return known.height;
  const all = laidOut(frame);
  const { groups, lanesOf } = lanesBy(groupBy, all, { ...frame, timeline: all });
  const isLaned = groups.length > 0 && lanesOf !== undefined;
  const height = estimateHeight({
    events: all.events,
    ...(isLaned && { lanes: all.events.map(lanesOf) }),
    eras: whole.eras,
    width,
    strip,
  });
  heights.set(whole, { key, height });
  return height;
}
