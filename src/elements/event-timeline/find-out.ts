/** Finds out beforehand what is asked of many events when they are shown. Loaded when there are many. */
import { findingBegins } from '../../core/date-headings.js';
import { lookup } from '../../core/lookup.js';
import type { Timeline } from '../../core/model.js';
import { puttingInTime } from '../../layout/events-in-time.js';
import { zoneClock } from '../../layout/zone-clock.js';
import { readInStretches } from '../base/stretches.js';
import { lanesAhead } from './lanes.js';
import { countByStatus } from './legend.js';

/** Who shows the events. */
export interface Place extends Element {
  readonly timeZone?: string | undefined;
  readonly groupBy: string;
}

/**
 * Looks at the events in stretches, so that the page keeps its breath when they are shown.
 *
 * @throws RangeError where the runtime does not know the time zone.
 */
export const findOut = (place: Place, hasChart: boolean, timeline: Timeline): Promise<void> =>
  readInStretches(findingOut(place, hasChart, timeline));

function* findingOut(
  { timeZone, groupBy }: Place,
  hasChart: boolean,
  timeline: Timeline,
): Generator<undefined, void> {
  const zone = timeZone ?? timeline.timeZone ?? 'UTC';
  const { events } = timeline;
  if (hasChart) {
    yield* puttingInTime(events, zoneClock(zone), lookup(timeline).statusOf);
    yield;
    yield* lanesAhead(timeline, groupBy);
  }
  yield;
  countByStatus(timeline);
  yield;
  yield* findingBegins(events, zone);
}
