/** What a language brings at once: the words of the first rendering, and those of dates. */
export { ru as dates } from '../../core/date/words/ru.js';
export { ru as terms } from '../../locales/ru.js';
