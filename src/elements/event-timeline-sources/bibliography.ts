import { html, nothing, render, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Source, Stance, TimelineEvent } from '../../core/model.js';
import { threadsOf, type Threads } from '../../core/threads.js';
import { stances } from '../../core/schema.js';
import { EventSelectEvent } from '../../events/event-select.js';
import type { EvidenceFrame } from '../base/evidence-words.js';
import { outwardLink } from '../base/outward-link.js';
import { siteOf, sourceName } from '../../core/source-line.js';
import { nameOfLanguage } from '../base/name-of-language.js';
import { partyMark } from '../base/source-mark.js';
import { originTemplate } from '../base/source-origin.js';
import { recordTemplate } from '../base/source-record.js';
import { stanceTerm } from '../../core/status-words.js';
import { ownWord } from '../../core/own-word.js';

/** How many events an entry names before it folds the rest away. */
const namedEvents = 6;
/** How many it names at the most when the rest is unfolded. */
const unfoldedEvents = 200;

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
        <cite lang=${ifDefined(lang)} dir="auto">${titleTemplate(source)}</cite>
        ${partyMark(source, locale)}
      </p>
      ${imprint(source, frame)} ${originTemplate(source, frame)}
      ${source.note && html`<p class="note" lang=${ifDefined(lang)} dir="auto">${source.note}</p>`}
      ${ways(source, frame)} ${citedFor(source, frame)}
    </div>
  </li>`;
}

function titleTemplate(source: Source): TemplateResult | string {
  const name = sourceName(source);
  return source.url === undefined ? name : outwardLink(source.url, name);
}

/** "Newspaper article in English. Ada Berg, The Courier, 6 March 2024": what a bibliography says. */
export function imprint(source: Source, frame: EvidenceFrame): TemplateResult | typeof nothing {
  const { type, language, issued } = source;
  const { locale, words, dateText } = frame;
  const { comma = ', ', fullStop = '. ' } = words;
  const kind = words.kindOfSource(
    ownWord(words.sourceTypes, type),
    language && nameOfLanguage(language, locale.lang()),
  );
  const makers = makersOf(source, frame);
  const date = issued && html`<bdi class="date">${dateText(issued)}</bdi>`;
  const made = date ? [...makers, date] : makers;
  if (!kind && made.length === 0) return nothing;
  // a date alone is no sentence, and in many languages begins with a small letter
  const first = kind && made.length > 0 ? (makers.length > 0 ? fullStop : comma) : '';
  return html`<p class="imprint">
    ${kind}${made.map((part, index) => html`${index > 0 ? comma : first}${part}`)}${fullStop.trim()}
  </p>`;
}

/** Authors, publication and publisher, without what the title says already. */
function makersOf(source: Source, { lang, locale }: EvidenceFrame): TemplateResult[] {
  const { author, containerTitle, publisher } = source;
  const told = new Set(['', sourceName(source)]);
  const isNew = (text: string | undefined): text is string =>
    text !== undefined && !told.has(text) && Boolean(told.add(text));
  const makers: TemplateResult[] = [];
  const authors = new Intl.ListFormat(locale.lang()).format(author);
  if (isNew(authors)) makers.push(html`<span lang=${ifDefined(lang)} dir="auto">${authors}</span>`);
  if (isNew(containerTitle))
    makers.push(html`<i lang=${ifDefined(lang)} dir="auto">${containerTitle}</i>`);
  if (isNew(publisher))
    makers.push(html`<span lang=${ifDefined(lang)} dir="auto">${publisher}</span>`);
  return makers;
}

/** Where it is found, and how it was secured. */
function ways(source: Source, frame: EvidenceFrame): TemplateResult | typeof nothing {
  const { url, archivedAt } = source;
  const site = siteOf(url);
  const record = recordTemplate(source, frame);
  if (site === undefined && archivedAt === undefined && record === nothing) return nothing;
  return html`<div class="ways">
    ${site && html`<span>${site}</span>`}
    ${archivedAt && outwardLink(archivedAt, frame.words.archived)} ${record}
  </div>`;
}

/** How often a source is cited, how it stands to what it is cited for, and the events. */
function citedFor({ id }: Source, frame: EvidenceFrame): TemplateResult {
  const { found, words } = frame;
  const threads = threadsOf(found.timeline);
  const events = threads.citing(id);
  if (events.length === 0) return html`<p class="fine">${words.notCited}</p>`;
  const more = events.slice(namedEvents);
  return html`<div part="cited-by" class="cited-by">
    <p class="fine">${countTemplate(threads.stancesOf(id), frame)}</p>
    <ul>
      ${events.slice(0, namedEvents).map((event) => backLink(event, id, frame))}
    </ul>
    ${
      more.length === 0
        ? nothing
        : keyed(
            events,
            html`<details
              @toggle=${({ currentTarget }: Event) => {
                const list = (currentTarget as HTMLElement).querySelector('ul');
                if (list) render(restTemplate(more, id, frame), list);
              }}
            >
              <summary>${words.moreEvents(more.length)}</summary>
              <ul></ul>
            </details>`,
          )
    }
  </div>`;
}

/** The other events, when they are asked for: a source can be cited a hundred thousand times. */
function restTemplate(
  events: readonly TimelineEvent[],
  source: string,
  frame: EvidenceFrame,
): TemplateResult {
  const beyond = events.length - unfoldedEvents;
  return html`${events.slice(0, unfoldedEvents).map((event) => backLink(event, source, frame))}
  ${beyond > 0 ? html`<li class="fine">${frame.words.moreEvents(beyond)}</li>` : nothing}`;
}

function countTemplate(counts: ReturnType<Threads['stancesOf']>, { words }: EvidenceFrame): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const cited = words.citedTimes(total);
  // once needs no sum: the stance stands beside the event
  if (total === 1 || total === counts.reports) return cited;
  const told = stances.flatMap((stance) => {
    const count = counts[stance] ?? 0;
    return count > 0 ? [words.stanceCounts[stance](count)] : [];
  });
  return `${cited}: ${told.join(', ')}`;
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
      dir="auto"
      @click=${(click: Event) =>
        click.currentTarget?.dispatchEvent(new EventSelectEvent(event.id, event))}
    >
      ${event.title}
    </button>
    ${other && html`<span class="stance">${locale.term(stanceTerm[other])}</span>`}
  </li>`;
}
