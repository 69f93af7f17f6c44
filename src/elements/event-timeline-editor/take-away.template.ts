import { html, type TemplateResult } from 'lit';
import type { EditorFrame } from './editor-frame.js';
import { saveFile, type TakenAway } from './take-away.js';

/** What leaves the editor, each part to be copied, and the file to be saved. */
export function takeAwayTemplate(
  { words, isDisabled }: EditorFrame,
  taken: TakenAway,
  tell: (message: string) => void,
): TemplateResult {
  const part = (id: string, name: string, text: string) =>
    html`<div class="field">
      <label class="label" for=${id}>${name}</label>
      <textarea
        id=${id}
        class="code"
        dir="ltr"
        readonly
        rows=${id === 'tag' ? 3 : 8}
        .value=${text}
      ></textarea>
      <button
        type="button"
        class="button"
        aria-label=${`${words.copy}: ${name}`}
        @click=${async (event: Event) => {
          const field = (event.currentTarget as Element)
            .previousElementSibling as HTMLTextAreaElement;
          try {
            await navigator.clipboard.writeText(text);
            tell(words.copied);
          } catch {
            // the page may not copy: the person can
            field.focus();
            field.select();
          }
        }}
      >
        ${words.copy}
      </button>
    </div>`;
  return html`<div class="form">
    <button
      type="button"
      class="button strong"
      id="download"
      ?disabled=${isDisabled}
      @click=${() => {
        saveFile(taken.json, taken.fileName);
      }}
    >
      ${words.download}
    </button>
    ${part('json', words.json, taken.json)} ${part('tag', words.tag, taken.tag)}
    ${part('html', words.html, taken.html)}
  </div>`;
}
