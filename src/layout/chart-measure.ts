/** Above and below the rows of a lane. In pixels. */
export const LANE_PADDING = 8;
/** The two lines of the axis, as the chart's style sheet sets them. In pixels. */
const AXIS_HEIGHT = 50;
/** One row of the names of eras. In pixels. */
export const ERA_ROW = 20;

/** The head of a lane whose name stands above its rows. In pixels. */
export const LANE_HEAD = 20;

/** The line below the axis. */
const BORDERS = 1;

/** Narrower charts have the names of their lanes above the rows. In pixels. */
export const NARROW_CHART = 640;

/**
 * How crowded a chart may be and still show every event by itself, in the rows that this takes. Beyond it
 * events that find no room are drawn as clusters.
 */
export const MOST_SINGLES = 150;
/** Of the rows of all lanes together, in pixels. */
const MOST_ROWS_HEIGHT = 600;

/**
 * Whether every event is drawn by itself in rows of such heights, in pixels.
 *
 * @param isStrip the chart is to be no higher than a strip.
 */
export const rowsFit = (laneHeights: readonly number[], isStrip = false): boolean =>
  laneHeights.reduce((sum, height) => sum + height, 0) <=
  (isStrip ? stripLaneHeight : MOST_ROWS_HEIGHT);

/** The height of a row with mark and label in one line. In pixels. */
export const ROW_HEIGHT = 24;

/** The most rows that a lane of a crowded chart has: twelve where there are no lanes, fewer where there are many. */
const rowLimit = (laneCount: number): number =>
  Math.min(Math.max(Math.round(24 / Math.max(laneCount, 1)), 2), 12);

/**
 * The band of the clusters below the rows of a lane: their skyline and their tally; lower where there are
 * many lanes. In pixels.
 */
export const clusterBand = (laneCount: number): number =>
  BAND_GAP + (isManyLanes(laneCount) ? 12 : 26) + TALLY_HEIGHT;

/** Between the rows of labels and the skylines. In pixels. */
export const BAND_GAP = 4;

/** The line of a cluster that says how many events it holds. In pixels. */
export const TALLY_HEIGHT = 20;

/** Whether the lanes are so many that each of them has to be low. */
export const isManyLanes = (laneCount: number): boolean => laneCount > 4;

/**
 * The height of the rows and clusters of a lane in a crowded chart, the same at every zoom: one event alone
 * is never part of a cluster. In pixels.
 *
 * @param size of the lane: how many events it has.
 */
export const crowdedLaneHeight = (size: number, laneCount: number): number =>
  crowdedRows(size, laneCount) * ROW_HEIGHT + (size > 1 ? clusterBand(laneCount) : 0);

/** The rows of a lane in a crowded chart; two at least, since a long mark and its label need more than one. */
export const crowdedRows = (size: number, laneCount: number): number =>
  Math.max(Math.min(size, rowLimit(laneCount)), 2);

/** The height of a whole chart from the heights of the rows of its lanes. In pixels. */
export function chartHeight(laneHeights: readonly number[], eraRows: number, laneHead = 0): number {
  const lanes = laneHeights.length > 0 ? laneHeights : [0];
  const rows = lanes.reduce((sum, height) => sum + height + laneHead + 2 * LANE_PADDING, 0);
  return AXIS_HEIGHT + eraRows * ERA_ROW + rows + BORDERS;
}

/** The rows of labels of a strip. */
export const STRIP_ROWS = 2;

/** The height of the rows and clusters of a strip. In pixels. */
export const stripLaneHeight = STRIP_ROWS * ROW_HEIGHT + clusterBand(0);
