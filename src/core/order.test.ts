import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseDate } from './date/parse-date.js';
import { compareEvents, sortEvents, type OrderedEvent } from './order.js';

function event(id: string, date: string, ...follows: string[]): OrderedEvent {
  const links = follows.map((other) => ({ type: 'follows' as const, event: other }));
  return { id, date: parseDate(date), links };
}

const ids = (events: readonly OrderedEvent[]) => events.map(({ id }) => id).join(' ');

describe('the order of events', () => {
  it('goes by the earliest start, then by the latest end', () => {
    const events = [
      event('year', '2024'),
      event('month', '2024-01'),
      event('later', '2024-02'),
      event('day', '2024-01-01'),
      event('open', '2024-01-01/..'),
      event('unknown start', '/2024'),
    ];
    expect(ids(sortEvents(events))).toBe('unknown start day month year open later');
  });

  it('holds for years beyond a JavaScript Date', () => {
    const events = ['Y170000002', '2024', 'Y-17E7', '-0043', 'Y170000003', 'Y-170000001', '0033'];
    expect(ids(sortEvents(events.map((date) => event(date, date))))).toBe(
      'Y-170000001 Y-17E7 -0043 0033 2024 Y170000002 Y170000003',
    );
  });

  it('is that of one sort, where there are so many that they are sorted in parts', () => {
    let seed = 3;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const many = Array.from({ length: 20_000 }, (_, at) => {
      const earliest = random() < 0.01 ? -Infinity : Math.floor(random() * 300);
      return { id: `e${at}`, links: [], date: { earliest, latest: earliest + (at % 3) } };
    });
    expect(ids(sortEvents(many))).toBe(ids([...many].sort(compareEvents)));
  });

  it('keeps the given order of equal dates', () => {
    const events = ['d', 'a', 'c', 'b'].map((id) => event(id, '2024-03'));
    expect(ids(sortEvents(events))).toBe('d a c b');
  });

  it('puts an event after those of the same date that it follows', () => {
    const date = '[2024-03-05,2024-03-12]';
    const events = [
      event('third', date, 'second'),
      event('free', date),
      event('second', date, 'first'),
      event('first', date),
      event('last', date),
    ];
    expect(ids(sortEvents(events))).toBe('first second third free last');
  });

  it('lets the date rule over a link', () => {
    const events = [event('late', '2024-03-02'), event('early', '2024-03-01', 'late')];
    expect(ids(sortEvents(events))).toBe('early late');
  });

  it('takes no notice of other kinds of links, nor of events that are not there', () => {
    const first: OrderedEvent = {
      ...event('first', '2024'),
      links: [
        { type: 'causes', event: 'second' },
        { type: 'follows', event: 'nowhere' },
      ],
    };
    expect(ids(sortEvents([first, event('second', '2024')]))).toBe('first second');
  });

  it('does not hang on links that run in a circle', () => {
    const events = [
      event('a', '2024', 'b'),
      event('b', '2024', 'c'),
      event('c', '2024', 'a'),
      event('self', '2024', 'self'),
    ];
    expect(ids(sortEvents(events))).toBe('a b c self');
  });

  it('does not turn round what links in a circle when it is ordered again', () => {
    const events = [
      event('a', '2024', 'b'),
      event('after', '2024', 'c'),
      event('b', '2024', 'c', 'before'),
      event('c', '2024', 'a'),
      event('before', '2024'),
    ];
    const once = sortEvents(events);
    expect(ids(once)).toBe('a c after before b');
    expect(ids(sortEvents(once))).toBe(ids(once));
  });

  it('is the same when it is ordered again, whatever the links', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const some = fc.uniqueArray(
      fc
        .record({ id, date: fc.constantFrom('2024', '2024-01'), follows: fc.array(id) })
        .map(({ id: own, date, follows }) => event(own, date, ...follows)),
      { selector: (one) => one.id },
    );
    fc.assert(
      fc.property(some, (events) => {
        const once = sortEvents(events);
        expect(ids(sortEvents(once))).toBe(ids(once));
      }),
    );
  });

  it('follows a chain as long as a timeline', () => {
    const date = parseDate('2024-03-05');
    const chain = Array.from({ length: 100_000 }, (_, i) => ({
      id: String(i),
      date,
      links: [{ type: 'follows' as const, event: String(i + 1) }],
    }));
    const sorted = sortEvents(chain);
    expect(sorted[0]?.id).toBe('99999');
    expect(sorted.at(-1)?.id).toBe('0');
  });

  it('never loses an event, and never breaks the order of dates', () => {
    const some = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        date: fc
          .constantFrom('2024', '2024-01', '/2024', '2024/..', '../..', '2023')
          .map((date) => parseDate(date)),
        links: fc.array(
          fc
            .constantFrom('a', 'b', 'c', 'd', 'e')
            .map((id) => ({ type: 'follows' as const, event: id })),
        ),
      }),
    );
    fc.assert(
      fc.property(some, (events) => {
        const sorted = sortEvents(events);
        expect(new Set(sorted)).toEqual(new Set(events));
        expect(sorted).toHaveLength(events.length);
        for (let i = 1; i < sorted.length; i += 1) {
          const [a, b] = [sorted[i - 1], sorted[i]];
          if (a && b) expect(compareEvents(a, b)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
