import { languageName } from '../../core/source-line.js';
import { languageFiles, languageName as spokenIn } from './languages.js';

/**
 * The name of a language as the words around it have it: in English where the interface has no words in
 * the language of the page, so that no sentence is in two.
 */
export const nameOfLanguage = (tag: string, locale: string): string =>
  languageName(tag, languageFiles[spokenIn(locale)] ? locale : 'en');
