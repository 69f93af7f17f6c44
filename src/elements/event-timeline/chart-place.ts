/** The place of the chart, and what its marks mean: loaded where there is a chart, not with the list. */
import { nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../base/locale-controller.js';
import type { Frame } from './chart-input.js';

type Surroundings = typeof import('./surroundings.js');

let surroundings: Surroundings | undefined;
let arriving: Promise<void> | undefined;

/** Kept when what stands around the chart has come, or will not; undefined from then on. */
export function surroundingsArriving(locale: LocaleController): Promise<void> | undefined {
  arriving ??= import('./surroundings.js').then(
    (parts) => {
      surroundings = parts;
    },
    (error: unknown) => {
      console.warn('<event-timeline> could not load what keeps the place of the chart.', error);
      surroundings = {
        dateMarks: () => nothing,
        expectedHeight: () => 0,
        laneChoice: () => nothing,
        laneWordsArriving: () => undefined,
      };
    },
  );
  return surroundings ? surroundings.laneWordsArriving(locale) : arriving;
}

/** The height that the chart will need, in pixels, so that its place can be kept. */
export const expectedHeight = (frame: Frame, groupBy: string): number =>
  surroundings?.expectedHeight(frame, groupBy) ?? 0;

/** Lets the reader choose what the lanes are by, where there is a choice. */
export const laneChoice: Surroundings['laneChoice'] = (...given) =>
  surroundings?.laneChoice(...given) ?? nothing;

/** What the marks of the chart for dates mean. */
export const dateMarks = ({ whole, locale }: Frame): TemplateResult | typeof nothing =>
  surroundings?.dateMarks(whole, locale) ?? nothing;
