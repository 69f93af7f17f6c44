/** What a language brings at once: the words of the first rendering, and those of dates. */
export { ru as dates } from '../../core/date/words/ru.js';
export { en as terms } from '../../locales/en.js';
