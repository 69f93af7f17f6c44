/** What a language brings at once: the words of the first rendering, and those of dates. */
export { nb as dates } from '../../core/date/words/nb.js';
export { nb as terms } from '../../locales/nb.js';
