/** What stands around the chart before it has come: the height of its place, and what its marks mean. */
export { estimateHeight } from '../../layout/estimate-height.js';
export { dateMarks } from './date-marks.js';
