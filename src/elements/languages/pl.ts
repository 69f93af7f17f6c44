/** What a language brings at once: the words of the first rendering, and those of dates. */
export { pl as dates } from '../../core/date/words/pl.js';
export { pl as terms } from '../../locales/pl.js';
