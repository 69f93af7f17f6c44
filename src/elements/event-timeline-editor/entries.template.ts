import { html, type TemplateResult } from 'lit';
import { listAt, withEntry, withoutEntry, type DraftPath } from './draft-document.js';
import { fieldId, type EditorFrame } from './editor-frame.js';
import { icon } from './editor-icons.js';
import { removeTemplate } from './field.template.js';

/** A list within the form. */
export interface EntriesOptions {
  readonly name: string;
  /** The words on the button that adds one. Default: "Add", and the name for those who hear it. */
  readonly add?: string;
  /** The fields of an entry. */
  readonly entry: (at: (...rest: (string | number)[]) => DraftPath) => TemplateResult;
  /** The field that a new entry begins with. */
  readonly first: string;
}

/** Each entry in a box with a button to take it away, and one to add at the end. */
export function entriesTemplate(
  frame: EditorFrame,
  path: DraftPath,
  { name, add, entry, first }: EntriesOptions,
): TemplateResult {
  const { document, words } = frame;
  const entries = listAt(document, path);
  return html`<fieldset>
    <legend class="label">${name}</legend>
    ${entries.map(
      (_, index) =>
        html`<div class="within">
          ${entry((...rest) => [...path, index, ...rest])}
          ${removeTemplate(frame, `${name} ${index + 1}`, () => {
            frame.change(withoutEntry(document, path, index), `${fieldId(path)}-add`);
          })}
        </div>`,
    )}
    <button
      type="button"
      class="button"
      id=${`${fieldId(path)}-add`}
      ?disabled=${frame.isDisabled}
      aria-label=${add ?? `${words.add}: ${name}`}
      @click=${() => {
        frame.change(withEntry(document, path, {}), fieldId([...path, entries.length, first]));
      }}
    >
      ${icon('add')} ${add ?? words.add}
    </button>
  </fieldset>`;
}
