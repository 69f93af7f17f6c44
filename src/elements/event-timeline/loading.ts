import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { LocaleController } from '../base/locale-controller.js';

/** How far the file has come. */
export function loadingTemplate(
  progress: number | undefined,
  locale: LocaleController,
): TemplateResult {
  const percent =
    progress === undefined
      ? undefined
      : new Intl.NumberFormat(locale.lang(), { style: 'percent' }).format(progress);
  return html`<div part="loading" class="loading">
    <span id="loading">
      ${percent === undefined ? locale.term('loading') : locale.term('loadingPercent', percent)}
    </span>
    <progress aria-labelledby="loading" max="1" value=${ifDefined(progress)}></progress>
  </div>`;
}
