import { html, nothing, type TemplateResult } from 'lit';
import { statuses } from '../../core/schema.js';
import { statusTerm } from '../../core/status-words.js';
import { listAt, textAt, withValue, type DraftPath } from './draft-document.js';
import { withoutStatusChange, withStatus } from './edit-status.js';
import { fieldId, problemsAt, type EditorFrame } from './editor-frame.js';
import { choiceTemplate, fieldTemplate, removeTemplate, wrongTemplate } from './field.template.js';

/** The author's word on how it stands, what it rests on, and how it stood before. */
export function statusTemplate(frame: EditorFrame, index: number): TemplateResult {
  const { words, locale, document } = frame;
  const path = ['events', index, 'status'] as const;
  const history = ['events', index, 'statusHistory'] as const;
  const status = textAt(document, path);
  const last = Math.max(0, listAt(document, history).length - 1);
  const choices = statuses.map((one) => [one, locale.term(statusTerm[one])] as const);
  const choose = (chosen: string) => {
    frame.change(withStatus(document, index, chosen), fieldId(path));
  };
  return html`${choiceTemplate(frame, path, words.status, [['', words.statusDerived], ...choices], choose)}
  ${status === '' ? nothing : reasonTemplate(frame, index, last)}
  ${earlierTemplate(frame, index, status === '' ? last + 1 : last)}`;
}

/** What the word rests on: the newest entry of the history. */
function reasonTemplate(frame: EditorFrame, index: number, last: number): TemplateResult {
  const { words, document, dates } = frame;
  const history = ['events', index, 'statusHistory'] as const;
  const entry = [...history, last] as const;
  const status = textAt(document, ['events', index, 'status']);
  const about = {
    ...frame,
    type: (field: DraftPath, value: unknown) => {
      // the entry says which status it is the reason of
      const known = withValue(document, [...entry, 'status'], status);
      const said = listAt(withValue(known, field, value), history);
      frame.type(
        history,
        said.length > 1 ? said : said.filter((one) => Object.keys(one).length > 1),
      );
    },
  };
  const isMissing = textAt(document, [...entry, 'reason']).trim() === '';
  return html`<div class="within">
    ${fieldTemplate(about, [...entry, 'reason'], {
      label: words.statusReason,
      kind: 'area',
      warning: isMissing ? words.statusReasonMissing : undefined,
    })}
    <div class="pair">
      ${fieldTemplate(about, [...entry, 'by'], { label: words.statusBy })}
      ${dates.template(about, [...entry, 'date'], words.statusDate)}
    </div>
  </div>`;
}

/** The statuses that it had before, the latest first. */
function earlierTemplate(
  frame: EditorFrame,
  index: number,
  count: number,
): TemplateResult | typeof nothing {
  const { words, evidence, locale, document, dates } = frame;
  const history = ['events', index, 'statusHistory'] as const;
  const earlier = listAt(document, history).slice(0, count);
  if (earlier.length === 0) return nothing;
  const choices = statuses.map((one) => [one, locale.term(statusTerm[one])] as const);
  return html`<details>
    <summary>${evidence.statusHistory}</summary>
    <div class="form">
      ${wrongTemplate(frame, fieldId(history), problemsAt(frame, history))}
      ${earlier
        .map((_, at) => {
          const entry = [...history, at] as const;
          return html`<div class="within">
            ${choiceTemplate(frame, [...entry, 'status'], words.status, choices)}
            ${fieldTemplate(frame, [...entry, 'reason'], { label: words.statusReason, kind: 'area' })}
            <div class="pair">
              ${fieldTemplate(frame, [...entry, 'by'], { label: words.statusBy })}
              ${dates.template(frame, [...entry, 'date'], words.statusDate)}
            </div>
            ${removeTemplate(frame, `${evidence.statusHistory} ${at + 1}`, () => {
              const next = withoutStatusChange(document, index, at);
              frame.change(next, fieldId(['events', index, 'status']));
            })}
          </div>`;
        })
        .reverse()}
    </div>
  </details>`;
}
