import { expect, it } from 'vitest';
import { parseDate } from '../core/date/parse-date.js';
import { spanOfDate } from './span-of-date.js';

const day = (text: string): number => Date.parse(text);

it.each([
  ['2024-03', { start: day('2024-03-01'), end: day('2024-04-01') }],
  ['2024-03-05/..', { start: day('2024-03-05'), end: Infinity }],
  ['../2024-03-05', { start: -Infinity, end: day('2024-03-06') }],
  [
    '2024-03-05T10:00:00.000Z',
    { start: day('2024-03-05T10:00Z'), end: day('2024-03-05T10:00Z') + 1 },
  ],
])('%s begins and ends as on an axis', (edtf, span) => {
  expect(spanOfDate(parseDate(edtf))).toEqual(span);
});

it('begins days at the midnight of a zone', () => {
  const span = spanOfDate(parseDate('2024-03-05'), 'Asia/Tokyo');
  expect(span?.start).toBe(day('2024-03-05T00:00+09:00'));
});

it('knows no span of a date that no axis holds', () => {
  expect(spanOfDate(parseDate('Y-13800000000'))).toBeUndefined();
});
