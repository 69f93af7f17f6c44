import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TimelineFilter } from '../../core/filter-events.js';
import { lookup } from '../../core/lookup.js';
import type { Status, Timeline } from '../../core/model.js';
import { statuses } from '../../core/schema.js';
import type { LocaleController } from '../base/locale-controller.js';
import { statusGlyph } from '../base/status-mark.js';
import { statusTerm } from '../base/status-words.js';

/** What the legend counts and does. */
export interface LegendOptions {
  readonly locale: LocaleController;
  /** The events to count, whatever their status. */
  readonly counted: Timeline;
  /** How many of how many events are shown. */
  readonly shown: number;
  readonly all: number;
  /** The statuses that occur at any date, which keep their places. */
  readonly whole: Timeline;
  readonly filter: TimelineFilter | undefined;
  /** The legend is the filter, too; else it only says what the marks mean. */
  readonly filters: boolean;
  /** The chart is there, with its marks for dates. */
  readonly withDates: boolean;
  readonly choose: (filter: TimelineFilter | undefined) => void;
}

/** The statuses that occur, each with how often, to choose by; and how the chart draws dates. */
export function legendTemplate(options: LegendOptions): TemplateResult {
  const { locale, counted, whole, filter, filters, shown, all, withDates, choose } = options;
  const counts = countByStatus(counted);
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
    <div>
      <h3 class="label" id="legend">${locale.term('legend')}</h3>
      <ul class="choices" aria-label=${locale.term(filters ? 'filterStatus' : 'legend')}>
        ${occurring.map(item)}
      </ul>
      ${
        filters
          ? html`<p class="shown">
              <span role="status"
                >${shown < all ? locale.term('filterShown', shown, all) : nothing}</span
              >
              ${
                shown < all
                  ? html`<button
                      type="button"
                      class="clear"
                      @click=${() => {
                        choose(undefined);
                      }}
                    >
                      ${locale.term('filterClear')}
                    </button>`
                  : nothing
              }
            </p>`
          : nothing
      }
    </div>
    ${withDates ? dateMarks(whole, locale) : nothing}
  </div>`;
}

/** The counts of each timeline, which may have a million events and is drawn again for every selection. */
const counted = new WeakMap<Timeline, ReadonlyMap<Status, number>>();

function countByStatus(timeline: Timeline): ReadonlyMap<Status, number> {
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

/** The marks for dates, drawn as the chart draws them; only those that this timeline needs. */
function dateMarks({ events }: Timeline, locale: LocaleController): TemplateResult {
  const used = {
    markPoint: events.some(({ date }) => date.kind === 'date' && date.precision === 'day'),
    markWithin: events.some(
      ({ date }) =>
        date.kind === 'date' &&
        !['day', 'hour', 'minute', 'second', 'millisecond'].includes(date.precision),
    ),
    markOneOf: events.some(({ date }) => date.kind === 'one-of'),
    markOpen: events.some(({ date }) => date.openEnd || date.unknownEnd),
  };
  const drawings = {
    markPoint: svg`<circle class="fill" cx="16" cy="8" r="5"></circle>`,
    markWithin: svg`<rect class="pale" x="1" y="3.5" width="30" height="9" rx="2"></rect>`,
    markOneOf: svg`<path class="thread" d="M4 8h24"></path>${[4, 12, 20, 28].map(
      (x) => svg`<circle class="hollow" cx=${x} cy="8" r="2.75"></circle>`,
    )}`,
    markOpen: svg`<rect class="fill" x="1" y="4" width="12" height="8"></rect><rect class="fill faint" x="13" y="4" width="7" height="8"></rect><rect class="fill fainter" x="20" y="4" width="6" height="8"></rect>`,
  };
  const names = ['markPoint', 'markWithin', 'markOneOf', 'markOpen'] as const;
  const shown = names.filter((name) => used[name]);
  if (shown.length === 0) return html``;
  return html`<div>
    <h3 class="label" id="date-marks">${locale.term('dateMarks')}</h3>
    <ul class="marks" aria-labelledby="date-marks">
      ${shown.map(
        (name) =>
          html`<li>
            <svg viewBox="0 0 32 16" aria-hidden="true">${drawings[name]}</svg>
            ${locale.term(name)}
          </li>`,
      )}
    </ul>
  </div>`;
}
