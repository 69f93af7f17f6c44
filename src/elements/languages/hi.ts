/** What a language brings at once: the words of the first rendering, and those of dates. */
export { hi as dates } from '../../core/date/words/hi.js';
export { hi as terms } from '../../locales/hi.js';
