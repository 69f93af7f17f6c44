import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../core/model.js';
import { parseTimeline } from '../core/parse-timeline.js';
import { densityOf } from './density.js';
import { EventIndex } from './event-index.js';

const day = 86_400_000;
const of = (dates: readonly { date: string; status: Status }[]) => {
  const events = dates.map(({ date, status }, at) => ({
    id: `e${at}`,
    title: `E${at}`,
    date,
    status,
  }));
  const { timeline } = parseTimeline({ events });
  return new EventIndex(timeline.events, { statusOf: ({ status }) => status ?? 'unsourced' });
};
const dayText = (at: number) => new Date(at * day).toISOString().slice(0, 10);

describe('the density of events', () => {
  it('lays an event over all of the time in which it may have been', () => {
    const index = of([
      { date: '1970-01-03', status: 'reported' },
      { date: '1970-01-02/1970-01-04', status: 'claimed' },
      { date: '1970-01', status: 'claimed' },
    ]);
    const counts = index.counts({ from: 0, to: 6 * day, bucket: day });
    const { byStatus, most } = densityOf(counts, { from: 0, bucket: day, columns: 6 });
    expect([...(byStatus.get('reported') ?? [])]).toEqual([0, 0, 1, 0, 0, 0]);
    expect([...(byStatus.get('claimed') ?? [])]).toEqual([1, 2, 2, 2, 1, 1]);
    expect(most).toBe(3);
  });

  it('counts what a look at every event counts', () => {
    const one = fc.record({
      start: fc.integer({ min: 0, max: 60 }),
      length: fc.integer({ min: 0, max: 20 }),
      status: fc.constantFrom<Status>('reported', 'claimed', 'denied'),
    });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 20 }),
        (dates, days, offset) => {
          const index = of(
            dates.map(({ start, length, status }) => ({
              date: length === 0 ? dayText(start) : `${dayText(start)}/${dayText(start + length)}`,
              status,
            })),
          );
          const bucket = days * day;
          const from = offset * bucket;
          const columns = 8;
          const counts = index.counts({ from, to: from + columns * bucket, bucket });
          const { byStatus } = densityOf(counts, { from, bucket, columns });
          for (const status of ['reported', 'claimed', 'denied'] as const) {
            const expected = Array.from({ length: columns }, (_, column) => {
              const [a, b] = [from + column * bucket, from + (column + 1) * bucket];
              return dates.filter(
                (date) =>
                  date.status === status &&
                  date.start * day < b &&
                  (date.start + date.length + 1) * day > a,
              ).length;
            });
            expect([...(byStatus.get(status) ?? new Float64Array(columns))]).toEqual(expected);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
