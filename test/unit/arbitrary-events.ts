import fc from 'fast-check';
import { parseDate } from '../../src/core/date/parse-date.js';
import type { TimelineEvent } from '../../src/core/model.js';
import { statuses } from '../../src/core/schema.js';
import { spanOf, type EventSpan } from '../../src/layout/event-span.js';
import { placeDate } from '../../src/layout/placed-date.js';
import { utcClock } from '../../src/layout/zone-clock.js';

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

/** Dates of every kind, many of them the same. */
const date = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 2, arbitrary: fc.constantFrom('2012-05-01', '2012-05', '2015', '2015-03-04T10:00Z') },
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
  fc.tuple(day, day).map((ends) => [...ends].sort().join('/')),
  day.map((one) => `${one}/..`),
  day.map((one) => `../${one}`),
  day.map((one) => `${one}/`),
  day.map((one) => `/${one}`),
  fc.uniqueArray(day, { minLength: 2, maxLength: 4 }).map((days) => `[${days.sort().join(',')}]`),
);

/** Made-up events with dates of every kind, in no order. */
export const someEvents = (maxLength = 120): fc.Arbitrary<TimelineEvent[]> =>
  fc
    .array(
      fc.record({
        date,
        status: fc.constantFrom(...statuses),
        group: fc.constantFrom('a', 'b', 'c'),
        importance: fc.option(fc.constantFrom(0, 0.2, 0.9, 1), { nil: undefined }),
        title: fc.constantFrom('A thing', 'Another thing that happened', 'Something'),
      }),
      { minLength: 1, maxLength },
    )
    .map((records) =>
      records.map(({ date: edtf, importance, ...rest }, i) => ({
        ...rest,
        ...(importance !== undefined && { importance }),
        id: `e${i}`,
        date: parseDate(edtf),
        statusHistory: [],
        citations: [],
        actors: [],
        tags: [],
        media: [],
        links: [],
        corrections: [],
      })),
    );

/** When an event begins and ends. */
export function spanOfEvent(event: TimelineEvent): EventSpan {
  const placed = placeDate(event.date, utcClock);
  if (!placed) throw new Error(`${event.date.edtf} does not fit on an axis`);
  return spanOf(placed);
}

/** The status that the made-up events have been given. */
export const givenStatus = ({ status = 'reported' }: TimelineEvent): (typeof statuses)[number] =>
  status;

const start = Date.UTC(2009, 0, 1);
const years = 14 * 365 * 86_400_000;

/** Windows on the time of the made-up events, from an hour to all of it. */
export const someWindow = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: -5, max: 0, noNaN: true }))
  .map(([at, size]) => {
    const length = Math.ceil(years * 10 ** size);
    const from = Math.floor(start + at * (years - length));
    return { from, to: from + length };
  });
