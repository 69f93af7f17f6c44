/** What comes to the editor as a whole: keys, files that are dropped, rows that are pasted. */
import { rowsOfHtml } from './rows.js';

/** What is done with it. */
export interface InputListeners {
  readonly undo: () => void;
  readonly redo: () => void;
  /** A field has been left: what is typed next is a step of its own. */
  readonly pause: () => void;
  /** @param text of a file or a table. */
  readonly take: (text: string) => void;
  readonly isDisabled: () => boolean;
}

/**
 * Ctrl+Z in a field in which a person has typed since coming to it is the browser's own, which goes back
 * letter by letter; anywhere else it takes back the last step of the document, and the buttons always do.
 */
export function listenForInput(host: HTMLElement, listeners: InputListeners): void {
  let typedIn: EventTarget | undefined;
  host.addEventListener('input', (event) => {
    typedIn = event.composedPath()[0];
  });
  host.addEventListener('focusout', () => {
    typedIn = undefined;
    listeners.pause();
  });
  host.addEventListener('keydown', (event) => {
    const step = stepOf(event);
    if (!step || listeners.isDisabled() || event.composedPath()[0] === typedIn) return;
    event.preventDefault();
    listeners[step]();
  });
  host.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  host.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    if (!listeners.isDisabled()) void file.text().then(listeners.take);
  });
  host.addEventListener('paste', (event) => {
    const text = tableOf(event);
    if (text === undefined || listeners.isDisabled()) return;
    event.preventDefault();
    listeners.take(text);
  });
}

function stepOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'y' && !shiftKey) return 'redo';
  if (letter !== 'z') return undefined;
  return shiftKey ? 'redo' : 'undo';
}

/** Rows of a table wherever they are pasted; any text where there is no field to take it. */
function tableOf(event: ClipboardEvent): string | undefined {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (/\t.*\n/.test(text)) return text;
  const markup = event.clipboardData?.getData('text/html') ?? '';
  const rows = /<table/i.test(markup) ? rowsOfHtml(markup) : undefined;
  if (rows?.includes('\n')) return rows;
  const target = event.composedPath()[0];
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField || text.trim() === '' ? undefined : text;
}
