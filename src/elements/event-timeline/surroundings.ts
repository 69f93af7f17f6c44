/** The chart in its place before it has come, and what stands around it. */
export { ChartHost } from './chart-host.js';
export { chartStyles } from './chart.styles.js';
export { chartTemplate } from './chart.templates.js';
export { dateMarks } from './date-marks.js';
export { laneWordsArriving } from './lanes.js';
