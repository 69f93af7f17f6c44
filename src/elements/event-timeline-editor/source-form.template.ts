import { html, type TemplateResult } from 'lit';
import type { DraftPath } from './draft-document.js';
import { renamed } from './edit-document.js';
import { problemsAt, type EditorFrame } from './editor-frame.js';
import {
  checkTemplate,
  choiceTemplate,
  faultsTemplate,
  fieldTemplate,
  keptTemplate,
} from './field.template.js';

/** The fields that unfold. */
const moreFields = 'id archivedAt accessed publisher language locator note sha256'.split(' ');

/** All that can be said of a source, once for all events that cite it. */
export function sourceFormTemplate(frame: EditorFrame, index: number): TemplateResult {
  const { words, evidence, dates } = frame;
  const at = (field: string): DraftPath => ['sources', index, field];
  const kinds = Object.entries(evidence.sourceTypes);
  const hidden = moreFields.flatMap((field) => problemsAt(frame, at(field)));
  return html`<div class="form">
    ${fieldTemplate(frame, at('title'), { label: words.title })}
    ${fieldTemplate(frame, at('url'), { label: words.address, kind: 'url' })}
    <div class="pair">
      ${choiceTemplate(frame, at('type'), words.kind, [['', '–'], ...kinds])}
      ${dates.template(frame, at('issued'), words.issued)}
    </div>
    <div class="pair">
      ${fieldTemplate(frame, at('author'), { label: words.author, kind: 'lines', hint: words.onePerLine })}
      ${fieldTemplate(frame, at('containerTitle'), { label: words.container })}
    </div>
    ${fieldTemplate(frame, at('origin'), { label: words.origin })}
    ${checkTemplate(frame, at('party'), words.party)}
    <details class="more">
      <summary>${words.moreSource}${faultsTemplate(frame, hidden.length)}</summary>
      <div class="form">
        <div class="pair">
          ${fieldTemplate(frame, at('archivedAt'), { label: evidence.archived, kind: 'url' })}
          ${dates.template(frame, at('accessed'), evidence.accessed)}
        </div>
        <div class="pair">
          ${fieldTemplate(frame, at('publisher'), { label: words.publisher })}
          ${fieldTemplate(frame, at('language'), { label: words.language, kind: 'language' })}
        </div>
        ${fieldTemplate(frame, at('locator'), { label: evidence.locator })}
        ${fieldTemplate(frame, at('note'), { label: words.note, kind: 'area' })}
        ${fieldTemplate(frame, at('sha256'), { label: words.checksum })}
        ${fieldTemplate(frame, at('id'), {
          label: words.shortName,
          hint: words.shortNameHint,
          commit: (id) => {
            frame.change(renamed(frame.document, 'sources', index, id));
          },
        })}
        ${keptTemplate(frame, ['sources', index], 'sources')}
      </div>
    </details>
  </div>`;
}
