/** What a language brings at once: the words of the first rendering, and those of dates. */
export { da as dates } from '../../core/date/words/da.js';
export { da as terms } from '../../locales/da.js';
