/** What a language brings at once: the words of the first rendering, and those of dates. */
export { tr as dates } from '../../core/date/words/tr.js';
export { tr as terms } from '../../locales/tr.js';
