/** What comes with every timeline once its list can be read. */
export {
  cardTemplate,
  footerTemplate,
  replayTemplate,
  sourcesTemplate,
} from './companions.templates.js';
export { explain, noticeTemplate } from './explain-problems.js';
export { JsonLdHost } from './json-ld-host.js';
export { followSelection } from './follow-selection.js';
