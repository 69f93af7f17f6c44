/** What a language brings at once: the words of the first rendering, and those of dates. */
export { pt as dates } from '../../core/date/words/pt.js';
export { ptBR as terms } from '../../locales/pt-BR.js';
