import { html, type TemplateResult } from 'lit';
import type { EditorFrame } from './editor-frame.js';

/** What the buttons above the form do. */
export interface ToolbarOptions {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly take: (file: File) => void;
  readonly startOver: () => void;
}

/** Undo, redo, a file, and the way back to nothing, which can be undone. */
export function toolbarTemplate(
  { words, isDisabled }: EditorFrame,
  options: ToolbarOptions,
): TemplateResult {
  const { canUndo, canRedo, undo, redo, take, startOver } = options;
  const step = (name: string, can: boolean, act: () => void) =>
    html`<button
      type="button"
      class="button"
      aria-disabled=${can && !isDisabled ? 'false' : 'true'}
      @click=${() => {
        if (can && !isDisabled) act();
      }}
    >
      ${name}
    </button>`;
  return html`<div part="toolbar" class="toolbar">
    ${step(words.undo, canUndo, undo)} ${step(words.redo, canRedo, redo)}
    ${step(words.open, true, () => {
      chooseFile(take);
    })}
    ${step(words.startOver, canUndo || canRedo, startOver)}
  </div>`;
}

function chooseFile(take: (file: File) => void): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    if (file) take(file);
  });
  field.click();
}
