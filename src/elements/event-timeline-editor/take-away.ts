/** The finished timeline, as it leaves the editor. */
import { parseTimeline } from '../../core/parse-timeline.js';
import { slug } from '../../core/slug.js';
import { forKeeping, textAt, type DraftDocument } from './draft-document.js';

/** What can be taken along. */
export interface TakenAway {
  /** The document as JSON, two spaces an indent. */
  readonly json: string;
  /** A script and the element, for the JSON beside the page. */
  readonly tag: string;
  /** The element with the whole story in it as HTML; '' until its writer has come. */
  readonly html: string;
  /** What the file is called. */
  readonly fileName: string;
}

/** The document as JSON; '' where nothing has been written. */
export const jsonOf = (document: DraftDocument): string =>
  `${JSON.stringify(forKeeping(document), null, 2)}\n`;

export const fileNameOf = (document: DraftDocument): string =>
  `${slug(textAt(document, ['title']), 'timeline')}.json`;

/** @param script the address of the script that brings `<event-timeline>`. */
export const tagOf = (document: DraftDocument, script: string): string =>
  `<script type="module" src="${attribute(script)}"></script>\n<event-timeline src="${attribute(fileNameOf(document))}"></event-timeline>\n`;

const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** The story as HTML that reads without a script, in its own language. */
export async function htmlOf(document: DraftDocument): Promise<string> {
  const [{ toHtml }, { htmlWords }] = await Promise.all([
    import('../../core/to-html.js'),
    import('../../formats/html-words.js'),
  ]);
  const { timeline } = parseTimeline(forKeeping(document));
  return toHtml(timeline, { words: await htmlWords(timeline.language ?? 'en') });
}

/** Has the browser save a text as a file. */
export function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser has taken it by then
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
