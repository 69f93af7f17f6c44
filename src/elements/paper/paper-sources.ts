import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Source } from '../../core/model.js';
import type { EvidenceFrame } from '../base/evidence-words.js';
import { sourceName } from '../../core/source-line.js';
import { partyMark } from '../base/source-mark.js';
import { imprint } from '../event-timeline-sources/bibliography.js';

/** The sources by the numbers that events cite them by, with every address written out. */
export function paperSources(sources: readonly Source[], frame: EvidenceFrame): TemplateResult {
  return html`<section part="paper-sources" class="sources">
    <h3>${frame.locale.term('sources')}</h3>
    <ol>
      ${sources.map((source) => sourceTemplate(source, frame))}
    </ol>
  </section>`;
}

function sourceTemplate(source: Source, frame: EvidenceFrame): TemplateResult {
  const { found, lang, locale, words, dateText } = frame;
  const { url, archivedAt, accessed, sha256, note } = source;
  const line = (label: string, value: unknown) =>
    value ? html`<p class="fine"><span>${label}:</span> ${value}</p>` : nothing;
  const number = found.numbers.get(source.id) ?? 0;
  return html`<li value=${number}>
    <span class="number">${number}</span>
    <div>
      <p>
        <cite lang=${ifDefined(lang)} dir="auto">${sourceName(source)}</cite>
        ${partyMark(source, locale)}
      </p>
      ${imprint(source, frame)}
      ${note && html`<p class="fine" lang=${ifDefined(lang)} dir="auto">${note}</p>`}
      ${url && html`<p class="url"><a href=${url}>${url}</a></p>`}
      ${line(words.archivedAt, archivedAt && html`<a class="url" href=${archivedAt}>${archivedAt}</a>`)}
      ${line(words.accessed, accessed && dateText(accessed))}
      ${line('SHA-256', sha256 && html`<span class="url">${sha256}</span>`)}
    </div>
  </li>`;
}
