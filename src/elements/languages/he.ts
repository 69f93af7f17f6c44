/** What a language brings at once: the words of the first rendering, and those of dates. */
export { he as dates } from '../../core/date/words/he.js';
export { he as terms } from '../../locales/he.js';
export { turn } from '../base/turn-host.js';
