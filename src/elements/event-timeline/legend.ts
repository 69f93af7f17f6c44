import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineFilter } from '../../core/filter-events.js';
import { lookup } from '../../core/lookup.js';
import type { Status, Timeline, TimelineEvent } from '../../core/model.js';
import { statuses } from '../../core/schema.js';
import type { LocaleController } from '../base/locale-controller.js';
import { statusGlyph } from '../base/status-mark.js';
import { statusTerm } from '../../core/status-words.js';

/** What the legend counts and does. */
export interface LegendOptions {
  readonly locale: LocaleController;
  /** The events to count, whatever their status. */
  readonly counted: Timeline;
  /** All events that could be shown. */
  readonly known: Timeline;
  /** The statuses that occur at any date, which keep their places. */
  readonly whole: Timeline;
  /** How many events there are, where `counted` has but a part of them. */
  readonly counts: ReadonlyMap<Status, number> | undefined;
  readonly filter: TimelineFilter | undefined;
  /** The legend is the filter, too; else it only says what the marks mean. */
  readonly filters: boolean;
  /** What the chart's marks for dates mean, where there is a chart. */
  readonly dates: TemplateResult | typeof nothing;
  readonly choose: (filter: TimelineFilter | undefined) => void;
  /** The rest of the filter is open. */
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** The statuses that occur, each with how often, to choose by; and how the chart draws dates. */
export function legendTemplate(options: LegendOptions): TemplateResult {
  const { locale, counted, whole, filter, filters, dates, choose, isOpen, toggle } = options;
  const counts = options.counts ?? countByStatus(counted);
  const ever = countByStatus(whole);
  const occurring = statuses.filter((status) => ever.has(status) || counts.has(status));
  const chosen = filter?.status ?? [];
  const face = (status: Status) =>
    html`${statusGlyph(status)} ${locale.term(statusTerm[status])}
      <span class="count">${counts.get(status) ?? 0}</span>`;
  const item = (status: Status) =>
    filters
      ? html`<li>
          <button
            type="button"
            class="status choice"
            data-status=${status}
            aria-pressed=${chosen.includes(status) ? 'true' : 'false'}
            @click=${() => {
              choose(toggled(filter, status));
            }}
          >
            ${face(status)}
          </button>
        </li>`
      : html`<li class="status" data-status=${status}>${face(status)}</li>`;
  return html`<div part="legend" class="legend">
    <div class="claims">
      <h3 class="label" id="legend">${locale.term('legend')}</h3>
      <ul class="choices" aria-label=${locale.term(filters ? 'filterStatus' : 'legend')}>
        ${occurring.map(item)}
      </ul>
      ${
        filters && !options.counts && isFilterable(whole)
          ? html`<button
              part="filter-button"
              type="button"
              class="button filter-button"
              aria-expanded=${isOpen ? 'true' : 'false'}
              @click=${toggle}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M2 4h12M4.5 8h7M7 12h2"></path>
              </svg>
              ${locale.term('filter')}
            </button>`
          : nothing
      }
    </div>
    ${dates}
  </div>`;
}

/** More than a reader takes in at a glance, or people, places, sources or topics to choose among. */
function isFilterable({ events }: Timeline): boolean {
  if (events.length > glance) return true;
  const parts: ((event: TimelineEvent) => string | readonly string[])[] = [
    ({ actors }) => actors,
    ({ place }) => place?.name ?? [],
    ({ citations }) => citations.map(({ source }) => source),
    ({ tags }) => tags,
  ];
  return parts.some((valuesOf) => new Set(events.flatMap(valuesOf)).size > 1);
}

/** So many events can be taken in at a glance. */
const glance = 12;

/** The counts of each timeline, which may have a million events and is drawn again for every selection. */
const counted = new WeakMap<Timeline, ReadonlyMap<Status, number>>();

/** How many events have each status. */
export function countByStatus(timeline: Timeline): ReadonlyMap<Status, number> {
  const before = counted.get(timeline);
  if (before) return before;
  const found = lookup(timeline);
  const counts = new Map<Status, number>();
  for (const event of timeline.events) {
    const { status } = found.status(event);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  counted.set(timeline, counts);
  return counts;
}

/** The filter with a status more or less; none where nothing is left that it asks. */
function toggled(filter: TimelineFilter | undefined, status: Status): TimelineFilter | undefined {
  const { status: before = [], ...rest } = filter ?? {};
  const after = before.includes(status)
    ? before.filter((other) => other !== status)
    : [...before, status];
  if (after.length > 0) return { ...rest, status: after };
  return Object.keys(rest).length > 0 ? rest : undefined;
}
