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

/** The height of a whole chart from the heights of the rows of its lanes. In pixels. */
export function chartHeight(laneHeights: readonly number[], eraRows: number, laneHead = 0): number {
  const lanes = laneHeights.length > 0 ? laneHeights : [0];
  const rows = lanes.reduce((sum, height) => sum + height + laneHead + 2 * LANE_PADDING, 0);
  return AXIS_HEIGHT + eraRows * ERA_ROW + rows + BORDERS;
}
