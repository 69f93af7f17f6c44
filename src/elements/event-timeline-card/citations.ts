import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { TimelineLookup } from '../../core/lookup.js';
import type { Citation, Source, TimelineEvent } from '../../core/model.js';
import { stances } from '../../core/schema.js';
import type { LocaleController } from '../base/locale-controller.js';
import { outwardLink } from '../base/outward-link.js';
import { languageName, siteOf } from '../base/source-line.js';
import { sourceMark } from '../base/source-mark.js';
import { stanceTerm } from '../base/status-words.js';

/** Who says so, grouped by how they stand to the claim. */
export function citationsTemplate(
  event: TimelineEvent,
  found: TimelineLookup,
  lang: string | undefined,
  locale: LocaleController,
): TemplateResult {
  const groups = stances
    .map((stance) => ({
      stance,
      citations: event.citations.filter((citation) => citation.stance === stance),
    }))
    .filter(({ citations }) => citations.length > 0);
  return html`<section part="citations" class="citations">
    <h4>${locale.term('whoSaysSo')}</h4>
    ${groups.length === 0 ? html`<p>${locale.term('noSources')}</p>` : nothing}
    ${groups.map(
      ({ stance, citations }) =>
        html`<h5 class="label">${locale.term(stanceTerm[stance])}</h5>
          <ul>
            ${citations.map((citation) => citationTemplate(citation, found, lang, locale))}
          </ul>`,
    )}
  </section>`;
}

function citationTemplate(
  citation: Citation,
  found: TimelineLookup,
  lang: string | undefined,
  locale: LocaleController,
): TemplateResult {
  const source = found.sources.get(citation.source);
  if (source === undefined) return html``;
  return html`<li>
    <p class="cited">${sourceMark(source, found, lang, locale)}</p>
    ${quoteTemplate(citation, lang, locale)}
    ${
      citation.locator &&
      html`<p class="fine">
        ${locale.term('locator')}: <span lang=${ifDefined(lang)}>${citation.locator}</span>
      </p>`
    }
    ${linksTemplate(source, locale)}
  </li>`;
}

function quoteTemplate(
  { quote }: Citation,
  lang: string | undefined,
  locale: LocaleController,
): TemplateResult | typeof nothing {
  if (quote === undefined) return nothing;
  const foreign = quote.language !== undefined && quote.translation !== undefined;
  return html`<figure part="quote">
    <blockquote lang=${ifDefined(quote.language ?? lang)} dir="auto">${quote.text}</blockquote>
    ${
      foreign
        ? html`<figcaption>
            <span class="label">${locale.term('translation')}</span>
            <span lang=${ifDefined(lang)}>${quote.translation}</span>
            <span class="fine"
              >${locale.term(
                'originalLanguage',
                languageName(quote.language ?? '', locale.lang()),
              )}</span
            >
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/** The way to the source itself: the live address, and the archived copy beside it. */
function linksTemplate(source: Source, locale: LocaleController): TemplateResult | typeof nothing {
  const { url, archivedAt } = source;
  if (url === undefined && archivedAt === undefined) return nothing;
  return html`<p class="fine ways">
    ${url && outwardLink(url, siteOf(url) ?? url)}
    ${archivedAt && outwardLink(archivedAt, locale.term('archived'))}
  </p>`;
}
