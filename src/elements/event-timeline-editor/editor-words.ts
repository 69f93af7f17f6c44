/** The words of the editor, which readers never load: English comes with it, others when asked for. */
import { en } from '../../locales/editor/en.js';
import type { EditorTerms } from '../../locales/editor/terms.js';
import { ArrivingWords } from '../base/arriving-words.js';
import { downloadWords } from '../base/download-words.js';
import { evidenceArrival } from '../base/evidence-words.js';
import { mediaWords } from '../base/media-words.js';
import { problemWords } from '../base/problem-words.js';
import { editorFiles } from './editor-files.js';

const others = new ArrivingWords(editorFiles);

/** English until the language has come, and where there is none. */
export const editorWords = (locale: string): EditorTerms => others.of(locale) ?? en;

/** A promise that is kept when all words of the form have come or will not soon; undefined where they are there. */
export function wordsArrival(locale: string): Promise<unknown> | undefined {
  const arriving = [
    others.arrival(locale),
    evidenceArrival(locale),
    problemWords.arrival(locale),
    mediaWords.arrival(locale),
    downloadWords.arrival(locale),
  ].filter((one) => one !== undefined);
  return arriving.length === 0 ? undefined : Promise.all(arriving);
}
