import type { EventDate } from '../core/event-date.js';
import { planChart, type PlannedEvent } from './chart-plan.js';
import { eraRows } from './era-rows.js';
import { fitWindow } from './fit-window.js';
import {
  chartHeight,
  crowdedLaneHeight,
  LANE_HEAD,
  MOST_SINGLES,
  NARROW_CHART,
  rowsFit,
  stripLaneHeight,
} from './chart-measure.js';
import { placeDate } from './placed-date.js';
import { utcClock } from './zone-clock.js';

/** What the height of a chart follows from. */
export interface HeightEstimateInput {
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: EventDate;
  }[];
  /** The lanes of each event, in the order of the events; absent for a chart without lanes. */
  readonly lanes?: readonly (readonly string[])[];
  readonly eras?: readonly { readonly id: string; readonly date: EventDate }[];
  /** Of the chart with its column of lane names, in pixels. */
  readonly width: number;
  /** The chart is to be no higher than a strip, without lanes. */
  readonly strip?: boolean;
}

/** The mean width of a letter of a label, in pixels. */
const LETTER = 6.4;
const LANE_NAMES = 112;

/**
 * Estimates the height of a chart that shows all its events, in pixels, before anything of it is
 * loaded or measured, so that a page can keep its place free.
 */
export function estimateHeight(input: HeightEstimateInput): number {
  const { lanes, width, events } = input;
  const isNarrow = width < NARROW_CHART;
  const inner = Math.max(width - (lanes && !isNarrow ? LANE_NAMES : 0), 1);
  const head = lanes && isNarrow ? LANE_HEAD : 0;
  const heights =
    (lanes?.flat().length ?? events.length) <= MOST_SINGLES
      ? plannedHeights(input, inner)
      : crowdedHeights(input);
  return chartHeight(heights, eraRowCount(input.eras ?? []), head);
}

/** The heights of the lanes where every event is drawn by itself, unless this takes too much room. */
function plannedHeights(input: HeightEstimateInput, width: number): readonly number[] {
  const planned: PlannedEvent[] = [];
  input.events.forEach(({ id, title, date }, i) => {
    const placed = placeDate(date, utcClock);
    const textWidth = Math.min(title.length * LETTER, labelLimit(width));
    for (const lane of input.lanes?.[i] ?? [''])
      if (placed) planned.push({ id: `${lane}\n${id}`, date: placed, lane, textWidth });
  });
  const window = fitWindow(planned.map((event) => event.date));
  if (!window) return [];
  const msPerPx = (window.end - window.start) / width;
  const plan = planChart(planned, { start: window.start, msPerPx, width });
  const heights = [...plan.laneHeights.values()];
  return rowsFit(heights, input.strip) ? heights : crowdedHeights(input);
}

function crowdedHeights({ events, lanes, strip }: HeightEstimateInput): readonly number[] {
  if (strip) return [stripLaneHeight];
  const sizes = new Map<string, number>();
  for (const lane of lanes?.flat() ?? []) sizes.set(lane, (sizes.get(lane) ?? 0) + 1);
  const each = lanes ? [...sizes.values()] : [events.length];
  return each.map((size) => crowdedLaneHeight(size, lanes ? each.length : 0));
}

function eraRowCount(eras: NonNullable<HeightEstimateInput['eras']>): number {
  const spans = eras.flatMap(({ id, date }) => {
    const placed = placeDate(date, utcClock);
    return placed ? [{ id, from: placed.from, to: placed.to }] : [];
  });
  return eraRows(spans).count;
}

/** No label is wider, in pixels. */
export const WIDEST_LABEL = 420;

/** The most that a label may take of a chart's width, in pixels. */
export const labelLimit = (width: number): number => Math.min(WIDEST_LABEL, width * 0.72);
