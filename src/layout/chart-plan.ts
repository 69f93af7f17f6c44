import { layoutLane, type LaneItem, type Placement } from './lane-layout.js';
import { markOf, type Mark } from './mark.js';
import { extentOf, type TimeScale } from './mark-geometry.js';
import type { PlacedDate } from './placed-date.js';

/** An event that is to be drawn. */
export interface PlannedEvent {
  readonly id: string;
  readonly lane: string;
  readonly date: PlacedDate;
  /** Of the label's text alone, in pixels. */
  readonly textWidth: number;
}

/** How and where an event is drawn at a zoom. */
export interface PlannedMark extends Placement {
  readonly mark: Mark;
}

/** Where everything is drawn at a zoom: it holds while the window only moves. */
export interface ChartPlan {
  readonly marks: ReadonlyMap<string, PlannedMark>;
  /** Of the rows of each lane, in pixels. */
  readonly laneHeights: ReadonlyMap<string, number>;
}

/** What the status glyph takes at the head of a label. In pixels. */
export const LABEL_GLYPH = 17;

/** Plans the drawing of events, which come in the order in which they should be read. */
export function planChart(events: Iterable<PlannedEvent>, scale: TimeScale): ChartPlan {
  const lanes = new Map<string, LaneItem[]>();
  const drawn = new Map<string, Mark>();
  for (const { id, lane, date, textWidth } of events) {
    const mark = markOf(date, scale.msPerPx);
    const [left, right] = extentOf(mark, scale);
    // The glyph of a point is its mark; elsewhere it stands at the label.
    const labelWidth = mark.form === 'point' ? textWidth : textWidth + LABEL_GLYPH;
    drawn.set(id, mark);
    const item = { id, left, right, labelWidth };
    const items = lanes.get(lane);
    if (items) items.push(item);
    else lanes.set(lane, [item]);
  }
  const marks = new Map<string, PlannedMark>();
  const laneHeights = new Map<string, number>();
  for (const [lane, items] of lanes) {
    const { placements, height } = layoutLane(items, scale.width);
    laneHeights.set(lane, height);
    for (const [id, placement] of placements) {
      const mark = drawn.get(id);
      if (mark) marks.set(id, { ...placement, mark });
    }
  }
  return { marks, laneHeights };
}
