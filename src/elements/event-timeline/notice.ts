import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Problem } from '../../core/problem.js';
import { updateHosts, type LocaleController } from '../base/locale-controller.js';
import { problemWords, tell } from '../base/problem-words.js';

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
    ${sentences(problems.slice(0, mostShown), locale)}
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

/** None until the words of the language have come, so that no other flashes up before them. */
function sentences(
  problems: readonly Problem[],
  locale: LocaleController,
): TemplateResult | typeof nothing {
  const arriving = problemWords.arrival(locale.lang());
  if (arriving) {
    void arriving.then(updateHosts);
    return nothing;
  }
  const own = locale.lang().split('-')[0];
  return html`<ul>
    ${problems.map((one) => {
      const { text, language } = tell(one, locale);
      const isOwn = language.split('-')[0] === own;
      return html`<li
        lang=${ifDefined(isOwn ? undefined : language)}
        dir=${ifDefined(isOwn ? undefined : 'auto')}
      >
        ${text}
      </li>`;
    })}
  </ul>`;
}
