import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { TimelineLookup } from '../../core/lookup.js';
import type { Source } from '../../core/model.js';
import { SourceSelectEvent } from '../../events/source-select.js';
import type { LocaleController } from './locale-controller.js';
import { sourceName } from '../../core/source-line.js';

/** The name of a source, whether it is a party, and its number in the list of sources. */
export function sourceMark(
  source: Source,
  found: TimelineLookup,
  lang: string | undefined,
  locale: LocaleController,
): TemplateResult {
  const number = found.numbers.get(source.id) ?? 0;
  const name = sourceName(source);
  return html`<span class="name" lang=${ifDefined(lang)} dir="auto">${name}</span>
    ${partyMark(source, locale)}
    <a
      class="number"
      lang=${locale.lang()}
      href="#source-${number}"
      aria-label=${locale.term('sourceNumber', number, name)}
      @click=${(click: MouseEvent) => {
        click.preventDefault();
        click.currentTarget?.dispatchEvent(new SourceSelectEvent(source.id));
      }}
      >${number}</a
    >`;
}

/** Says that the source is a party to what it tells. */
export function partyMark(
  source: Source,
  locale: LocaleController,
): TemplateResult | typeof nothing {
  return source.party
    ? html`<span class="party" lang=${locale.lang()}>${locale.term('partyLong')}</span>`
    : nothing;
}
