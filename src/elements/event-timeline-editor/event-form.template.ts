import { html, nothing, type TemplateResult } from 'lit';
import { citationsTemplate } from './citations.template.js';
import { correctionsTemplate } from './corrections.template.js';
import { listAt, textAt, type DraftPath } from './draft-document.js';
import { renamed } from './edit-document.js';
import { fieldId, problemsAt, type EditorFrame } from './editor-frame.js';
import {
  choiceTemplate,
  faultsTemplate,
  fieldTemplate,
  keptTemplate,
  wrongTemplate,
} from './field.template.js';
import { linksTemplate } from './links.template.js';
import { mediaTemplate } from './media.template.js';
import { statusTemplate } from './status.template.js';

/** The fields that tell what is wrong with them; the rest of the event's problems stand above them. */
const firstFields = ['date', 'title', 'citations'];
const moreFields =
  'id dateText description language status statusHistory group actors place tags media links importance corrections'.split(
    ' ',
  );

/** All that can be said of an event: date, title and source first, the rest unfolds. */
export function eventFormTemplate(frame: EditorFrame, index: number): TemplateResult {
  const { words, dates } = frame;
  const at = (...rest: (string | number)[]): DraftPath => ['events', index, ...rest];
  const isIn = (fields: readonly string[], path: string) =>
    fields.some((field) => path.startsWith(`/events/${index}/${field}`));
  const problems = problemsAt(frame, at());
  const others = problems.filter(({ path }) => !isIn([...firstFields, ...moreFields], path));
  const hidden = problems.filter(({ path }) => isIn(moreFields, path));
  return html`<div class="form">
    ${wrongTemplate(frame, fieldId(at()), others)}
    ${dates.template(frame, at('date'), words.date, words.dateHint)}
    ${fieldTemplate(frame, at('title'), { label: words.title })} ${citationsTemplate(frame, index)}
    <details class="more">
      <summary>${words.more}${faultsTemplate(frame, hidden.length)}</summary>
      ${moreTemplate(frame, index)}
    </details>
  </div>`;
}

function moreTemplate(frame: EditorFrame, index: number): TemplateResult {
  const { words, evidence, locale } = frame;
  const at = (...rest: (string | number)[]): DraftPath => ['events', index, ...rest];
  return html`<div class="form">
    ${fieldTemplate(frame, at('description'), { label: words.description, kind: 'area' })}
    ${fieldTemplate(frame, at('dateText'), { label: evidence.dateInWords })}
    <div class="part">${statusTemplate(frame, index)}</div>
    <div class="part">
      ${groupTemplate(frame, index)}
      ${fieldTemplate(frame, at('actors'), { label: locale.term('actors', 2), kind: 'lines', hint: words.onePerLine })}
      ${fieldTemplate(frame, at('place', 'name'), { label: locale.term('place') })}
      <div class="pair">
        ${fieldTemplate(frame, at('place', 'latitude'), { label: words.latitude, kind: 'number' })}
        ${fieldTemplate(frame, at('place', 'longitude'), { label: words.longitude, kind: 'number' })}
      </div>
      ${fieldTemplate(frame, at('tags'), { label: locale.term('tags'), kind: 'lines', hint: words.onePerLine })}
    </div>
    <div class="part">${mediaTemplate(frame, index)}</div>
    <div class="part">${linksTemplate(frame, index)}</div>
    <div class="part">${correctionsTemplate(frame, at('corrections'))}</div>
    <div class="part">
      <div class="pair">
        ${fieldTemplate(frame, at('importance'), { label: words.importance, kind: 'number' })}
        ${fieldTemplate(frame, at('language'), { label: words.language, kind: 'language' })}
      </div>
      ${fieldTemplate(frame, at('id'), {
        label: words.shortName,
        hint: words.shortNameHint,
        commit: (id) => {
          frame.change(renamed(frame.document, 'events', index, id));
        },
      })}
      ${keptTemplate(frame, at(), 'events')}
    </div>
  </div>`;
}

/** The thread that it belongs to, where there are any. */
function groupTemplate(frame: EditorFrame, index: number): TemplateResult | typeof nothing {
  const { document, locale } = frame;
  const path = ['events', index, 'group'];
  const groups = listAt(document, ['groups']);
  if (groups.length === 0) return nothing;
  const choices = groups.flatMap((group) => {
    const id = textAt(group, ['id']);
    return id === '' ? [] : [[id, textAt(group, ['title']) || id] as const];
  });
  return choiceTemplate(frame, path, locale.term('group'), [['', '–'], ...choices]);
}
