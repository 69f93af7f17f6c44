import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Citation, Source, TimelineEvent } from '../../core/model.js';
import { originOf } from '../../core/origin.js';
import { stances } from '../../core/schema.js';
import type { EvidenceFrame } from '../base/evidence-words.js';
import { outwardLink } from '../base/outward-link.js';
import { siteOf } from '../../core/source-line.js';
import { nameOfLanguage } from '../base/name-of-language.js';
import { sourceMark } from '../base/source-mark.js';
import { originTemplate } from '../base/source-origin.js';
import { recordTemplate } from '../base/source-record.js';
import { stanceTerm } from '../../core/status-words.js';

/** Who says so, grouped by how they stand to the claim. */
export function citationsTemplate(event: TimelineEvent, frame: EvidenceFrame): TemplateResult {
  const { locale, words } = frame;
  const groups = stances
    .map((stance) => ({
      stance,
      citations: event.citations.filter((citation) => citation.stance === stance),
    }))
    .filter(({ citations }) => citations.length > 0);
  return html`<section part="citations" class="citations">
    <h4>${words.whoSaysSo}</h4>
    ${groups.length === 0 ? html`<p>${locale.term('noSources')}</p>` : nothing}
    ${groups.map(
      ({ stance, citations }) =>
        html`<h5 class="label">${locale.term(stanceTerm[stance])}</h5>
          <ul>
            ${citations.map((citation) => citationTemplate(citation, frame))}
          </ul>`,
    )}
  </section>`;
}

function citationTemplate(citation: Citation, frame: EvidenceFrame): TemplateResult {
  const { found, lang, locale, words } = frame;
  const source = found.sources.get(citation.source);
  if (source === undefined) return html``;
  return html`<li>
    <p class="cited">${sourceMark(source, found, lang, locale)}</p>
    ${originTemplate(source, frame)} ${unknownOrigin(source, frame)}
    ${quoteTemplate(citation, frame)}
    ${
      citation.locator &&
      html`<p class="fine">
        ${words.locator}: <span lang=${ifDefined(lang)} dir="auto">${citation.locator}</span>
      </p>`
    }
    ${linksTemplate(source, frame)}
  </li>`;
}

/** Said of each, so that a reader sees which of them the count calls unknown. */
function unknownOrigin(
  source: Source,
  { found, words }: EvidenceFrame,
): TemplateResult | typeof nothing {
  const { key } = originOf(source.id, found.sources);
  return key === undefined ? html`<p class="fine">${words.originUnknown}</p>` : nothing;
}

function quoteTemplate(
  { quote }: Citation,
  { lang, locale, words }: EvidenceFrame,
): TemplateResult | typeof nothing {
  if (quote === undefined) return nothing;
  const { language, translation } = quote;
  const isForeign = language && primary(language) !== primary(lang ?? locale.lang());
  const original = isForeign && nameOfLanguage(language, locale.lang());
  return html`<figure part="quote">
    <blockquote lang=${ifDefined(language ?? lang)} dir="auto">${quote.text}</blockquote>
    ${
      translation || original
        ? html`<figcaption>
            ${original && html`<p class="label">${words.originalLanguage(original)}</p>`}
            ${
              translation &&
              html`<p class="label">${words.translation}</p>
                <p class="translation" lang=${ifDefined(lang)} dir="auto">${translation}</p>`
            }
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/** "de" of "de-AT": nobody needs to be told of a language that is read all the time. */
const primary = (tag: string): string => tag.replace(/-.*/, '').toLowerCase();

/** The way to the source itself: the live address, the archived copy beside it, and its record. */
function linksTemplate(source: Source, frame: EvidenceFrame): TemplateResult | typeof nothing {
  const { url, archivedAt } = source;
  const record = recordTemplate(source, frame);
  if (url === undefined && archivedAt === undefined && record === nothing) return nothing;
  return html`<div class="ways">
    ${url && outwardLink(url, siteOf(url) ?? url)}
    ${archivedAt && outwardLink(archivedAt, frame.words.archived)} ${record}
  </div>`;
}
