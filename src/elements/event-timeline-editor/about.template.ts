import { html, type TemplateResult } from 'lit';
import { listAt, textAt, withEntry } from './draft-document.js';
import { renamed, withoutItem } from './edit-document.js';
import { fieldId, type EditorFrame } from './editor-frame.js';
import { fieldTemplate, removeTemplate } from './field.template.js';

/** What the timeline says of itself, and its threads. */
export function aboutTemplate(frame: EditorFrame): TemplateResult {
  const { words, locale, dates, document } = frame;
  const groups = listAt(document, ['groups']);
  return html`<div class="form">
    ${fieldTemplate(frame, ['title'], { label: words.title })}
    ${fieldTemplate(frame, ['description'], { label: words.description, kind: 'area' })}
    <div class="pair">
      ${fieldTemplate(frame, ['language'], { label: words.language })}
      ${fieldTemplate(frame, ['timeZone'], { label: words.timeZone })}
    </div>
    ${dates.template(frame, ['updated'], words.updated)}
    <div class="pair">
      ${fieldTemplate(frame, ['credits'], { label: words.credits })}
      ${fieldTemplate(frame, ['license'], { label: locale.term('license') })}
    </div>
    <fieldset>
      <legend class="label">${locale.term('group')}</legend>
      ${groups.map(
        (group, index) =>
          html`<div class="within">
            <div class="pair">
              ${fieldTemplate(frame, ['groups', index, 'title'], { label: words.title })}
              ${fieldTemplate(frame, ['groups', index, 'id'], {
                label: words.shortName,
                commit: (id) => {
                  frame.change(renamed(document, 'groups', index, id));
                },
              })}
            </div>
            ${removeTemplate(frame, textAt(group, ['title']) || words.untitled, () => {
              frame.change(withoutItem(document, 'groups', index), 'add-thread');
            })}
          </div>`,
      )}
      <button
        type="button"
        class="button"
        id="add-thread"
        ?disabled=${frame.isDisabled}
        @click=${() => {
          const taken = new Set(groups.map(({ id }) => id));
          let number = groups.length + 1;
          while (taken.has(`thread-${number}`)) number += 1;
          frame.change(
            withEntry(document, ['groups'], { id: `thread-${number}` }),
            fieldId(['groups', groups.length, 'title']),
          );
        }}
      >
        ${words.addThread}
      </button>
    </fieldset>
  </div>`;
}
