/** What a language brings at once: the words of the first rendering, and those of dates. */
export { zhHant as dates } from '../../core/date/words/zh-hant.js';
export { zhHant as terms } from '../../locales/zh-Hant.js';
