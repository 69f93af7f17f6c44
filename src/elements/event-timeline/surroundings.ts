/** What stands around the chart before it has come: the height of its place, and what its marks mean. */
export { dateMarks } from './date-marks.js';
export { expectedHeight } from './expected-height.js';
export { laneChoice, laneWordsArriving } from './lanes.js';
