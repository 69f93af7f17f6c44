/** What a language brings at once: the words of the first rendering, and those of dates. */
export { zh as dates } from '../../core/date/words/zh.js';
export { zh as terms } from '../../locales/zh.js';
