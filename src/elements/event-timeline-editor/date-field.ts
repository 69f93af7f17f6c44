import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { formatDateWith } from '../../core/date/format-date-with.js';
import { parseDate } from '../../core/date/parse-date.js';
import type { DateWords } from '../../core/date/words/date-words.js';
import type { LocaleController } from '../base/locale-controller.js';
import { dateOffers } from './date-offers.js';
import { textAt, type DraftPath } from './draft-document.js';
import { fieldId, problemsAt, type EditorFrame } from './editor-frame.js';
import { wrongTemplate } from './field.template.js';

/** A date field with its list of readings. */
interface OpenList {
  readonly id: string;
  readonly offers: readonly string[];
  /** The reading that the arrow keys are at; -1 for none. */
  readonly active: number;
}

/**
 * Fields for dates, after ARIA's pattern of an editable combobox with a list: what is typed stays as
 * it is until a person picks one of its readings. One list is open at a time.
 */
export class DateField implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #list: OpenList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#list = undefined;
  }

  template(frame: EditorFrame, path: DraftPath, label: string, hint?: string): TemplateResult {
    const id = fieldId(path);
    const text = textAt(frame.document, path);
    const list = this.#list?.id === id ? this.#list : undefined;
    const problems = list ? [] : problemsAt(frame, path);
    const reading = inWords(text, frame.locale);
    const told = [
      reading !== undefined && `${id}-reading`,
      hint !== undefined && `${id}-hint`,
      problems.length > 0 && `${id}-wrong`,
    ].filter(Boolean);
    return html`<div class="field date-field">
      <label class="label" for=${id}>${label}</label>
      <input
        id=${id}
        role="combobox"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${list ? 'true' : 'false'}
        aria-controls=${`${id}-list`}
        aria-activedescendant=${ifDefined(list && list.active >= 0 ? `${id}-${list.active}` : undefined)}
        aria-describedby=${ifDefined(told.length > 0 ? told.join(' ') : undefined)}
        aria-invalid=${ifDefined(problems.length > 0 ? 'true' : undefined)}
        ?disabled=${frame.isDisabled}
        .value=${live(text)}
        @input=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          this.#offer(id, value, frame);
          frame.type(path, value.trim() === '' ? '' : value);
        }}
        @keydown=${(event: KeyboardEvent) => {
          this.#press(event, { id, text, path, frame });
        }}
        @blur=${() => {
          this.#show(undefined);
        }}
      />
      ${list ? this.#listTemplate(list, path, frame) : nothing}
      ${reading === undefined ? nothing : html`<p class="reading" id=${`${id}-reading`}>${reading}</p>`}
      ${hint === undefined ? nothing : html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
      ${wrongTemplate(frame, id, problems)}
    </div>`;
  }

  #listTemplate(
    { id, offers, active }: OpenList,
    path: DraftPath,
    frame: EditorFrame,
  ): TemplateResult {
    return html`<ul
      class="offers"
      id=${`${id}-list`}
      role="listbox"
      aria-label=${frame.words.dateOffers}
    >
      ${offers.map(
        (edtf, at) =>
          html`<li
            id=${`${id}-${at}`}
            role="option"
            aria-selected=${at === active ? 'true' : 'false'}
            @pointerdown=${(event: Event) => {
              // the field keeps the focus
              event.preventDefault();
            }}
            @click=${() => {
              this.#pick(edtf, path, frame);
            }}
          >
            <span class="words">${inWords(edtf, frame.locale)}</span>
            <code dir="ltr">${edtf}</code>
          </li>`,
      )}
    </ul>`;
  }

  #offer(id: string, text: string, frame: EditorFrame): void {
    const offers = dateOffers(text, frame.locale.lang());
    const isSaid = offers.length === 1 && offers[0] === text.trim();
    this.#show(offers.length === 0 || isSaid ? undefined : { id, offers, active: -1 });
  }

  #press(
    event: KeyboardEvent,
    at: { id: string; text: string; path: DraftPath; frame: EditorFrame },
  ): void {
    const { id, text, path, frame } = at;
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (isArrow && this.#list?.id !== id) this.#offer(id, text, frame);
    const list = this.#list?.id === id ? this.#list : undefined;
    if (!list) {
      // Enter is for the list: in a form it would send the page away
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    const { offers, active } = list;
    if (isArrow) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next =
        active < 0 && step < 0
          ? offers.length - 1
          : (active + step + offers.length) % offers.length;
      this.#show({ ...list, active: next });
    } else if (event.key === 'Enter') {
      const chosen = offers[active];
      if (chosen !== undefined) this.#pick(chosen, path, frame);
    } else if (event.key === 'Escape') {
      this.#show(undefined);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  }

  #pick(edtf: string, path: DraftPath, frame: EditorFrame): void {
    this.#list = undefined;
    frame.type(path, edtf);
  }

  #show(list: OpenList | undefined): void {
    if (list === undefined && this.#list === undefined) return;
    this.#list = list;
    this.#host.requestUpdate();
  }
}

/** What has been said already: a table of a thousand events says as many dates again with each letter. */
const said = new WeakMap<DateWords, Map<string, string | undefined>>();

/** A date as its readers will see it; undefined where it is none yet. */
export function inWords(edtf: string, locale: LocaleController): string | undefined {
  const { dateWords } = locale;
  let known = said.get(dateWords);
  if (known === undefined) said.set(dateWords, (known = new Map<string, string | undefined>()));
  const key = `${locale.lang()} ${edtf.trim()}`;
  if (known.has(key)) return known.get(key);
  const words = spoken(edtf.trim(), locale);
  if (known.size > 10_000) known.clear();
  known.set(key, words);
  return words;
}

function spoken(edtf: string, locale: LocaleController): string | undefined {
  if (edtf === '') return undefined;
  try {
    return formatDateWith(locale.dateWords, parseDate(edtf), locale.lang(), {});
  } catch {
    return undefined;
  }
}
