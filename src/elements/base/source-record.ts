import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../core/model.js';
import { outwardLink } from './outward-link.js';
import type { EvidenceFrame } from './evidence-words.js';

/** When and how a source was secured, for those who want to check it; folded away. */
export function recordTemplate(
  { accessed, archivedAt, sha256 }: Source,
  { words, dateText, locale }: Pick<EvidenceFrame, 'words' | 'dateText' | 'locale'>,
): TemplateResult | typeof nothing {
  if (accessed === undefined && sha256 === undefined) return nothing;
  const facts: [label: string, value: TemplateResult | string | undefined][] = [
    [words.accessed, accessed && dateText(accessed)],
    [words.archivedAt, archivedAt && outwardLink(archivedAt, archivedAt)],
    ['SHA-256', sha256 && html`<code>${sha256}</code>`],
  ];
  return html`<details part="record" class="record" lang=${locale.lang()}>
    <summary>${words.record(archivedAt !== undefined)}</summary>
    <dl>
      ${facts.map(([label, value]) =>
        value
          ? html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>
  </details>`;
}
