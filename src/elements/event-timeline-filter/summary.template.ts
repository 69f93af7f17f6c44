import { html, nothing, type TemplateResult } from 'lit';
import type { FilterTerms } from '../../locales/filter/terms.js';
import type { ChosenValue } from './chosen-values.js';

/** What the summary says and does. */
export interface SummaryOptions {
  readonly words: FilterTerms;
  readonly chosen: readonly ChosenValue[];
  /** Anything is asked for, here or elsewhere. */
  readonly isFiltering: boolean;
  /** How many events are shown; undefined until that is known. */
  readonly shown: number | undefined;
  readonly all: number;
  /** Assistive technology is told when the number changes. */
  readonly isAnnounced: boolean;
  readonly nameOf: (one: ChosenValue) => string;
  readonly remove: (one: ChosenValue, at: number) => void;
  readonly clear: () => void;
}

/** How many events are shown, what is asked for, and the ways back. */
export function summaryTemplate(options: SummaryOptions): TemplateResult {
  const { words, chosen, isFiltering, shown, all, isAnnounced, nameOf, remove, clear } = options;
  const said = isFiltering && shown !== undefined ? words.shown(shown, all) : nothing;
  return html`<div part="filter-summary" class="summary">
    <p class="shown" role=${isAnnounced ? 'status' : nothing}>${said}</p>
    ${
      chosen.length === 0
        ? nothing
        : html`<ul aria-label=${words.chosen}>
            ${chosen.map((one, at) => {
              const part = one.part === 'text' ? words.words : words.parts[one.part];
              return html`<li>
                <button
                  part="filter-chosen"
                  type="button"
                  class="chosen"
                  aria-label=${words.remove(part, nameOf(one))}
                  @click=${() => {
                    remove(one, at);
                  }}
                >
                  <span class="name"><bdi>${nameOf(one)}</bdi></span>
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M4 4l8 8M12 4l-8 8"></path>
                  </svg>
                </button>
              </li>`;
            })}
          </ul>`
    }
    ${
      isFiltering
        ? html`<button part="filter-clear" type="button" class="clear" @click=${clear}>
            ${words.clear}
          </button>`
        : nothing
    }
  </div>`;
}
