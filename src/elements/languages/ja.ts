/** What a language brings at once: the words of the first rendering, and those of dates. */
export { ja as dates } from '../../core/date/words/ja.js';
export { ja as terms } from '../../locales/ja.js';
