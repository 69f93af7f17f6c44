import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FilterList } from '../../core/filter-values.js';
import type { Status } from '../../core/model.js';
import type { FilterTerms } from '../../locales/filter/terms.js';
import type { LocaleController } from '../base/locale-controller.js';
import { statusGlyph } from '../base/status-mark.js';
import type { NamedFacet, OfferedValues } from './facet-values.js';
import { moveAmongValues } from './value-focus.js';

/** What the field of one part shows and does. */
export interface FacetFieldOptions {
  readonly part: FilterList;
  readonly offered: OfferedValues;
  /** How many values the part has. */
  readonly all: number;
  readonly words: FilterTerms;
  readonly locale: LocaleController;
  /** `lang` of the values, where it is another language than the interface's. */
  readonly lang: string | undefined;
  readonly numbers: Intl.NumberFormat;
  readonly sought: string;
  readonly isChosen: (value: string) => boolean;
  readonly choose: (value: string, isChosen: boolean) => void;
  readonly seek: (text: string) => void;
  /** The one value that the tab key comes to; undefined where it comes to each. */
  readonly stop: string | undefined;
  readonly enter: (value: string) => void;
}

/** The values of one part as check boxes, each with the number of events that it would show. */
export function facetFieldTemplate(options: FacetFieldOptions): TemplateResult {
  const { part, offered, all, words, numbers, sought, seek, stop } = options;
  const isOneStop = stop !== undefined;
  const title = words.parts[part];
  const { values, isLong } = offered;
  return html`<fieldset part="filter-part">
    <legend class="label">
      ${title}
      ${isLong ? html`<span class="of">${words.someValues(values.length, all)}</span>` : nothing}
    </legend>
    ${
      isLong
        ? html`<input
            type="search"
            class="find"
            aria-label=${words.find(title)}
            placeholder=${words.find(title)}
            .value=${live(sought)}
            @input=${(event: Event) => {
              seek((event.target as HTMLInputElement).value);
            }}
            @change=${keep}
          />`
        : nothing
    }
    ${
      values.length === 0
        ? html`<p class="none">${words.noValues}</p>`
        : html`<ul
            role=${isOneStop ? 'toolbar' : nothing}
            aria-orientation=${isOneStop ? 'vertical' : nothing}
            @keydown=${isOneStop ? moveAmongValues : nothing}
          >
            ${repeat(
              values,
              ({ value }) => value,
              (facet) => valueTemplate(facet, options, numbers),
            )}
          </ul>`
    }
  </fieldset>`;
}

function valueTemplate(
  { value, name, count }: NamedFacet,
  { part, locale, lang, isChosen, choose, stop, enter }: FacetFieldOptions,
  numbers: Intl.NumberFormat,
): TemplateResult {
  return html`<li role=${stop === undefined ? nothing : 'none'}>
    <label part="filter-value" class=${count === 0 && !isChosen(value) ? 'value bare' : 'value'}>
      <input
        type="checkbox"
        tabindex=${stop === undefined || stop === value ? nothing : -1}
        .checked=${live(isChosen(value))}
        @focus=${() => {
          enter(value);
        }}
        @change=${(event: Event) => {
          keep(event);
          choose(value, (event.target as HTMLInputElement).checked);
        }}
      />
      ${
        part === 'status'
          ? html`<span class="status" data-status=${value}
              >${statusGlyph(value as Status)} ${name}</span
            >`
          : html`<span class="name" lang=${ifDefined(lang)}><bdi>${name}</bdi></span>`
      }
      <span class="count" aria-hidden="true">${numbers.format(count)}</span>
      <span class="visually-hidden">${locale.term('events', count)}</span>
    </label>
  </li>`;
}

/** What the fields tell is no news to the page, which is told of the filter. */
const keep = (event: Event): void => {
  event.stopPropagation();
};
