import { adoptStyles, html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Source, Stance, TimelineEvent } from '../../core/model.js';
import { stances } from '../../core/schema.js';
import { EventSelectEvent } from '../../events/event-select.js';
import { evidenceStyles } from '../base/evidence.styles.js';
import type { EvidenceFrame } from '../base/evidence-words.js';
import { outwardLink } from '../base/outward-link.js';
import { languageName, siteOf, sourceName } from '../base/source-line.js';
import { partyMark } from '../base/source-mark.js';
import { originTemplate } from '../base/source-origin.js';
import { recordTemplate } from '../base/source-record.js';
import { stanceTerm } from '../base/status-words.js';
import { theme } from '../base/theme.styles.js';
import { sourcesStyles } from './event-timeline-sources.styles.js';

export { evidenceArrival, evidenceWords } from '../base/evidence-words.js';

/** How many events an entry names before it folds the rest away. */
const namedEvents = 6;

/** Gives an element the look of the list. */
export const styleBibliography = (root: ShadowRoot): void => {
  adoptStyles(root, [theme, evidenceStyles, sourcesStyles]);
};

/** The numbered sources, each with what it is cited for. */
export function bibliographyTemplate(
  sources: readonly Source[],
  frame: EvidenceFrame,
): TemplateResult {
  return html`<section aria-labelledby="heading">
    <h3 part="heading" id="heading">${frame.locale.term('sources')}</h3>
    <ol part="sources">
      ${sources.map((source) => entry(source, frame))}
    </ol>
  </section>`;
}

function entry(source: Source, frame: EvidenceFrame): TemplateResult {
  const { found, lang, locale } = frame;
  const number = found.numbers.get(source.id) ?? 0;
  return html`<li part="source" id="source-${number}" value=${number} tabindex="-1">
    <span class="index" aria-hidden="true">${number}</span>
    <div>
      <p>
        <cite lang=${ifDefined(lang)}>${titleTemplate(source)}</cite> ${partyMark(source, locale)}
      </p>
      ${imprint(source, frame)} ${originTemplate(source, frame)}
      ${source.note && html`<p class="note" lang=${ifDefined(lang)}>${source.note}</p>`}
      ${ways(source, frame)} ${recordTemplate(source, frame)} ${citedFor(source, frame)}
    </div>
  </li>`;
}

function titleTemplate(source: Source): TemplateResult | string {
  const name = sourceName(source);
  return source.url === undefined ? name : outwardLink(source.url, name);
}

/** Kind, author, publication, publisher and day, then the language: what a bibliography says. */
function imprint(
  source: Source,
  { lang, locale, words, dateText }: EvidenceFrame,
): TemplateResult | typeof nothing {
  const { author, containerTitle, publisher, issued, language, type } = source;
  const name = sourceName(source);
  const said = (text: string | undefined) => (text && text !== name ? text : undefined);
  const kind = words.sourceTypes[type ?? ''];
  const authors = said(new Intl.ListFormat(locale.lang()).format(author));
  const made = [
    authors && html`<span lang=${ifDefined(lang)}>${authors}</span>`,
    said(containerTitle) && html`<i lang=${ifDefined(lang)}>${containerTitle}</i>`,
    publisher === containerTitle
      ? undefined
      : said(publisher) && html`<span lang=${ifDefined(lang)}>${publisher}</span>`,
    issued && html`<span class="date">${dateText(issued)}</span>`,
  ].filter(Boolean);
  const tongue = language && words.originalLanguage(languageName(language, locale.lang()));
  if (!kind && made.length === 0 && !tongue) return nothing;
  // in one line, so that no white space stands before a comma or a full stop
  const parts = made.map((part, index) => html`${index > 0 ? ', ' : ''}${part}`);
  return html`<p class="imprint">
    ${kind && `${kind}. `}${parts}${made.length > 0 ? '. ' : ''}${tongue && `${tongue}.`}
  </p>`;
}

function ways(
  { url, archivedAt }: Source,
  { words }: EvidenceFrame,
): TemplateResult | typeof nothing {
  const site = siteOf(url);
  if (site === undefined && archivedAt === undefined) return nothing;
  return html`<p class="fine ways">
    ${site && html`<span>${site}</span>`} ${archivedAt && outwardLink(archivedAt, words.archived)}
  </p>`;
}

/** How often a source is cited, how it stands to what it is cited for, and the events. */
function citedFor({ id }: Source, frame: EvidenceFrame): TemplateResult {
  const { found, words } = frame;
  const events = found.citing(id);
  if (events.length === 0) return html`<p class="fine">${words.notCited}</p>`;
  const more = events.slice(namedEvents);
  return html`<div part="cited-by" class="cited-by">
    <p class="fine">${countTemplate(id, events, frame)}</p>
    <ul>
      ${events.slice(0, namedEvents).map((event) => backLink(event, id, frame))}
    </ul>
    ${
      more.length === 0
        ? nothing
        : html`<details>
            <summary>${words.moreEvents(more.length)}</summary>
            <ul>
              ${more.map((event) => backLink(event, id, frame))}
            </ul>
          </details>`
    }
  </div>`;
}

function countTemplate(
  source: string,
  events: readonly TimelineEvent[],
  { words }: EvidenceFrame,
): string {
  const taken = events.flatMap((event) => stancesOf(event, source));
  const cited = words.citedTimes(taken.length);
  if (taken.every((stance) => stance === 'reports')) return cited;
  const counts = stances
    .map((stance) => ({ stance, count: taken.filter((one) => one === stance).length }))
    .filter(({ count }) => count > 0);
  return `${cited}: ${counts.map(({ stance, count }) => words.stanceCounts[stance](count)).join(', ')}`;
}

const stancesOf = ({ citations }: TimelineEvent, id: string): Stance[] =>
  citations.filter(({ source }) => source === id).map(({ stance }) => stance);

/** The way back to an event; how the source stands to it, where it does not just report it. */
function backLink(
  event: TimelineEvent,
  source: string,
  { lang, locale }: EvidenceFrame,
): TemplateResult {
  const other = stancesOf(event, source).find((stance) => stance !== 'reports');
  return html`<li>
    <button
      type="button"
      lang=${ifDefined(event.language ?? lang)}
      @click=${(click: Event) =>
        click.currentTarget?.dispatchEvent(new EventSelectEvent(event.id, event))}
    >
      ${event.title}
    </button>
    ${other && html`<span class="stance">${locale.term(stanceTerm[other])}</span>`}
  </li>`;
}
