import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../core/problem.js';
import { problemWords, tell } from '../base/problem-words.js';
import type { EditorFrame } from './editor-frame.js';
import type { KeptDraft } from './kept-draft.js';

/** What stands above the form. */
export interface NoticeOptions {
  /** Whether drafts are kept, and could be; undefined where none is to be. */
  readonly isKept: boolean | undefined;
  readonly found: KeptDraft | undefined;
  readonly restore: () => void;
  readonly discard: () => void;
  /** What has just been done. */
  readonly message: string;
  /** What could not be taken from a file as it stood. */
  readonly problems: readonly Problem[];
  readonly dismiss: () => void;
}

/** So many sentences are enough to see what is wrong with a file. */
const most = 200;

/** Where the draft is kept, a draft that was found, and what became of a file. */
export function noticeTemplate(frame: EditorFrame, options: NoticeOptions): TemplateResult {
  const { words } = frame;
  const { isKept, message } = options;
  return html`<div part="notice" class="notice">
    ${foundTemplate(frame, options)}
    <p role="status" class="message">${message}</p>
    ${problemsTemplate(frame, options)}
    ${
      isKept === undefined
        ? nothing
        : html`<p class=${isKept ? 'kept' : 'kept failed'}>
            ${isKept ? words.autosaved : words.autosaveFailed}
          </p>`
    }
  </div>`;
}

function foundTemplate(
  { words, locale }: EditorFrame,
  { found, restore, discard }: NoticeOptions,
): TemplateResult | typeof nothing {
  if (!found) return nothing;
  const when = new Intl.DateTimeFormat(locale.lang(), { dateStyle: 'medium', timeStyle: 'short' });
  return html`<div class="found">
    <p>${words.found(when.format(found.time))}</p>
    <button type="button" class="button strong" @click=${restore}>${words.restore}</button>
    <button type="button" class="button" @click=${discard}>${words.discard}</button>
  </div>`;
}

function problemsTemplate(
  { locale }: EditorFrame,
  { problems, dismiss }: NoticeOptions,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const { heading } = problemWords.of(locale.lang());
  return html`<div class="found">
    <details ?open=${problems.length <= 5}>
      <summary>${heading(problems.length)}</summary>
      <ul class="wrong">
        ${problems.slice(0, most).map((one) => {
          const { text, language } = tell(one, locale);
          return html`<li lang=${language}>${text}</li>`;
        })}
      </ul>
    </details>
    <button type="button" class="button" @click=${dismiss}>${locale.term('close')}</button>
  </div>`;
}
