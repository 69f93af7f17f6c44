/** What comes to the editor as a whole: keys, files that are dropped, rows that are pasted. */
import { rowsOfHtml } from './rows.js';

/** What is done with it. */
export interface InputListeners {
  readonly undo: () => void;
  readonly redo: () => void;
  /** A field has been left: what is typed next is a step of its own. */
  readonly pause: () => void;
  /** @param text of a table. */
  readonly take: (text: string) => void;
  readonly takeFiles: (files: readonly File[]) => void;
  /** Files are held over the editor, or not any more. */
  readonly hold: (isHeld: boolean) => void;
  readonly isDisabled: () => boolean;
}

/**
 * Ctrl+Z in a field in which a person has typed since coming to it is the browser's own, which goes back
 * letter by letter; anywhere else it takes back the last step of the document, and the buttons always do.
 */
export function listenForInput(
  host: HTMLElement,
  root: EventTarget,
  listeners: InputListeners,
): void {
  let typedIn: EventTarget | undefined;
  root.addEventListener('input', (event) => {
    const [field] = event.composedPath();
    typedIn = isText(field) ? field : undefined;
    // the host tells of it itself, when its value has followed
    event.stopPropagation();
  });
  // from one field to the next within the editor, the host does not hear of it
  root.addEventListener('focusout', () => {
    typedIn = undefined;
    listeners.pause();
  });
  host.addEventListener('keydown', (event) => {
    const step = stepOf(event);
    if (!step || listeners.isDisabled() || event.composedPath()[0] === typedIn) return;
    event.preventDefault();
    listeners[step]();
  });
  listenForFiles(host, listeners);
  host.addEventListener('paste', (event) => {
    const text = tableOf(event);
    if (text === undefined || listeners.isDisabled()) return;
    event.preventDefault();
    listeners.take(text);
  });
}

function listenForFiles(host: HTMLElement, listeners: InputListeners): void {
  const isOfFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  host.addEventListener('dragover', (event) => {
    if (!isOfFiles(event)) return;
    // a file that is let go here does not take the place of the page
    event.preventDefault();
    if (event.dataTransfer)
      event.dataTransfer.dropEffect = listeners.isDisabled() ? 'none' : 'copy';
    listeners.hold(!listeners.isDisabled());
  });
  host.addEventListener('dragleave', (event) => {
    const { relatedTarget } = event;
    if (!(relatedTarget instanceof Node) || !host.contains(relatedTarget)) listeners.hold(false);
  });
  host.addEventListener('drop', (event) => {
    listeners.hold(false);
    if (!isOfFiles(event)) return;
    event.preventDefault();
    if (listeners.isDisabled()) return;
    listeners.takeFiles([...(event.dataTransfer?.files ?? [])]);
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
  return isText(event.composedPath()[0]) || text.trim() === '' ? undefined : text;
}

/** What a browser undoes the typing in by itself, and pastes into. */
const isText = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox');
