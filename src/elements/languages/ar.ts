/** What a language brings at once: the words of the first rendering, and those of dates. */
export { ar as dates } from '../../core/date/words/ar.js';
export { ar as terms } from '../../locales/ar.js';
export { turn } from '../base/turn-host.js';
