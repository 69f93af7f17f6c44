import { html, nothing, type TemplateResult } from 'lit';
import type { DownloadTerms } from '../../locales/downloads/terms.js';
import type { EditorFrame } from './editor-frame.js';
import { downloadWords } from '../base/download-words.js';
import { downloadEntries } from '../event-timeline/download-entries.js';
import type { DownloadFormat } from '../event-timeline/download-format.js';
import { icon } from './editor-icons.js';
import { saveFile, type TakenAway } from './take-away.js';

/** What leaves the editor, each part to be copied, and the file to be saved. */
export function takeAwayTemplate(
  { words, locale, isDisabled, statuses }: EditorFrame,
  taken: TakenAway,
  tell: (message: string) => void,
  download: (format: DownloadFormat) => void,
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
      class="button main"
      id="download"
      ?disabled=${isDisabled}
      @click=${() => {
        saveFile(taken.json, taken.fileName);
      }}
    >
      ${icon('download')} ${words.download}
    </button>
    ${part('json', words.json, taken.json)} ${part('tag', words.tag, taken.tag)}
    ${part('html', words.html, taken.html)}
    ${statuses.size === 0 ? nothing : othersTemplate(words.otherFormats, downloadWords.of(locale.lang()), download)}
  </div>`;
}

/** What readers can take home as well. */
const othersTemplate = (
  name: string,
  uses: DownloadTerms,
  download: (format: DownloadFormat) => void,
): TemplateResult =>
  html`<fieldset class="formats">
    <legend class="label">${name}</legend>
    ${downloadEntries
      .filter(([format]) => format !== 'json')
      .map(
        ([format, use, title]) =>
          html`<button
            type="button"
            class="button"
            @click=${() => {
              download(format);
            }}
          >
            <span>${uses[use]}</span> <bdi lang="en">${title}</bdi>
          </button>`,
      )}
  </fieldset>`;
