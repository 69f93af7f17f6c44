import { html, nothing, type TemplateResult } from 'lit';
import { statusMark } from '../base/status-mark.js';
import { inWords } from './date-field.js';
import { listAt, textAt, withEntry, type DraftDocument } from './draft-document.js';
import { withoutItem } from './edit-document.js';
import { fieldId, problemsAt, type EditorFrame } from './editor-frame.js';
import { icon } from './editor-icons.js';
import { eventFormTemplate } from './event-form.template.js';
import { faultsTemplate, removeTemplate } from './field.template.js';

/** A list of items that open their forms in place. */
export type ItemList = 'events' | 'sources';

/**
 * The events as a table, in the order of time; the one that is being written has its form under its row.
 * Its roles are spelled out, since it is drawn without columns where there is no room for them.
 */
export function eventsTemplate(frame: EditorFrame): TemplateResult {
  const { document, words, locale } = frame;
  const events = listAt(document, ['events']);
  if (events.length === 0) return startTemplate(frame);
  return html`<table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.date}</th>
          <th role="columnheader" scope="col">${words.title}</th>
          <th role="columnheader" scope="col">${locale.term('sources')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${frame.order.map((index) => eventRows(frame, events[index] ?? {}, index))}
      </tbody>
    </table>
    ${addTemplate(frame, 'add-event', words.addEvent, () => {
      addEvent(frame);
    })}`;
}

function addEvent(frame: EditorFrame): void {
  const { length } = listAt(frame.document, ['events']);
  frame.open('events', length);
  frame.change(withEntry(frame.document, ['events'], {}), fieldId(['events', length, 'date']));
}

/** What an empty page offers: to write, to paste, to open. */
function startTemplate(frame: EditorFrame): TemplateResult {
  const { words, isDisabled } = frame;
  return html`<div class="start">
    <h2>${words.startTitle}</h2>
    <p>${words.nothingYet}</p>
    <div class="acts">
      ${addTemplate(frame, 'add-event', words.addEvent, () => {
        addEvent(frame);
      })}
      <button
        type="button"
        class="button strong"
        ?disabled=${isDisabled}
        @click=${() => {
          frame.openFile();
        }}
      >
        ${icon('open')} ${words.open}
      </button>
    </div>
  </div>`;
}

function eventRows(frame: EditorFrame, event: DraftDocument, index: number): TemplateResult {
  const { locale } = frame;
  const date = textAt(event, ['date']);
  const title = textAt(event, ['title']);
  const status = frame.statuses.get(index);
  const isOpen = frame.opened.events === index;
  return html`<tr role="row" class=${isOpen ? 'open' : ''}>
      <td role="cell" class="date" dir="auto">${inWords(date, locale) ?? (date || '–')}</td>
      <td role="cell">
        ${titleTemplate(frame, 'events', index, title)}
        ${isOpen || !status ? nothing : statusMark(status, locale)}
        ${markTemplate(frame, 'events', index)}
      </td>
      <td role="cell" class="count">
        ${listAt(event, ['citations']).length.toLocaleString(locale.lang())}
      </td>
    </tr>
    ${
      isOpen
        ? html`<tr role="row" class="form-row">
            <td role="cell" colspan="3">
              ${eventFormTemplate(frame, index)} ${footTemplate(frame, 'events', index, title)}
            </td>
          </tr>`
        : nothing
    }`;
}

/** The button that opens and closes the form of an item. */
export function titleTemplate(
  frame: EditorFrame,
  list: ItemList,
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
export const markTemplate = (
  frame: EditorFrame,
  list: ItemList,
  index: number,
): TemplateResult | typeof nothing =>
  frame.opened[list] === index
    ? nothing
    : faultsTemplate(frame, problemsAt(frame, [list, index]).length);

/** What ends the form of an item: it is closed, or the item is taken away. */
export function footTemplate(
  frame: EditorFrame,
  list: ItemList,
  index: number,
  title: string,
): TemplateResult {
  const name = title || frame.words.untitled;
  return html`<div class="foot">
    <button
      type="button"
      class="button strong"
      aria-label=${`${frame.locale.term('close')}: ${name}`}
      @click=${() => {
        frame.open(list, undefined, `${list}-${index}`);
      }}
    >
      ${frame.locale.term('close')}
    </button>
    ${removeTemplate(frame, name, () => {
      frame.open(list, undefined);
      frame.change(
        withoutItem(frame.document, list, index),
        list === 'events' ? 'add-event' : 'add-source',
      );
    })}
  </div>`;
}

/** The button that adds an item. */
export const addTemplate = (
  frame: EditorFrame,
  id: string,
  name: string,
  add: () => void,
): TemplateResult =>
  html`<button
    type="button"
    class="button main"
    id=${id}
    ?disabled=${frame.isDisabled}
    @click=${add}
  >
    ${icon('add')} ${name}
  </button>`;
