/** The place of the chart, and what its marks mean: loaded where there is a chart, not with the list. */
import { nothing, type TemplateResult } from 'lit';
import type { Timeline } from '../../core/model.js';
import { lanes, type Frame } from './chart-input.js';

type Surroundings = Pick<typeof import('./surroundings.js'), 'estimateHeight' | 'dateMarks'>;

let surroundings: Surroundings | undefined;
let arriving: Promise<void> | undefined;

/** Kept when what stands around the chart has come, or will not; undefined from then on. */
export function surroundingsArriving(): Promise<void> | undefined {
  arriving ??= import('./surroundings.js').then(
    (parts) => {
      surroundings = parts;
    },
    (error: unknown) => {
      console.warn('<event-timeline> could not load what keeps the place of the chart.', error);
      surroundings = { estimateHeight: () => 0, dateMarks: () => nothing };
    },
  );
  return surroundings ? undefined : arriving;
}

/** The last height of each timeline, and what it was reckoned for. */
const heights = new WeakMap<Timeline, { key: string; height: number }>();

/** The height that the chart will need, in pixels, so that its place can be kept. */
export function expectedHeight({ whole: timeline, width, strip }: Frame, groupBy: string): number {
  const key = `${width} ${groupBy} ${strip}`;
  const known = heights.get(timeline);
  if (known?.key === key) return known.height;
  const grouped = !strip && lanes(timeline, groupBy).length > 0;
  const height =
    surroundings?.estimateHeight({
      events: timeline.events,
      ...(grouped && { lanes: timeline.events.map(({ group }) => [group ?? '']) }),
      eras: timeline.eras,
      width,
      strip,
    }) ?? 0;
  heights.set(timeline, { key, height });
  return height;
}

/** What the marks of the chart for dates mean. */
export const dateMarks = ({ whole, locale }: Frame): TemplateResult | typeof nothing =>
  surroundings?.dateMarks(whole, locale) ?? nothing;
