/** Gets ready for many events. Loaded when there are many. */
import { findingBegins } from '../../core/date-headings.js';
import { lookup } from '../../core/lookup.js';
import type { Timeline } from '../../core/model.js';
import { puttingInTime } from '../../layout/events-in-time.js';
import { zoneClock } from '../../layout/zone-clock.js';
import { readInStretches } from '../base/stretches.js';
import { nearness } from './chart-host.js';
import { lanesAhead } from './lanes.js';
import { countByStatus } from './legend.js';

/** Who shows the events. */
interface Place extends Element {
  readonly timeZone?: string | undefined;
  readonly groupBy: string;
}

/**
 * Loads the chart, if there is to be one and its place is near, while its events are still being read;
 * then finds out what the chart, the list and the legend will ask of them, in stretches, so that the
 * page keeps its breath when they are shown.
 *
 * @throws RangeError where the runtime does not know the time zone.
 */
export async function getReady(
  place: Place,
  hasChart: boolean,
  timeline: Timeline | undefined,
): Promise<void> {
  const isNear = hasChart && isNearView(place);
  if (timeline) await readInStretches(findingOut(place, isNear, timeline));
  else if (isNear) await import('../../chart/index.js');
}

function isNearView(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom >= -nearness && top <= innerHeight + nearness;
}

function* findingOut(
  { timeZone, groupBy }: Place,
  isNear: boolean,
  timeline: Timeline,
): Generator<undefined, void> {
  const zone = timeZone ?? timeline.timeZone ?? 'UTC';
  const { events } = timeline;
  if (isNear) {
    yield* puttingInTime(events, zoneClock(zone), lookup(timeline).statusOf);
    yield;
    yield* lanesAhead(timeline, groupBy);
  }
  yield;
  countByStatus(timeline);
  yield;
  yield* findingBegins(events, zone);
}
