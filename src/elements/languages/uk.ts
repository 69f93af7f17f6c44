/** What a language brings at once: the words of the first rendering, and those of dates. */
export { uk as dates } from '../../core/date/words/uk.js';
export { en as terms } from '../../locales/en.js';
