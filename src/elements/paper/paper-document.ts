import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { staticDrawing } from '../../drawing/static-drawing.js';
import type { svgElement } from '../../drawing/svg-node.js';
import { dateHeadings, type DateHeading } from '../../core/date-headings.js';
import { tryDate } from '../../core/date/read-edtf.js';
import { isFiltering } from '../../core/filter-events.js';
import { lookup } from '../../core/lookup.js';
import type { TimelineEvent } from '../../core/model.js';
import { descriptionTemplate } from '../base/descriptions.js';
import { evidenceWords, type EvidenceFrame } from '../base/evidence-words.js';
import { paperWords } from '../base/paper-words.js';
import { filterLines } from './filter-lines.js';
import { paperEvent } from './paper-event.js';
import type { PaperInput } from './paper-input.js';
import { paperSources } from './paper-sources.js';

/** How many events are printed of a timeline that is too long for any paper. */
const mostPrinted = 5000;

/** What draws the picture of the chart. */
export interface Pen {
  readonly staticDrawing: typeof staticDrawing;
  readonly svgElement: typeof svgElement;
}

/** A timeline as a document: what is shown, one and all, with its sources at the end. */
export function paperDocument(input: PaperInput, pen: Pen): TemplateResult {
  const { timeline, known, locale, lang, dateText } = input;
  const frame: EvidenceFrame = {
    found: lookup(known),
    lang,
    locale,
    words: evidenceWords(locale.lang()),
    dateText,
  };
  const events = timeline.events.slice(0, mostPrinted);
  const rest = timeline.events.length - events.length;
  return html`${headTemplate(input)} ${drawingTemplate(input, pen)}
  ${eventsTemplate(events, input, frame)}
  ${
    rest > 0
      ? html`<p>${locale.term('listRest', new Intl.NumberFormat(locale.lang()).format(rest))}</p>`
      : nothing
  }
  ${paperSources(sourcesOf(input, events), frame)} ${footTemplate(input)}`;
}

/** The heading, and which part of what is known this is. */
function headTemplate(input: PaperInput): TemplateResult {
  const { timeline, known, whole, date, filter, locale, lang, dateText } = input;
  const words = paperWords(locale.lang());
  const isPart = filter !== undefined && isFiltering(filter);
  return html`<header lang=${ifDefined(lang)}>
    ${
      input.isHeaded
        ? nothing
        : html`<slot name="heading"><h2>${input.heading ?? locale.term('timeline')}</h2></slot>
            ${whole.description && html`<div class="lead">${descriptionTemplate(whole.description, undefined, '')}</div>`}`
    }
    <div class="part" lang=${locale.lang()}>
      ${date && html`<p>${locale.term('asOfDate', dateText(date))}</p>`}
      ${
        isPart
          ? html`<p>
              ${words.selection(timeline.events.length, known.events.length)}
              ${filterLines(filter, lookup(known), locale, words).join('. ')}
            </p>`
          : nothing
      }
    </div>
  </header>`;
}

function drawingTemplate(input: PaperInput, pen: Pen): TemplateResult | typeof nothing {
  const { timeline, known, locale, lang, timeZone } = input;
  const { events } = timeline;
  if (events.length < 2) return nothing;
  const found = lookup(known);
  const used = new Set(events.map(({ group }) => group));
  const drawing = pen.staticDrawing({
    events,
    lanes: timeline.groups.filter(({ id }) => used.has(id)),
    statusOf: (event) => found.status(event).status,
    label: locale.term('chartLabel'),
    locale: locale.lang(),
    timeZone,
    rtl: locale.dir() === 'rtl',
  });
  if (drawing === undefined) return nothing;
  const words = paperWords(locale.lang());
  // marks carry the colour of their status, counts do not
  const hasMarks = drawing.children.some(
    (child) => typeof child !== 'string' && child.name === 'g',
  );
  return html`<figure part="paper-drawing" lang=${ifDefined(lang)}>
    ${pen.svgElement(drawing)}
    <figcaption class="fine" lang=${locale.lang()}>
      ${hasMarks ? words.drawing : words.drawnCounts}
    </figcaption>
  </figure>`;
}

function eventsTemplate(
  events: readonly TimelineEvent[],
  input: PaperInput,
  frame: EvidenceFrame,
): unknown {
  const headings = dateHeadings(events, input.timeZone);
  if (headings.length === 0) return events.map((event) => paperEvent(event, frame));
  return headings.map(
    (heading) =>
      html`<section class="period">
        <h3>${headingText(heading, input)}</h3>
        ${events.slice(heading.from, heading.to).map((event) => paperEvent(event, frame))}
      </section>`,
  );
}

function headingText({ date }: DateHeading, { locale, dateText }: PaperInput): string {
  const read = date === undefined ? undefined : tryDate(date);
  return read ? dateText(read) : locale.term('undated');
}

/** All sources, or those that are cited where only a part of the events is printed. */
function sourcesOf({ timeline, known }: PaperInput, events: readonly TimelineEvent[]) {
  if (timeline === known && events.length === timeline.events.length) return known.sources;
  const cited = new Set(events.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return known.sources.filter(({ id }) => cited.has(id));
}

function footTemplate({ whole, locale, lang, dateText }: PaperInput): TemplateResult {
  const { updated, credits, license } = whole;
  return html`<footer class="fine">
    ${updated && html`<p>${locale.term('updated', dateText(updated))}</p>`}
    ${credits && html`<p lang=${ifDefined(lang)}>${credits}</p>`}
    ${license && html`<p>${locale.term('license')}: ${license}</p>`}
    <slot name="footer"></slot>
  </footer>`;
}
