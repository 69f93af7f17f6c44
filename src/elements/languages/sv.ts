/** What a language brings at once: the words of the first rendering, and those of dates. */
export { sv as dates } from '../../core/date/words/sv.js';
export { sv as terms } from '../../locales/sv.js';
