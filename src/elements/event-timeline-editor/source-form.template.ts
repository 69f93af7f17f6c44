import { html, type TemplateResult } from 'lit';
import type { DraftPath } from './draft-document.js';
import { renamed } from './edit-document.js';
import type { EditorFrame } from './editor-frame.js';
import { checkTemplate, choiceTemplate, fieldTemplate } from './field.template.js';

/** All that can be said of a source, once for all events that cite it. */
export function sourceFormTemplate(frame: EditorFrame, index: number): TemplateResult {
  const { words, evidence, dates } = frame;
  const at = (field: string): DraftPath => ['sources', index, field];
  const kinds = Object.entries(evidence.sourceTypes);
  return html`<div class="form">
    ${fieldTemplate(frame, at('title'), { label: words.title })}
    ${fieldTemplate(frame, at('url'), { label: words.address, kind: 'url' })}
    ${fieldTemplate(frame, at('archivedAt'), { label: evidence.archived, kind: 'url' })}
    <div class="pair">
      ${choiceTemplate(frame, at('type'), words.kind, [['', '–'], ...kinds])}
      ${fieldTemplate(frame, at('language'), { label: words.language })}
    </div>
    ${fieldTemplate(frame, at('author'), { label: words.author, kind: 'lines', hint: words.onePerLine })}
    <div class="pair">
      ${fieldTemplate(frame, at('publisher'), { label: words.publisher })}
      ${fieldTemplate(frame, at('containerTitle'), { label: words.container })}
    </div>
    <div class="pair">
      ${dates.template(frame, at('issued'), words.issued)}
      ${dates.template(frame, at('accessed'), evidence.accessed)}
    </div>
    ${fieldTemplate(frame, at('origin'), { label: words.origin })}
    ${checkTemplate(frame, at('party'), words.party)}
    ${fieldTemplate(frame, at('note'), { label: words.note, kind: 'area' })}
    ${fieldTemplate(frame, at('id'), {
      label: words.shortName,
      hint: words.shortNameHint,
      commit: (id) => {
        frame.change(renamed(frame.document, 'sources', index, id));
      },
    })}
  </div>`;
}
