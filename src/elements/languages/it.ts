/** What a language brings at once: the words of the first rendering, and those of dates. */
export { it as dates } from '../../core/date/words/it.js';
export { it as terms } from '../../locales/it.js';
