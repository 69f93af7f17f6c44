import { html, type TemplateResult } from 'lit';
import type { DraftPath } from './draft-document.js';
import type { EditorFrame } from './editor-frame.js';
import { entriesTemplate } from './entries.template.js';
import { fieldTemplate } from './field.template.js';

/** What was put right, and when: in an event, or in the timeline as a whole. */
export function correctionsTemplate(frame: EditorFrame, path: DraftPath): TemplateResult {
  const { words, evidence, dates } = frame;
  return entriesTemplate(frame, path, {
    name: evidence.corrections,
    first: 'text',
    entry: (at) =>
      html`${fieldTemplate(frame, at('text'), { label: words.note, kind: 'area' })}
      ${dates.template(frame, at('date'), words.date)}`,
  });
}
