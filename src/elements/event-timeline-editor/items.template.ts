import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Status } from '../../core/model.js';
import { statuses } from '../../core/schema.js';
import { statusMark } from '../base/status-mark.js';
import { sourceTitle } from './citations.template.js';
import { inWords } from './date-field.js';
import { listAt, textAt, withEntry, type DraftDocument } from './draft-document.js';
import { withoutItem } from './edit-document.js';
import { fieldId, problemsAt, type EditorFrame } from './editor-frame.js';
import { eventFormTemplate } from './event-form.template.js';
import { removeTemplate } from './field.template.js';
import { sourceFormTemplate } from './source-form.template.js';

/** The events as a table; the one that is being written has its form under its row. */
export function eventsTemplate(frame: EditorFrame): TemplateResult {
  const { document, words, locale } = frame;
  const events = listAt(document, ['events']);
  const add = () => {
    frame.open('events', events.length);
    frame.change(withEntry(document, ['events'], {}), fieldId(['events', events.length, 'date']));
  };
  return html`${
    events.length === 0
      ? html`<p class="nothing">${words.nothingYet}</p>`
      : html`<table>
          <thead>
            <tr>
              <th scope="col">${words.date}</th>
              <th scope="col">${words.title}</th>
              <th scope="col">${locale.term('sources')}</th>
            </tr>
          </thead>
          <tbody>
            ${repeat(
              events,
              (_, index) => index,
              (event, index) => eventRows(frame, event, index),
            )}
          </tbody>
        </table>`
  }${addTemplate(frame, 'add-event', words.addEvent, add)}`;
}

function eventRows(frame: EditorFrame, event: DraftDocument, index: number): TemplateResult {
  const { locale } = frame;
  const date = textAt(event, ['date']);
  const status = textAt(event, ['status']);
  return html`<tr class=${frame.opened.events === index ? 'open' : ''}>
      <td class="date">${inWords(date, locale) ?? (date || '–')}</td>
      <td>
        ${titleTemplate(frame, 'events', index, textAt(event, ['title']))}
        ${isStatus(status) ? statusMark(status, locale) : nothing}
        ${markTemplate(frame, 'events', index)}
      </td>
      <td class="count">${listAt(event, ['citations']).length.toLocaleString(locale.lang())}</td>
    </tr>
    ${
      frame.opened.events === index
        ? html`<tr class="form-row">
            <td colspan="3">
              ${eventFormTemplate(frame, index)}
              ${removeItemTemplate(frame, 'events', index, textAt(event, ['title']))}
            </td>
          </tr>`
        : nothing
    }`;
}

const isStatus = (text: string): text is Status => (statuses as readonly string[]).includes(text);

/** The sources, each with its form when it is opened. */
export function sourcesTemplate(frame: EditorFrame): TemplateResult {
  const { document, words } = frame;
  const sources = listAt(document, ['sources']);
  const add = () => {
    const taken = new Set(sources.map(({ id }) => id));
    let number = sources.length + 1;
    while (taken.has(`source-${number}`)) number += 1;
    frame.open('sources', sources.length);
    frame.change(
      withEntry(document, ['sources'], { id: `source-${number}` }),
      fieldId(['sources', sources.length, 'title']),
    );
  };
  return html`<ul class="items">
      ${sources.map(
        (source, index) =>
          html`<li class=${frame.opened.sources === index ? 'open' : ''}>
            ${titleTemplate(frame, 'sources', index, sourceTitle(source))}
            ${markTemplate(frame, 'sources', index)}
            ${
              frame.opened.sources === index
                ? html`${sourceFormTemplate(frame, index)}
                  ${removeItemTemplate(frame, 'sources', index, sourceTitle(source))}`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${addTemplate(frame, 'add-source', words.addSource, add)}`;
}

type List = 'events' | 'sources';

/** The button that opens and closes the form of an item. */
function titleTemplate(
  frame: EditorFrame,
  list: List,
  index: number,
  title: string,
): TemplateResult {
  const isOpen = frame.opened[list] === index;
  return html`<button
    type="button"
    class="title"
    id=${`${list}-${index}`}
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${() => {
      frame.open(list, isOpen ? undefined : index);
    }}
  >
    <span dir="auto">${title || frame.words.untitled}</span>
  </button>`;
}

/** How much there is to mend in an item. */
function markTemplate(
  frame: EditorFrame,
  list: List,
  index: number,
): TemplateResult | typeof nothing {
  const { length } = problemsAt(frame, [list, index]);
  return length === 0 ? nothing : html`<span class="faults">${frame.words.problems(length)}</span>`;
}

function removeItemTemplate(
  frame: EditorFrame,
  list: List,
  index: number,
  title: string,
): TemplateResult {
  return removeTemplate(frame, title || frame.words.untitled, () => {
    frame.open(list, undefined);
    frame.change(
      withoutItem(frame.document, list, index),
      list === 'events' ? 'add-event' : 'add-source',
    );
  });
}

const addTemplate = (
  frame: EditorFrame,
  id: string,
  name: string,
  add: () => void,
): TemplateResult =>
  html`<button
    type="button"
    class="button strong"
    id=${id}
    ?disabled=${frame.isDisabled}
    @click=${add}
  >
    ${name}
  </button>`;
