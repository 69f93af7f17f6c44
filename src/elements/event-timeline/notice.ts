import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../core/problem.js';
import type { LocaleController } from '../base/locale-controller.js';

/** So many sentences are enough for a page; a script has them all in `problems`. */
const mostShown = 50;

/** What in the data needs mending, or why there is none; each with the mend. */
export function noticeTemplate(
  problems: readonly Problem[],
  failed: boolean,
  locale: LocaleController,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const heading = failed
    ? locale.term('failedHeading')
    : locale.term('problemsHeading', problems.length);
  const rest = problems.length - mostShown;
  return html`<details part="notice" class="notice" ?open=${failed}>
    <summary>${heading}</summary>
    <ul lang="en">
      ${problems.slice(0, mostShown).map(({ message }) => html`<li>${message}</li>`)}
    </ul>
    ${rest > 0 ? html`<p>${locale.term('moreSources', rest)}</p>` : nothing}
    ${
      failed
        ? html`<button type="button" class="button" @click=${retry}>
            ${locale.term('retry')}
          </button>`
        : nothing
    }
  </details>`;
}
