import { tryDate } from '../../core/date/read-edtf.js';
import type { TimeWindow } from '../../layout/fit-window.js';
import { zoneClock } from '../../layout/zone-clock.js';
import type { ChartTerms } from '../../locales/chart/terms.js';
import { instantText } from '../base/instant-text.js';
import type { Frame } from './chart-input.js';

/** A date for the ear: screen readers pass over the dash between two dates. */
export const spoken = (date: string, { to }: Pick<ChartTerms, 'to'>): string =>
  date.replace(/\s*–\s*/g, ` ${to} `);

/** A stretch of time in words, as finely as it is long. In epoch milliseconds, its end exclusive. */
export function stretchText(
  { start, end }: TimeWindow,
  { timeZone, dateText }: Pick<Frame, 'timeZone' | 'dateText'>,
  words: Pick<ChartTerms, 'to'>,
): string {
  const clock = zoneClock(timeZone);
  const [first = '', last = ''] = [start, end - 1].map((at) => instantText(at, end - start, clock));
  const date = tryDate(first === last ? first : `${first}/${last}`, timeZone);
  return date ? spoken(dateText(date), words) : '';
}
