import { html, type TemplateResult } from 'lit';
import { stances } from '../../core/schema.js';
import { stanceTerm } from '../../core/status-words.js';
import { listAt, textAt, withoutEntry, type DraftPath } from './draft-document.js';
import { withCitation } from './edit-document.js';
import { fieldId, problemsAt, type EditorFrame } from './editor-frame.js';
import {
  choiceTemplate,
  faultsTemplate,
  fieldTemplate,
  keptTemplate,
  removeTemplate,
  wrongTemplate,
} from './field.template.js';

/** What an event rests on, and the field that an address is pasted into. */
export function citationsTemplate(frame: EditorFrame, index: number): TemplateResult {
  const { words, locale, document } = frame;
  const path: DraftPath = ['events', index, 'citations'];
  const id = fieldId([...path, 'new']);
  const sources = listAt(document, ['sources']);
  const cite = (field: HTMLInputElement) => {
    const next = withCitation(document, index, field.value);
    field.value = '';
    frame.change(next, id);
  };
  return html`<fieldset class="citations">
    <legend class="label">${locale.term('sources')}</legend>
    ${listAt(document, path).map((_, at) => citationTemplate(frame, index, at))}
    <div class="field">
      <label class="label" for=${id}>${words.cite}</label>
      <div class="with-button">
        <input
          id=${id}
          list="known-sources"
          dir="auto"
          placeholder=" "
          autocomplete="off"
          ?disabled=${frame.isDisabled}
          aria-describedby=${`${id}-hint`}
          @input=${(event: Event) => {
            // nothing is written yet
            event.stopPropagation();
          }}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            cite(event.target as HTMLInputElement);
          }}
          @paste=${(event: ClipboardEvent) => {
            const field = event.target as HTMLInputElement;
            const text = event.clipboardData?.getData('text/plain').trim() ?? '';
            if (field.value !== '' || !/^https?:\/\/\S+$/i.test(text)) return;
            event.preventDefault();
            field.value = text;
            cite(field);
          }}
        />
        <button
          type="button"
          class="button"
          ?disabled=${frame.isDisabled}
          @click=${(event: Event) => {
            const field = (event.currentTarget as Element).previousElementSibling;
            if (field instanceof HTMLInputElement) cite(field);
          }}
        >
          ${words.add}
        </button>
      </div>
      <p class="hint" id=${`${id}-hint`}>${words.citeHint}</p>
    </div>
    <datalist id="known-sources">
      ${sources.map((source) => html`<option value=${sourceTitle(source)}></option>`)}
    </datalist>
  </fieldset>`;
}

/** What a source is called where it is chosen. */
export const sourceTitle = (source: unknown): string =>
  ['title', 'url', 'id'].map((field) => textAt(source, [field])).find(Boolean) ?? '';

function citationTemplate(frame: EditorFrame, index: number, at: number): TemplateResult {
  const { words, evidence, document, locale } = frame;
  const path = ['events', index, 'citations', at] as const;
  const id = textAt(document, [...path, 'source']);
  const source = listAt(document, ['sources']).find((one) => one.id === id);
  const name = sourceTitle(source) || id;
  const choices = stances.map((one) => [one, locale.term(stanceTerm[one])] as const);
  return html`<div class="within">
    <div class="citation">
      <button
        type="button"
        class="name"
        dir="auto"
        @click=${() => {
          frame.showSource(id);
        }}
      >
        ${name}
      </button>
      ${removeTemplate(frame, name, () => {
        frame.change(
          withoutEntry(document, ['events', index, 'citations'], at),
          fieldId(['events', index, 'citations', 'new']),
        );
      })}
    </div>
    ${wrongTemplate(frame, fieldId([...path, 'source']), problemsAt(frame, [...path, 'source']))}
    <div class="pair">
      ${choiceTemplate(frame, [...path, 'stance'], words.stance, choices)}
      ${fieldTemplate(frame, [...path, 'locator'], { label: evidence.locator })}
    </div>
    ${keptTemplate(frame, path, 'citations')}
    <details>
      <summary>
        ${words.quote}${faultsTemplate(frame, problemsAt(frame, [...path, 'quote']).length)}
      </summary>
      <div class="form">
        ${fieldTemplate(frame, [...path, 'quote', 'text'], { label: words.quote, kind: 'area' })}
        <div class="pair">
          ${fieldTemplate(frame, [...path, 'quote', 'language'], { label: words.language, kind: 'language' })}
          ${fieldTemplate(frame, [...path, 'quote', 'translation'], { label: evidence.translation })}
        </div>
      </div>
    </details>
  </div>`;
}
