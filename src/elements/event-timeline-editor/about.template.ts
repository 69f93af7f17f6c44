import { html, type TemplateResult } from 'lit';
import { correctionsTemplate } from './corrections.template.js';
import { listAt, textAt, withEntry } from './draft-document.js';
import { renamed, withoutItem } from './edit-document.js';
import { fieldId, problemsAt, type EditorFrame } from './editor-frame.js';
import { icon } from './editor-icons.js';
import { entriesTemplate } from './entries.template.js';
import { fieldTemplate, keptTemplate, removeTemplate, wrongTemplate } from './field.template.js';

/** What the timeline says of itself, its threads and its periods. */
export function aboutTemplate(frame: EditorFrame): TemplateResult {
  const { words, locale, dates, problems } = frame;
  const whole = problems.filter(({ path }) => path === '');
  return html`<div class="form">
    ${wrongTemplate(frame, 'field-whole', whole)}
    ${fieldTemplate(frame, ['title'], { label: words.title })}
    ${fieldTemplate(frame, ['description'], { label: words.description, kind: 'area' })}
    <div class="pair">
      ${fieldTemplate(frame, ['language'], { label: words.language, kind: 'language' })}
      ${fieldTemplate(frame, ['timeZone'], { label: words.timeZone, kind: 'zone' })}
    </div>
    <div class="pair">
      ${dates.template(frame, ['updated'], words.updated)}
      ${fieldTemplate(frame, ['license'], { label: locale.term('license') })}
    </div>
    ${fieldTemplate(frame, ['credits'], { label: words.credits })}
    <div class="part">${threadsTemplate(frame)}</div>
    <div class="part">${erasTemplate(frame)}</div>
    <div class="part">${correctionsTemplate(frame, ['corrections'])}</div>
    ${keptTemplate(frame, [], 'timeline')}
  </div>`;
}

function threadsTemplate(frame: EditorFrame): TemplateResult {
  const { words, document } = frame;
  const groups = listAt(document, ['groups']);
  return html`<fieldset>
    <legend class="label">${words.threads}</legend>
    ${groups.map(
      (group, index) =>
        html`<div class="within line">
          ${wrongTemplate(frame, fieldId(['groups', index]), exactly(frame, `/groups/${index}`))}
          <div class="pair">
            ${fieldTemplate(frame, ['groups', index, 'title'], { label: words.title })}
            ${fieldTemplate(frame, ['groups', index, 'id'], {
              label: words.shortName,
              commit: (id) => {
                frame.change(renamed(document, 'groups', index, id));
              },
            })}
          </div>
          ${keptTemplate(frame, ['groups', index], 'groups')}
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
      ${icon('add')} ${words.addThread}
    </button>
  </fieldset>`;
}

const exactly = ({ problems }: EditorFrame, pointer: string) =>
  problems.filter(({ path }) => path === pointer);

/** Named stretches of time behind the events. */
function erasTemplate(frame: EditorFrame): TemplateResult {
  const { words, dates } = frame;
  return entriesTemplate(frame, ['eras'], {
    name: words.eras,
    add: words.addEra,
    first: 'date',
    entry: (at) => {
      const told = ['date', 'title', 'id'].flatMap((field) => problemsAt(frame, at(field)));
      const others = problemsAt(frame, at()).filter((one) => !told.includes(one));
      return html`${wrongTemplate(frame, fieldId(at()), others)}
        ${dates.template(frame, at('date'), words.date, words.dateHint)}
        <div class="pair">
          ${fieldTemplate(frame, at('title'), { label: words.title })}
          ${fieldTemplate(frame, at('id'), { label: words.shortName })}
        </div>
        ${keptTemplate(frame, at(), 'eras')}`;
    },
  });
}
