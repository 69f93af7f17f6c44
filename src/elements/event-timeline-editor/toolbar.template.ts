import { html, type TemplateResult } from 'lit';
import type { EditorFrame } from './editor-frame.js';
import { icon } from './editor-icons.js';

/** What the buttons above the form do. */
export interface ToolbarOptions {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly startOver: () => void;
}

/** Undo, redo, a file, and the way back to nothing, which can be undone. */
export function toolbarTemplate(
  { words, isDisabled, openFile }: EditorFrame,
  options: ToolbarOptions,
): TemplateResult {
  const { canUndo, canRedo, undo, redo, startOver } = options;
  const step = (
    name: string,
    sign: Parameters<typeof icon>[0],
    can: boolean,
    act: () => void,
  ): TemplateResult =>
    html`<button
      type="button"
      class=${`button ${sign}`}
      title=${name}
      aria-disabled=${can && !isDisabled ? 'false' : 'true'}
      @click=${() => {
        if (can && !isDisabled) act();
      }}
    >
      ${icon(sign)}<span class=${isPlain(sign) ? 'visually-hidden' : 'word'}>${name}</span>
    </button>`;
  return html`<div part="toolbar" class="toolbar">
    ${step(words.undo, 'undo', canUndo, undo)} ${step(words.redo, 'redo', canRedo, redo)}
    ${step(words.open, 'open', true, openFile)}
    ${step(words.startOver, 'clear', canUndo || canRedo, startOver)}
  </div>`;
}

/** What everybody knows by its sign. */
const isPlain = (sign: string): boolean => sign === 'undo' || sign === 'redo';

/** Has the browser ask for files. */
export function chooseFiles(take: (files: readonly File[]) => void): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.multiple = true;
  field.addEventListener('change', () => {
    take([...(field.files ?? [])]);
  });
  field.click();
}
