import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Timeline } from '../../core/model.js';
import type { LocaleController } from '../base/locale-controller.js';

type DateMark = 'markPoint' | 'markWithin' | 'markOneOf' | 'markOpen';

/** The marks for dates, drawn as the chart draws them; only those that this timeline needs. */
export function dateMarks(
  timeline: Timeline,
  locale: LocaleController,
): TemplateResult | typeof nothing {
  const used = marksOf(timeline);
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
  if (shown.length === 0) return nothing;
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

const clockTimes: ReadonlySet<string> = new Set(['hour', 'minute', 'second', 'millisecond']);

/** What each timeline needs: it is drawn again for every selection, and can have a million events. */
const needed = new WeakMap<Timeline, Readonly<Record<DateMark, boolean>>>();

function marksOf(timeline: Timeline): Readonly<Record<DateMark, boolean>> {
  const before = needed.get(timeline);
  if (before) return before;
  const used = { markPoint: false, markWithin: false, markOneOf: false, markOpen: false };
  for (const { date } of timeline.events) {
    if (date.openEnd || date.unknownEnd) used.markOpen = true;
    if (date.kind === 'one-of') used.markOneOf = true;
    if (date.kind !== 'date') continue;
    if (date.precision === 'day') used.markPoint = true;
    else if (!clockTimes.has(date.precision)) used.markWithin = true;
    if (used.markPoint && used.markWithin && used.markOneOf && used.markOpen) break;
  }
  needed.set(timeline, used);
  return used;
}
