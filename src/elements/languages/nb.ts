/** What a language brings at once: the words of the first rendering, and those of dates. */
export { nb as dates } from '../../core/date/words/nb.js';
export { en as terms } from '../../locales/en.js';
