/** What a language brings at once: the words of the first rendering, and those of dates. */
export { nl as dates } from '../../core/date/words/nl.js';
export { nl as terms } from '../../locales/nl.js';
