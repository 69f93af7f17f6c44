/** Gets ready for a chart of many events. Loaded when there are many. */
import { lookup } from '../../core/lookup.js';
import type { Timeline } from '../../core/model.js';
import { puttingInTime } from '../../layout/events-in-time.js';
import { zoneClock } from '../../layout/zone-clock.js';
import { readInStretches } from '../base/stretches.js';
import { nearness } from './chart-host.js';

/**
 * Loads the chart, if its place is near, while its events are still being read; then puts them in the
 * order that it asks for, in stretches, so that the page keeps its breath when they are shown.
 *
 * @throws RangeError where the runtime does not know the time zone.
 */
export async function chartAhead(
  place: Element,
  timeline: Timeline | undefined,
  timeZone: string | undefined,
): Promise<void> {
  const { top, bottom } = place.getBoundingClientRect();
  if (bottom < -nearness || top > innerHeight + nearness) return;
  if (timeline === undefined) {
    await import('../../chart/index.js');
    return;
  }
  const clock = zoneClock(timeZone ?? timeline.timeZone ?? 'UTC');
  await readInStretches(puttingInTime(timeline.events, clock, lookup(timeline).statusOf));
}
