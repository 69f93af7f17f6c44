/** The words of the editor, which readers never load: English comes with it, others when asked for. */
import { en } from '../../locales/editor/en.js';
import type { EditorTerms } from '../../locales/editor/terms.js';
import { ArrivingWords } from '../base/arriving-words.js';
import { editorFiles } from './editor-files.js';

const others = new ArrivingWords(editorFiles);

/** English until the language has come, and where there is none. */
export const editorWords = (locale: string): EditorTerms => others.of(locale) ?? en;

/** A promise that is kept when the words have come or will not soon; undefined where they are there. */
export const editorArrival = (locale: string): Promise<void> | undefined => others.arrival(locale);
