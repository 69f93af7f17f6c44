/** What narrows a timeline, at once or in stretches. Loaded when that is asked for. */
export { readInStretches } from '../base/stretches.js';
export { narrow } from './narrow.js';
