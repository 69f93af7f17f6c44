import { describe, expect, it } from 'vitest';
import { parseDate } from '../core/date/parse-date.js';
import type { TimelineEvent } from '../core/model.js';
import { countEvents } from './count-events.js';
import { EventIndex } from './event-index.js';

const event = (id: string, date: string): TimelineEvent => ({
  id,
  date: parseDate(date),
  title: id,
  statusHistory: [],
  citations: [],
  actors: [],
  tags: [],
  media: [],
  links: [],
  corrections: [],
});
const index = new EventIndex(
  [
    event('past', '1999-05-01'),
    event('into', '1999-12-01/2000-01-02'),
    event('in', '2000-01-05'),
    event('through', '../2010'),
    event('last', '2000-01-31'),
    event('future', '2000-02-01'),
  ],
  { statusOf: () => 'reported' },
);
const time = (iso: string): number => Date.parse(iso);

describe('the number of events in a window', () => {
  it('counts what begins in it and what goes on in it, once each', () => {
    const window = { start: time('2000-01-01'), end: time('2000-02-01') };
    expect(countEvents(index, window)).toBe(4);
  });

  it('waits for a provider that answers later', async () => {
    const later = {
      extent: () => index.extent(),
      counts: async (...asked: Parameters<EventIndex['counts']>) =>
        Promise.resolve(index.counts(...asked)),
      events: () => [],
      event: () => undefined,
    };
    const window = { start: time('1999-01-01'), end: time('2001-01-01') };
    expect(await countEvents(later, window)).toBe(6);
  });
});
