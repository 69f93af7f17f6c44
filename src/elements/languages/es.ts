/** What a language brings at once: the words of the first rendering, and those of dates. */
export { es as dates } from '../../core/date/words/es.js';
export { es as terms } from '../../locales/es.js';
