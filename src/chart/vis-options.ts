import { LANE_PADDING } from '../layout/chart-measure.js';
import { CHART_LIMIT } from '../layout/placed-date.js';
import { axisLabels } from './axis-labels.js';
import { clockOf } from './chart-content.js';
import type { ChartState } from './chart-state.js';
import { zonedMoment } from './moment.js';

/** The shortest window, in milliseconds. */
export const MIN_WINDOW = 10;

/**
 * What vis-timeline is told when it is made.
 *
 * @param hasRoom whether a word of the axis is seen whole at its time.
 */
export const visOptions = (
  state: ChartState,
  hasRoom: (at: number, word: string) => boolean,
): Readonly<Record<string, unknown>> => ({
  autoResize: false,
  editable: false,
  format: axisLabels(state.locale, state.timeZone, hasRoom),
  groupHeightMode: 'fixed',
  groupOrder: 'order',
  horizontalScroll: true,
  margin: { axis: LANE_PADDING, item: { horizontal: 0, vertical: 2 * LANE_PADDING } },
  max: CHART_LIMIT,
  min: -CHART_LIMIT,
  moment: zonedMoment(clockOf(state.timeZone)),
  orientation: { axis: 'top', item: 'top' },
  rtl: state.rtl,
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  stack: false,
  verticalScroll: true,
  zoomKey: 'ctrlKey',
  zoomMax: 2 * CHART_LIMIT,
  zoomMin: MIN_WINDOW,
});
