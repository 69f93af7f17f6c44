import type { Era, TimelineEvent } from '../core/model.js';
import { ERA_ROW, LANE_HEAD, LANE_PADDING } from '../layout/chart-measure.js';
import { eraRows } from '../layout/era-rows.js';
import { CHART_LIMIT, placeDate, type PlacedDate } from '../layout/placed-date.js';
import { zoneClock, utcClock, type ZoneClock } from '../layout/zone-clock.js';
import type { ChartState, Lane } from './chart-state.js';
import type { MarkFace, MarkSource } from './mark-item.js';
import type { GroupData, ItemData } from './vis.js';

/** The lane of events that name none, or one that does not exist. */
const NO_LANE = '';

/** What a state comes to: what vis-timeline is to hold, and what the marks show. */
export interface ChartContent {
  readonly faces: ReadonlyMap<string, MarkFace>;
  /** The lane of each event. */
  readonly laneOf: ReadonlyMap<string, string>;
  readonly lanes: readonly Lane[];
  readonly eras: readonly DrawnEra[];
  readonly eraRowCount: number;
}

interface DrawnEra {
  readonly era: Era;
  readonly date: PlacedDate;
  readonly row: number;
}

/** Places everything of a state on the clock of its zone. Dates that no axis can hold are left out. */
export function chartContent(state: ChartState): ChartContent {
  const clock = clockOf(state.timeZone);
  const known = new Set(state.groups.map((lane) => lane.id));
  const faces = new Map<string, MarkFace>();
  const laneOf = new Map<string, string>();
  let hasStrays = false;
  for (const event of state.events) {
    const date = placeDate(event.date, clock);
    if (!date) continue;
    const status = state.statusOf(event);
    faces.set(event.id, { event, date, status, description: state.describe(event) });
    const lane = laneIn(state, event, known);
    hasStrays ||= lane === NO_LANE;
    laneOf.set(event.id, lane);
  }
  const stray: Lane[] = hasStrays && known.size > 0 ? [{ id: NO_LANE, title: '' }] : [];
  const { eras, count } = placeEras(state.eras, clock);
  return { faces, laneOf, lanes: [...state.groups, ...stray], eras, eraRowCount: count };
}

/** A zone that the runtime does not know is no reason to draw nothing. */
export function clockOf(timeZone: string): ZoneClock {
  try {
    return zoneClock(timeZone);
  } catch {
    return utcClock;
  }
}

/** The dates of events on the clock of a zone, without those that no axis can hold. */
export function placeAll(events: readonly TimelineEvent[], timeZone: string): PlacedDate[] {
  const clock = clockOf(timeZone);
  return events.flatMap(({ date }) => placeDate(date, clock) ?? []);
}

function laneIn(state: ChartState, event: TimelineEvent, known: ReadonlySet<string>): string {
  const lane = state.laneOf ? state.laneOf(event) : event.group;
  return lane !== undefined && known.has(lane) ? lane : NO_LANE;
}

function placeEras(eras: readonly Era[], clock: ZoneClock): { eras: DrawnEra[]; count: number } {
  const placed = eras.flatMap((era) => {
    const date = placeDate(era.date, clock);
    return date ? [{ era, date }] : [];
  });
  const { rows, count } = eraRows(
    placed.map(({ era, date }) => ({ id: era.id, from: date.from, to: date.to })),
  );
  return { eras: placed.map((one) => ({ ...one, row: rows.get(one.era.id) ?? 0 })), count };
}

const clamp = (time: number): number => Math.min(Math.max(time, -CHART_LIMIT), CHART_LIMIT);

/** An event for vis-timeline. Its bounds are for finding it; it is drawn by `MarkItem`. */
export function eventItem(id: string, content: ChartContent, source: () => MarkSource): ItemData {
  const date = content.faces.get(id)?.date;
  return {
    id: `event:${id}`,
    type: 'event',
    start: clamp(date?.from ?? 0),
    end: clamp(date?.to ?? 0),
    group: content.lanes.length > 0 ? `lane:${content.laneOf.get(id) ?? NO_LANE}` : undefined,
    eventId: id,
    source,
  };
}

/** An era for vis-timeline: a band behind everything, its name at the top. */
export function eraItem({ era, date, row }: DrawnEra): ItemData {
  const name = document.createElement('span');
  name.className = 'et-era-name';
  name.textContent = era.title;
  name.style.marginBlockStart = `${row * ERA_ROW}px`;
  return {
    id: `era:${era.id}`,
    type: 'background',
    className: 'et-era',
    start: clamp(date.from),
    end: clamp(date.to),
    content: name,
  };
}

/** A lane for vis-timeline. */
export function laneGroup({ id, title }: Lane, order: number): GroupData {
  const content = document.createElement('span');
  content.className = 'et-lane-name';
  content.textContent = title;
  return { id: `lane:${id}`, content, order };
}

/**
 * Above the rows of an event's lane, in pixels: the first lane makes room for the names of eras, and a
 * narrow chart for the names of lanes.
 */
export function paddingAbove(content: ChartContent, id: string, isNarrow: boolean): number {
  const { lanes, laneOf, eraRowCount } = content;
  const isFirst = lanes.length === 0 || lanes[0]?.id === laneOf.get(id);
  const head = isNarrow && lanes.length > 0 ? LANE_HEAD : 0;
  return LANE_PADDING + head + (isFirst ? eraRowCount * ERA_ROW : 0);
}
