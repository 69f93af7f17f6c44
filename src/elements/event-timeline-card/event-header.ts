import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { TimelineEvent } from '../../core/model.js';
import type { EvidenceFrame } from '../base/evidence-words.js';
import { statusMark } from '../base/status-mark.js';
import { evidenceCount } from '../../core/evidence-count.js';
import { entryOfStatus, evidenceSentence, settingSentence } from '../../core/status-reason.js';

/** When it was, as it is known and in the author's words, and what it is called. */
export function eventTitleTemplate(
  event: TimelineEvent,
  { lang, words, dateText }: EvidenceFrame,
): TemplateResult {
  const tag = ifDefined(lang);
  return html`<p part="date" class="date">${dateText(event.date)}</p>
    ${
      event.dateText &&
      html`<p part="date-text" class="date-text">
        <span class="visually-hidden">${words.dateInWords}: </span>
        <q lang=${tag} dir="auto">${event.dateText}</q>
      </p>`
    }
    <h3 part="title" id="title" tabindex="-1" dir="auto" lang=${tag}>${event.title}</h3>`;
}

/** How well the claim stands: the word, who set it, why, what it rests on, and how many say so. */
export function standingTemplate(event: TimelineEvent, frame: EvidenceFrame): TemplateResult {
  const { found, lang, locale, words, dateText } = frame;
  const language = { words, lang: locale.lang(), dateText };
  const reason = entryOfStatus(event)?.reason;
  const { citations } = event;
  const { status } = found.status(event);
  const setting = settingSentence(event, language);
  return html`<div class="standing" data-status=${status}>
    ${statusMark(status, locale)}
    <div part="status-reason">
      ${setting && html`<p>${setting}</p>`}
      ${reason && html`<p class="given" lang=${ifDefined(lang)} dir="auto">${reason}</p>`}
      <p>${evidenceSentence(event, found.sources, language)}</p>
    </div>
    ${
      citations.length > 0
        ? html`<p part="independence">${words.evidence(evidenceCount(event, found.sources))}</p>`
        : nothing
    }
  </div>`;
}
