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
  const arriving = problemWords.arrival(locale.lang());
  void arriving?.then(updateHosts);
  // its place, so that no other language flashes up before the reader's own
  if (arriving) return html`<details class="notice" inert><summary>&nbsp;</summary></details>`;
  const words = problemWords.of(locale.lang());
  const rest = problems.length - mostShown;
  return html`<details part="notice" class="notice" ?open=${failed}>
    <summary>${failed ? words.failedHeading : words.heading(problems.length)}</summary>
    ${sentences(problems.slice(0, mostShown), locale)}
    ${rest > 0 ? html`<p>${locale.term('moreSources', rest)}</p>` : nothing}
    ${
      failed
        ? html`<button type="button" class="button" @click=${retry}>${words.retry}</button>`
        : nothing
    }
  </details>`;
}

function sentences(problems: readonly Problem[], locale: LocaleController): TemplateResult {
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
