/** What a language brings at once: the words of the first rendering, and those of dates. */
export { de as dates } from '../../core/date/words/de.js';
export { de as terms } from '../../locales/de.js';
