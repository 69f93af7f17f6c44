/** Gets ready for many events while they are on their way. */
import type { Timeline } from '../../core/model.js';
import { nearness } from './chart-host.js';
import type { Place } from './find-out.js';

/** So many events are soon looked at: finding out about them beforehand would keep the reader waiting. */
const many = 20_000;

/**
 * Loads the chart, if there is to be one and its place is near, while its events are still being read;
 * then finds out what the chart, the list and the legend will ask of them.
 *
 * @throws RangeError where the runtime does not know the time zone.
 */
export async function getReady(
  place: Place,
  hasChart: boolean,
  timeline: Timeline | undefined,
): Promise<void> {
  const isNear = hasChart && isNearView(place);
  if (!timeline) {
    if (isNear) await Promise.all([import('../../chart/index.js'), import('./chart-state-of.js')]);
  } else if (timeline.events.length >= many) {
    const { findOut } = await import('./find-out.js');
    await findOut(place, isNear, timeline);
  }
}

function isNearView(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom >= -nearness && top <= innerHeight + nearness;
}
