/** What a language brings at once: the words of the first rendering, and those of dates. */
export { uk as dates } from '../../core/date/words/uk.js';
export { uk as terms } from '../../locales/uk.js';
