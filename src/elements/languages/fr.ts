/** What a language brings at once: the words of the first rendering, and those of dates. */
export { fr as dates } from '../../core/date/words/fr.js';
export { fr as terms } from '../../locales/fr.js';
