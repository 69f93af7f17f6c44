/** What stands with the list: the card of an event, the sources, the way back in time. */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import type { TimelineEvent } from '../../core/model.js';
import type { AsOfChangeEvent } from '../../events/as-of-change.js';
import type { Frame } from './chart-input.js';
import { downloadsTemplate } from './downloads.template.js';
import { loadSources } from './later-parts.js';

/** The lists of sources that nobody can read yet; those that come after the first are soon there. */
const coming = new Set<Element & { readonly updateComplete?: Promise<unknown> }>();
let settling: Promise<void> | undefined;
let areSettled = false;

const note = (sources: Element | undefined): void => {
  if (sources && !areSettled) coming.add(sources);
};

/** Waits until the sources can be read, or cannot be had, and has those who show them hear of it. */
async function settle(): Promise<void> {
  await loadSources();
  for (const one of coming) if (one.isConnected) await one.updateComplete?.catch(() => undefined);
  areSettled = true;
  for (const one of coming) {
    const root = one.getRootNode();
    if (root instanceof ShadowRoot) (root.host as ReactiveElement).requestUpdate();
  }
  coming.clear();
}

function areSourcesSettled(): boolean {
  settling ??= settle();
  return areSettled;
}

/** Nothing where none is cited: an empty list would still have its rule. */
export const sourcesTemplate = ({ known, timeZone }: Frame): TemplateResult | typeof nothing =>
  known.sources.length === 0
    ? nothing
    : html`<event-timeline-sources
        ${ref(note)}
        exportparts="heading: sources-heading, sources, source, cited-by, record: source-record"
        .timeline=${known}
        .timeZone=${timeZone}
      ></event-timeline-sources>`;

export const cardTemplate = (
  event: TimelineEvent,
  { known, timeline, timeZone, linkTo, locale }: Frame,
): TemplateResult =>
  // the list that it may stand in speaks the language of the data
  html`<event-timeline-card
    lang=${locale.lang()}
    exportparts="card, date: event-date, date-text: event-date-text, title: event-title, status: event-status, status-reason, independence, description: event-description, facts, media, embed, lightbox, citations, quote, record, history, corrections, links, link: card-link, navigation"
    .timeline=${known}
    .sequence=${timeline.events}
    .timeZone=${timeZone}
    .eventId=${event.id}
    .linkTo=${linkTo}
  ></event-timeline-card>`;

/** The scrubber over what was known when. */
export function replayTemplate(
  { whole, timeZone }: Frame,
  asOf: string | undefined,
  onChange: (event: AsOfChangeEvent) => void,
): TemplateResult {
  return html`<event-timeline-as-of
    quiet
    exportparts="as-of, as-of-date, as-of-marks, as-of-slider, as-of-controls, as-of-changes"
    .timeline=${whole}
    .timeZone=${timeZone}
    .asOf=${asOf}
    @as-of-change=${onChange}
  ></event-timeline-as-of>`;
}

/**
 * What the timeline says of its own making. It comes with the sources above it, which would push it down.
 *
 * @param hidden the parts that are left out.
 */
export function footerTemplate(
  frame: Frame,
  hidden: readonly string[],
): TemplateResult | typeof nothing {
  const { known, whole, locale, lang, dateText } = frame;
  const { updated, credits, license } = whole;
  const hasSources = known.sources.length > 0 && !hidden.includes('sources');
  if (hasSources && !areSourcesSettled()) return nothing;
  return html`<footer part="footer">
    ${updated && html`<p>${locale.term('updated', dateText(updated))}</p>`}
    ${credits && html`<p lang=${ifDefined(lang)} dir="auto">${credits}</p>`}
    ${license && html`<p>${locale.term('license')}: ${license}</p>`}
    <slot name="footer"></slot>
    ${hidden.includes('downloads') ? nothing : downloadsTemplate(frame)}
  </footer>`;
}
