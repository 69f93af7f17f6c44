import { ROW_HEIGHT } from './chart-measure.js';

/** Where the label of a mark stands: `after` and `before` in the direction of time. */
export type LabelSide = 'after' | 'before' | 'above';

/** A mark and its label, to be given a place in a lane. In pixels, along the direction of time. */
export interface LaneItem {
  readonly id: string;
  /** May be infinite. */
  readonly left: number;
  readonly right: number;
  readonly labelWidth: number;
}

/** The place of an item in its lane. In pixels. */
export interface Placement {
  /** From the top of the first row. */
  readonly top: number;
  readonly height: number;
  readonly side: LabelSide;
  /** What is left of the label where neither side has room for all of it. */
  readonly labelWidth: number;
}

/** Between a mark and its label. In pixels. */
export const LABEL_GAP = 6;
/** The height of a row with the label above the mark. In pixels. */
const TALL_ROW_HEIGHT = 36;

/** Rows begin at multiples of this. In pixels. */
export const UNIT = 12;
/** Kept free at the edges of the window where a choice of sides allows it. */
const EDGE = 8;
const BETWEEN = 16;
const SHORTEST_LABEL = 64;
const NARROW = 64;
const WIDE = 160;

/** The stretch that an item keeps free of others. */
export type Footprint = readonly [left: number, right: number];

/**
 * Places the items of one lane so that no mark and no label meets another. Items come in the order in
 * which they should be read; each takes the uppermost free place.
 *
 * @param width of the window, in pixels: a label that does not fit before its end stands before its mark.
 */
export function layoutLane(
  items: readonly LaneItem[],
  width: number,
): { placements: Map<string, Placement>; height: number } {
  const rows: Footprint[][] = [];
  const placements = new Map<string, Placement>();
  for (const item of items) {
    const { side, labelWidth } = labelOf(item, width);
    const footprint = footprintOf({ ...item, labelWidth }, side);
    const height = rowHeight(side);
    const units = height / UNIT;
    const row = firstFreeRow(rows, footprint, units);
    for (let i = row; i < row + units; i += 1) (rows[i] ??= []).push(footprint);
    placements.set(item.id, { top: row * UNIT, height, side, labelWidth });
  }
  return { placements, height: rows.length * UNIT };
}

/** What an item takes with its label on a side. In pixels. */
export const rowHeight = (side: LabelSide): number =>
  side === 'above' ? TALL_ROW_HEIGHT : ROW_HEIGHT;

function labelOf(item: LaneItem, width: number): Pick<Placement, 'side' | 'labelWidth'> {
  const { left, right, labelWidth } = item;
  // What runs on to an edge is as long as it is seen to be.
  const from = left === -Infinity ? 0 : left;
  const to = right === Infinity ? width : right;
  if (hasRoomFor(labelWidth, to - from)) return { side: 'above', labelWidth };
  const isInView = right > 0 && left < width;
  const roomAfter = width - EDGE - right - LABEL_GAP;
  const roomBefore = left - LABEL_GAP - EDGE;
  if (!isInView || labelWidth <= roomAfter) return { side: 'after', labelWidth };
  if (labelWidth <= roomBefore) return { side: 'before', labelWidth };
  const side = roomAfter >= roomBefore ? 'after' : 'before';
  const room = Math.max(roomAfter, roomBefore, SHORTEST_LABEL);
  return { side, labelWidth: Math.min(labelWidth, room) };
}

/** Whether a mark is long enough for its label to stand above it. In pixels. */
export const hasRoomFor = (labelWidth: number, length: number): boolean =>
  length >= Math.max(NARROW, Math.min(labelWidth, WIDE));

/** The stretch that an item takes with its label on a side. In pixels. */
export function footprintOf(
  { left, right, labelWidth }: Omit<LaneItem, 'id'>,
  side: LabelSide,
): Footprint {
  const label = labelWidth + LABEL_GAP;
  if (side === 'before') return [left - label - BETWEEN, right];
  if (side === 'after') return [left - BETWEEN, right + label];
  return [left - BETWEEN, Math.max(right, left + labelWidth)];
}

/** The uppermost row from which on a footprint meets no other, below the last if need be. */
function firstFreeRow(rows: readonly Footprint[][], footprint: Footprint, units: number): number {
  for (let row = 0; row < rows.length; row += 1) {
    let free = 0;
    while (free < units && isFree(rows[row + free], footprint)) free += 1;
    if (free === units) return row;
  }
  return rows.length;
}

/** Whether a footprint meets no other of a row. */
const isFree = (row: readonly Footprint[] | undefined, footprint: Footprint): boolean =>
  !row?.some((other) => meets(other, footprint));

/** Whether two footprints take some of the same stretch. */
export const meets = (a: Footprint, b: Footprint): boolean => a[0] < b[1] && b[0] < a[1];
