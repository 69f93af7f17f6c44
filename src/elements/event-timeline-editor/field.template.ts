import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Problem } from '../../core/problem.js';
import { tell } from '../base/problem-words.js';
import { textAt, valueAt, type DraftPath } from './draft-document.js';
import { fieldId, problemsAt, type EditorFrame } from './editor-frame.js';
import { keptFields } from './kept-fields.js';
import { languageName, languageNames, languageTagOf } from './language-names.js';

/** A field of the form. */
export interface FieldOptions {
  readonly label: string;
  readonly hint?: string | undefined;
  /** `lines`: a list, one entry a line. Default: `text`. */
  readonly kind?: 'text' | 'area' | 'lines' | 'number' | 'url' | 'language' | 'zone';
  /** Takes the place of setting the value as it is typed: called when the field is left. */
  readonly commit?: (value: string) => void;
  /** Said beside the field where it is no problem of the data. */
  readonly warning?: string | undefined;
}

/** A label, its field, and under it what helps and what is wrong. */
export function fieldTemplate(
  frame: EditorFrame,
  path: DraftPath,
  options: FieldOptions,
): TemplateResult {
  const id = fieldId(path);
  const { label, warning } = options;
  const problems = problemsAt(frame, path);
  const hint = options.hint ?? nameOfLanguage(frame, path, options.kind);
  const told = [hint !== undefined && `${id}-hint`, isWrong(problems, warning) && `${id}-wrong`];
  return html`<div class=${options.kind === 'lines' ? 'field short' : 'field'}>
    <label class="label" for=${id}>${label}</label>
    ${controlTemplate(frame, path, options, {
      id,
      describedBy: told.filter(Boolean).join(' ') || undefined,
      isInvalid: problems.length > 0,
    })}
    ${hint === undefined ? nothing : html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
    ${wrongTemplate(frame, id, problems, warning)}
  </div>`;
}

/** Under a tag the name of its language, so that nobody has to know tags. */
function nameOfLanguage(
  { document, locale }: EditorFrame,
  path: DraftPath,
  kind: FieldOptions['kind'],
): string | undefined {
  const tag = textAt(document, path);
  return kind === 'language' && tag !== '' ? languageName(tag, locale.lang()) : undefined;
}

const isWrong = (problems: readonly Problem[], warning: string | undefined): boolean =>
  problems.length > 0 || warning !== undefined;

/** What is wrong with a field, and the mend, as the description of it. */
export function wrongTemplate(
  frame: EditorFrame,
  id: string,
  problems: readonly Problem[],
  warning?: string,
): TemplateResult | typeof nothing {
  if (!isWrong(problems, warning)) return nothing;
  return html`<ul class="wrong" id=${`${id}-wrong`}>
    ${problems.map((one) => {
      const { text, language } = tell(one, frame.locale);
      return html`<li lang=${language}>${text}</li>`;
    })}
    ${warning === undefined ? nothing : html`<li>${warning}</li>`}
  </ul>`;
}

const inputModes: Partial<Record<string, 'decimal' | 'url'>> = { number: 'decimal', url: 'url' };

/** What is offered while one types: see `datalistsTemplate`. */
const lists: Partial<Record<string, string>> = { language: 'languages', zone: 'time-zones' };

/** The names that fields offer, once for all of them. */
export function datalistsTemplate({ locale }: EditorFrame): TemplateResult {
  return html`<datalist id="languages">
      ${languageNames(locale.lang()).map(([tag, name]) => html`<option value=${tag}>${name}</option>`)}
    </datalist>
    <datalist id="time-zones">
      ${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}
    </datalist>`;
}

interface Control {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
}

function controlTemplate(
  frame: EditorFrame,
  path: DraftPath,
  { kind = 'text', commit }: FieldOptions,
  { id, describedBy, isInvalid }: Control,
): TemplateResult {
  const invalid = isInvalid ? 'true' : undefined;
  const onInput = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    if (commit === undefined) frame.type(path, readAs(kind, value));
  };
  const onChange = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    commit?.(value.trim());
    if (kind !== 'language') return;
    const tag = languageTagOf(value, frame.locale.lang());
    if (tag !== value) frame.type(path, tag);
  };
  if (kind === 'area' || kind === 'lines') {
    const value = kind === 'lines' ? linesAt(frame.document, path) : textAt(frame.document, path);
    return html`<textarea
      id=${id}
      dir="auto"
      rows=${kind === 'lines' ? 2 : 4}
      .value=${live(value)}
      ?disabled=${frame.isDisabled}
      aria-describedby=${ifDefined(describedBy)}
      aria-invalid=${ifDefined(invalid)}
      @input=${onInput}
    ></textarea>`;
  }
  return html`<input
    id=${id}
    dir=${kind === 'url' ? 'ltr' : 'auto'}
    inputmode=${ifDefined(inputModes[kind])}
    list=${ifDefined(lists[kind])}
    autocomplete="off"
    .value=${live(textAt(frame.document, path))}
    ?disabled=${frame.isDisabled}
    aria-describedby=${ifDefined(describedBy)}
    aria-invalid=${ifDefined(invalid)}
    @input=${onInput}
    @change=${onChange}
  />`;
}

/** What is no number stays as it is typed, and is told of. */
function readAs(kind: FieldOptions['kind'], value: string): unknown {
  if (kind === 'lines') return value === '' ? undefined : value.split('\n');
  if (kind !== 'number') return value;
  const number = Number(value.replace(',', '.'));
  return /^-?\d+(?:[.,]\d+)?$/.test(value) ? number : value;
}

/** A list as lines; names in parts as one reads them. */
function linesAt(document: unknown, path: DraftPath): string {
  const value = valueAt(document, path);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value ?? ''];
  return items.map(nameOf).join('\n');
}

function nameOf(item: unknown): string {
  if (typeof item === 'string') return item;
  const part = (key: string) => textAt(item, [key]);
  return part('literal') || [part('given'), part('family')].filter(Boolean).join(' ');
}

/** How much there is to mend, where it cannot be seen. */
export const faultsTemplate = (
  { words }: EditorFrame,
  count: number,
): TemplateResult | typeof nothing =>
  count === 0 ? nothing : html` <span class="faults">${words.problems(count)}</span>`;

/** The fields that the form does not show, so that nobody takes them for lost. */
export function keptTemplate(
  { document, locale, words }: EditorFrame,
  path: DraftPath,
  kind: Parameters<typeof keptFields>[2],
): TemplateResult | typeof nothing {
  const names = keptFields(document, path, kind, locale.lang());
  return names === undefined ? nothing : html`<p class="hint">${words.kept(names)}</p>`;
}

/** One of several values; the empty one says nothing. */
export function choiceTemplate(
  frame: EditorFrame,
  path: DraftPath,
  label: string,
  choices: readonly (readonly [value: string, name: string])[],
  choose?: (value: string) => void,
): TemplateResult {
  const id = fieldId(path);
  const value = textAt(frame.document, path);
  const known = choices.some(([one]) => one === value);
  const all = known ? choices : [...choices, [value, value] as const];
  const problems = problemsAt(frame, path);
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <select
      id=${id}
      ?disabled=${frame.isDisabled}
      aria-describedby=${ifDefined(problems.length > 0 ? `${id}-wrong` : undefined)}
      @change=${(event: Event) => {
        const { value: chosen } = event.target as HTMLSelectElement;
        if (choose) choose(chosen);
        else frame.type(path, chosen);
      }}
    >
      ${all.map(
        ([one, name]) =>
          html`<option value=${one} .selected=${live(one === value)}>${name}</option>`,
      )}
    </select>
    ${wrongTemplate(frame, id, problems)}
  </div>`;
}

/** Yes, or nothing said. */
export function checkTemplate(frame: EditorFrame, path: DraftPath, label: string): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      id=${fieldId(path)}
      ?disabled=${frame.isDisabled}
      .checked=${live(valueAt(frame.document, path) === true)}
      @change=${(event: Event) => {
        frame.type(path, (event.target as HTMLInputElement).checked || undefined);
      }}
    />
    <span>${label}</span>
  </label>`;
}

/** A button that takes an entry away; its name says which. */
export function removeTemplate(
  frame: EditorFrame,
  name: string,
  remove: () => void,
): TemplateResult {
  return html`<button
    type="button"
    class="button quiet"
    ?disabled=${frame.isDisabled}
    aria-label=${`${frame.words.remove}: ${name}`}
    @click=${remove}
  >
    ${frame.words.remove}
  </button>`;
}
