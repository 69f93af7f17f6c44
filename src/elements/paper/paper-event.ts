import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Citation, Media, TimelineEvent } from '../../core/model.js';
import { descriptionTemplate } from '../base/descriptions.js';
import type { EvidenceFrame } from '../base/evidence-words.js';
import { sourceName } from '../../core/source-line.js';
import { nameOfLanguage } from '../base/name-of-language.js';
import { partyMark } from '../base/source-mark.js';
import { statusMark } from '../base/status-mark.js';
import { stanceTerm } from '../../core/status-words.js';
import { evidenceCount } from '../../core/evidence-count.js';
import { correctionsTemplate, historyTemplate } from '../event-timeline-card/history.js';
import { entryOfStatus, evidenceSentence, settingSentence } from '../../core/status-reason.js';

/** An event with all that is known of it and who says so, for paper: nothing is folded away. */
export function paperEvent(event: TimelineEvent, frame: EvidenceFrame): TemplateResult {
  const { found, locale, words, dateText } = frame;
  const lang = event.language ?? frame.lang;
  return html`<article part="paper-event" class="event">
    <div class="when">
      <p class="date">${dateText(event.date)}</p>
      ${event.dateText && html`<p class="date-text" lang=${ifDefined(lang)} dir="auto">${event.dateText}</p>`}
    </div>
    <div class="what">
      <h4 lang=${ifDefined(lang)} dir="auto">${event.title}</h4>
      <p>${statusMark(found.status(event).status, locale)}</p>
      ${event.description && descriptionTemplate(event.description, lang, '')}
      <p class="fine">${standing(event, frame)}</p>
      ${event.citations.length > 0 ? citationsTemplate(event, frame) : nothing}
      ${factsTemplate(event, frame)} ${event.media.map((media) => mediaTemplate(media, frame))}
      ${historyTemplate(event, { ...frame, lang })}
      ${correctionsTemplate(event, { ...frame, lang })} ${linksTemplate(event, frame, words.links)}
    </div>
  </article>`;
}

/** Who set the status and why, what it rests on, and how many sources there are. */
function standing(event: TimelineEvent, { found, locale, words, dateText, lang }: EvidenceFrame) {
  const language = { words, lang: locale.lang(), dateText };
  const reason = entryOfStatus(event)?.reason;
  return html`${settingSentence(event, language)}
  ${reason && html`<span lang=${ifDefined(lang)} dir="auto">${reason}</span>`}
  ${evidenceSentence(event, found.sources, language)}
  ${
    event.citations.length > 0 ? `${words.evidence(evidenceCount(event, found.sources))}.` : nothing
  }`;
}

function citationsTemplate({ citations }: TimelineEvent, frame: EvidenceFrame): TemplateResult {
  return html`<ul class="citations">
    ${citations.map((citation) => citationTemplate(citation, frame))}
  </ul>`;
}

function citationTemplate(citation: Citation, frame: EvidenceFrame): TemplateResult {
  const { found, lang, locale, words } = frame;
  const { stance, quote, locator } = citation;
  const source = found.sources.get(citation.source);
  if (source === undefined) return html``;
  const isForeign = quote?.language && quote.language !== (lang ?? locale.lang());
  return html`<li>
    <span class="number">${found.numbers.get(source.id)}</span>
    <div>
      <p>
        <span lang=${ifDefined(lang)} dir="auto">${sourceName(source)}</span>
        ${partyMark(source, locale)} –
        ${locale.term(stanceTerm[stance])}${
          locator &&
          html`. ${words.locator}: <span lang=${ifDefined(lang)} dir="auto">${locator}</span>`
        }
      </p>
      ${
        quote &&
        html`<blockquote lang=${ifDefined(quote.language ?? lang)} dir="auto">
          ${quote.text}
        </blockquote>`
      }
      ${isForeign ? html`<p class="fine">${words.originalLanguage(nameOfLanguage(quote.language ?? '', locale.lang()))}</p>` : nothing}
      ${
        quote?.translation &&
        html`<p class="fine">${words.translation}:</p>
          <blockquote lang=${ifDefined(lang)} dir="auto">${quote.translation}</blockquote>`
      }
    </div>
  </li>`;
}

function factsTemplate(event: TimelineEvent, { found, locale, lang }: EvidenceFrame) {
  const list = new Intl.ListFormat(lang ?? locale.lang());
  const facts: [label: string, value: string | undefined][] = [
    [locale.term('place'), event.place?.name],
    [locale.term('actors', event.actors.length), list.format(event.actors)],
    [locale.term('group'), event.group && found.groups.get(event.group)?.title],
    [locale.term('tags'), list.format(event.tags)],
  ];
  const given = facts.filter(([, value]) => value);
  if (given.length === 0) return nothing;
  return html`<p class="fine facts">
    ${given.map(
      ([label, value]) =>
        html`<span>${label}: <span lang=${ifDefined(lang)} dir="auto">${value}</span></span> `,
    )}
  </p>`;
}

/** A picture is told rather than printed: it may not be loaded, or may upset. */
function mediaTemplate(media: Media, { lang, words }: EvidenceFrame): TemplateResult {
  const told = [media.caption ?? media.alt, media.credit, media.license].filter(Boolean);
  return html`<p class="fine">
    ${words.media}: <span lang=${ifDefined(lang)} dir="auto">${told.join('. ')}</span>
    <a class="url" href=${media.url}>${media.url}</a>
  </p>`;
}

function linksTemplate(
  event: TimelineEvent,
  { found, lang }: EvidenceFrame,
  terms: EvidenceFrame['words']['links'],
) {
  return event.links.map(({ type, event: id }) => {
    const other = found.events.get(id);
    return other === undefined
      ? nothing
      : html`<p class="fine">
          ${terms[type][0]}:
          <span lang=${ifDefined(other.language ?? lang)} dir="auto">${other.title}</span>
        </p>`;
  });
}
