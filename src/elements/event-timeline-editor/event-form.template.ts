import { html, nothing, type TemplateResult } from 'lit';
import { linkTypes, statuses } from '../../core/schema.js';
import { statusTerm } from '../../core/status-words.js';
import { citationsTemplate } from './citations.template.js';
import {
  listAt,
  textAt,
  withEntry,
  withoutEntry,
  withValue,
  type DraftPath,
} from './draft-document.js';
import { renamed, withEventId } from './edit-document.js';
import { fieldId, problemsAt, type EditorFrame } from './editor-frame.js';
import {
  checkTemplate,
  choiceTemplate,
  fieldTemplate,
  removeTemplate,
  wrongTemplate,
} from './field.template.js';

/** The fields that tell what is wrong with them; the rest of the event's problems stand above them. */
const ownFields =
  'id date dateText title description language status statusHistory citations group actors place tags media links importance corrections'.split(
    ' ',
  );

/** All that can be said of an event: date, title and source first, the rest unfolds. */
export function eventFormTemplate(frame: EditorFrame, index: number): TemplateResult {
  const { words, evidence, dates, locale } = frame;
  const at = (...rest: (string | number)[]): DraftPath => ['events', index, ...rest];
  const others = problemsAt(frame, at()).filter(
    ({ path }) => !ownFields.some((field) => path.startsWith(`/events/${index}/${field}`)),
  );
  return html`<div class="form">
    ${wrongTemplate(frame, fieldId(at()), others)}
    ${dates.template(frame, at('date'), words.date, words.dateHint)}
    ${fieldTemplate(frame, at('title'), { label: words.title })} ${citationsTemplate(frame, index)}
    <details>
      <summary>${words.more}</summary>
      <div class="form">
        ${fieldTemplate(frame, at('description'), { label: words.description, kind: 'area' })}
        ${fieldTemplate(frame, at('dateText'), { label: evidence.dateInWords })}
        ${statusTemplate(frame, index)} ${groupTemplate(frame, index)}
        ${fieldTemplate(frame, at('actors'), { label: locale.term('actors', 2), kind: 'lines', hint: words.onePerLine })}
        ${fieldTemplate(frame, at('place', 'name'), { label: locale.term('place') })}
        <div class="pair">
          ${fieldTemplate(frame, at('place', 'latitude'), { label: words.latitude, kind: 'number' })}
          ${fieldTemplate(frame, at('place', 'longitude'), { label: words.longitude, kind: 'number' })}
        </div>
        ${fieldTemplate(frame, at('tags'), { label: locale.term('tags'), kind: 'lines', hint: words.onePerLine })}
        ${mediaTemplate(frame, index)} ${linksTemplate(frame, index)}
        ${correctionsTemplate(frame, index)}
        <div class="pair">
          ${fieldTemplate(frame, at('importance'), { label: words.importance, kind: 'number' })}
          ${fieldTemplate(frame, at('id'), {
            label: words.shortName,
            hint: words.shortNameHint,
            commit: (id) => {
              frame.change(renamed(frame.document, 'events', index, id));
            },
          })}
        </div>
      </div>
    </details>
  </div>`;
}

/** The author's word on how it stands, and what it rests on: the newest entry of the history. */
function statusTemplate(frame: EditorFrame, index: number): TemplateResult {
  const { words, locale, document, dates } = frame;
  const path = ['events', index, 'status'] as const;
  const history = ['events', index, 'statusHistory'] as const;
  const status = textAt(document, path);
  const last = Math.max(0, listAt(document, history).length - 1);
  const entry = [...history, last] as const;
  const choose = (chosen: string) => {
    const next = withValue(document, path, chosen);
    // a word that is taken back takes its reason along; older ones are history
    frame.change(
      chosen === '' ? withValue(next, history, undefined) : follow(next, entry, chosen),
      fieldId(path),
    );
  };
  const choices = statuses.map((one) => [one, locale.term(statusTerm[one])] as const);
  const reason = textAt(document, [...entry, 'reason']);
  const about = {
    ...frame,
    type: (field: DraftPath, value: unknown) => {
      // the entry says which status it is the reason of
      const known = withValue(document, [...entry, 'status'], status);
      const said = withValue(known, field, value);
      frame.type(
        history,
        listAt(said, history).filter((one) => Object.keys(one).length > 1),
      );
    },
  };
  return html`${choiceTemplate(frame, path, words.status, [['', words.statusDerived], ...choices], choose)}
  ${
    status === ''
      ? nothing
      : html`<div class="within">
          ${fieldTemplate(about, [...entry, 'reason'], {
            label: words.statusReason,
            kind: 'area',
            warning: reason.trim() === '' ? words.statusReasonMissing : undefined,
          })}
          <div class="pair">
            ${fieldTemplate(about, [...entry, 'by'], { label: words.statusBy })}
            ${dates.template(about, [...entry, 'date'], words.statusDate)}
          </div>
        </div>`
  }`;
}

/** The reason that is there becomes that of the new status. */
const follow = (document: EditorFrame['document'], entry: DraftPath, status: string) =>
  textAt(document, [...entry, 'status']) === ''
    ? document
    : withValue(document, [...entry, 'status'], status);

function groupTemplate(frame: EditorFrame, index: number): TemplateResult | typeof nothing {
  const groups = listAt(frame.document, ['groups']);
  if (groups.length === 0) return nothing;
  const choices = groups.map((group) => {
    const id = textAt(group, ['id']);
    return [id, textAt(group, ['title']) || id] as const;
  });
  return choiceTemplate(frame, ['events', index, 'group'], frame.locale.term('group'), [
    ['', '–'],
    ...choices.filter(([id]) => id !== ''),
  ]);
}

/** A list within an event: each entry in a box with a button to take it away, and one to add at the end. */
function entriesTemplate(
  frame: EditorFrame,
  path: DraftPath,
  name: string,
  entry: (at: (...rest: string[]) => DraftPath) => TemplateResult,
  first: string,
): TemplateResult {
  const { document, words } = frame;
  const entries = listAt(document, path);
  return html`<fieldset>
    <legend class="label">${name}</legend>
    ${entries.map(
      (_, index) =>
        html`<div class="within">
          ${entry((...rest) => [...path, index, ...rest])}
          ${removeTemplate(frame, `${name} ${index + 1}`, () => {
            frame.change(withoutEntry(document, path, index), `${fieldId(path)}-add`);
          })}
        </div>`,
    )}
    <button
      type="button"
      class="button"
      id=${`${fieldId(path)}-add`}
      ?disabled=${frame.isDisabled}
      aria-label=${`${words.add}: ${name}`}
      @click=${() => {
        frame.change(withEntry(document, path, {}), fieldId([...path, entries.length, first]));
      }}
    >
      ${words.add}
    </button>
  </fieldset>`;
}

function mediaTemplate(frame: EditorFrame, index: number): TemplateResult {
  const { words, evidence, locale } = frame;
  const name = evidence.media;
  return entriesTemplate(
    frame,
    ['events', index, 'media'],
    name,
    (at) =>
      html` ${fieldTemplate(frame, at('url'), { label: words.address, kind: 'url' })}
        ${fieldTemplate(frame, at('alt'), { label: words.alt })}
        ${fieldTemplate(frame, at('caption'), { label: words.caption })}
        <div class="pair">
          ${fieldTemplate(frame, at('credit'), { label: words.credit })}
          ${fieldTemplate(frame, at('license'), { label: locale.term('license') })}
        </div>
        ${checkTemplate(frame, at('sensitive'), words.sensitive)}`,
    'url',
  );
}

function linksTemplate(frame: EditorFrame, index: number): TemplateResult {
  const { words, evidence, document } = frame;
  const events = listAt(document, ['events']);
  const targets = events.flatMap((event, at) =>
    at === index
      ? []
      : [[textAt(event, ['id']) || `#${at}`, textAt(event, ['title']) || words.untitled] as const],
  );
  const kinds = linkTypes.map((type) => [type, evidence.links[type][0]] as const);
  return entriesTemplate(
    frame,
    ['events', index, 'links'],
    evidence.seeAlso,
    (at) =>
      html`<div class="pair">
        ${choiceTemplate(frame, at('type'), words.linkKind, [['', '–'], ...kinds])}
        ${choiceTemplate(frame, at('event'), words.event, [['', '–'], ...targets], (value) => {
          const unnamed = /^#(\d+)$/.exec(value)?.[1];
          const named = unnamed === undefined ? document : withEventId(document, Number(unnamed));
          const id =
            unnamed === undefined ? value : textAt(named, ['events', Number(unnamed), 'id']);
          frame.change(withValue(named, at('event'), id), fieldId(at('event')));
        })}
      </div>`,
    'type',
  );
}

function correctionsTemplate(frame: EditorFrame, index: number): TemplateResult {
  const { words, evidence, dates } = frame;
  return entriesTemplate(
    frame,
    ['events', index, 'corrections'],
    evidence.corrections,
    (at) =>
      html` ${fieldTemplate(frame, at('text'), { label: words.note, kind: 'area' })}
      ${dates.template(frame, at('date'), words.date)}`,
    'text',
  );
}
