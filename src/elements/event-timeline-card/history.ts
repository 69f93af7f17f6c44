import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { TimelineEvent } from '../../core/model.js';
import type { EvidenceFrame } from '../base/evidence-words.js';
import { statusMark } from '../base/status-mark.js';

/** How the status has changed: one dated line an entry, the oldest first. */
export function historyTemplate(
  { statusHistory }: TimelineEvent,
  { lang, locale, words, dateText }: EvidenceFrame,
): TemplateResult | typeof nothing {
  if (statusHistory.length === 0) return nothing;
  return html`<section part="history">
    <h4 class="label">${words.statusHistory}</h4>
    <ol class="history">
      ${statusHistory.map(
        ({ status, date, by, reason }) =>
          html`<li>
            <p class="date">${date && dateText(date)}</p>
            <div>
              <p class="change">
                ${statusMark(status, locale)}
                ${by && html`<span class="fine">${words.setBy(by)}</span>`}
              </p>
              ${reason && html`<p lang=${ifDefined(lang)} dir="auto">${reason}</p>`}
            </div>
          </li>`,
      )}
    </ol>
  </section>`;
}

/** What was put right, and when. */
export function correctionsTemplate(
  { corrections }: TimelineEvent,
  { lang, words, dateText }: EvidenceFrame,
): TemplateResult | typeof nothing {
  if (corrections.length === 0) return nothing;
  return html`<section part="corrections">
    <h4 class="label">${words.corrections}</h4>
    <ul class="history">
      ${corrections.map(
        ({ date, text }) =>
          html`<li>
            ${date && html`<p class="date">${dateText(date)}</p>`}
            <p lang=${ifDefined(lang)} dir="auto">${text}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}
