import { html, svg, type TemplateResult } from 'lit';
import type { Status } from '../../core/model.js';
import { statusShapes } from '../../layout/status-shape.js';
import type { LocaleController } from './locale-controller.js';
import { statusTerm } from '../../core/status-words.js';

/** The glyph of a status and its word: told by shape and by text, never by colour alone. */
export function statusMark(status: Status, locale: LocaleController): TemplateResult {
  return html`<span part="status" class="status" data-status=${status} lang=${locale.lang()}>
    ${statusGlyph(status)} ${locale.term(statusTerm[status])}
  </span>`;
}

/** The glyph alone, hidden from assistive technology: a word has to stand beside it. */
export function statusGlyph(status: Status): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    ${statusShapes[status].map(
      ({ d, paint, width, dashes }) =>
        svg`<path class=${paint} d=${d} stroke-width=${width ?? 1} stroke-dasharray=${dashes ?? 'none'}></path>`,
    )}
  </svg>`;
}
