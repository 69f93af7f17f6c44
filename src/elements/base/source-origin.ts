import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../core/model.js';
import { originOf } from '../../core/origin.js';
import type { EvidenceFrame } from './evidence-words.js';
import { sourceMark } from './source-mark.js';

/** Who the information of a source really comes from, where that is somebody else. */
export function originTemplate(
  source: Source,
  { found, lang, locale, words }: EvidenceFrame,
): TemplateResult | typeof nothing {
  const origin = originOf(source.id, found.sources);
  const root = origin.source;
  if (root !== undefined && root.id !== source.id) {
    return html`<p class="fine">${words.passesOn}: ${sourceMark(root, found, lang, locale)}</p>`;
  }
  const name = origin.name ?? (found.sources.has(source.origin ?? '') ? undefined : source.origin);
  if (name === undefined || isNamedBy(source, name)) return nothing;
  return html`<p class="fine">${words.origin(name)}</p>`;
}

/** The name stands in the entry already: to say it twice would say nothing more. */
const isNamedBy = ({ title, author, publisher }: Source, name: string): boolean =>
  [title, publisher, ...author].includes(name);
