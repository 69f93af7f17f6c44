import { describe, expect, it } from 'vitest';
import type { TimelineInput } from '../../core/model.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import { newsOf, newsText } from './refresh-news.js';

const read = (input: TimelineInput) => parseTimeline(input).timeline;
const sailed = { id: 'sailed', date: '2024-03-01', title: 'It sailed', source: 'log' };
const arrived = { id: 'arrived', date: '2024-03-09', title: 'It arrived' };
const log = { id: 'log', title: 'The log' };
const before = read({ events: [sailed, arrived], sources: [log] });

describe('what a file has brought', () => {
  it('is nothing where it says the same', () => {
    const news = newsOf(before, read({ events: [arrived, sailed], sources: [log] }));
    expect(newsText(news, 'en')).toBeUndefined();
  });

  it('is the events that came, those that are otherwise, and those that went', () => {
    const after = read({
      events: [
        { ...sailed, date: '2024-03-02' },
        { date: '2024-03-05', title: 'It stopped' },
      ],
      sources: [log],
    });
    const news = newsOf(before, after);
    expect(Object.fromEntries(news.fresh)).toEqual({ sailed: 'changed', 'it-stopped': 'new' });
    expect(newsText(news, 'en')).toBe(
      'Updated: 1 new event, 1 changed event, and 1 removed event.',
    );
  });

  it('is an event too whose source has turned out to be a party', () => {
    const after = read({ events: [sailed, arrived], sources: [{ ...log, party: true }] });
    expect(Object.fromEntries(newsOf(before, after).fresh)).toEqual({ sailed: 'changed' });
  });

  it('does not take the name of an event for more than a name', () => {
    const after = read({ events: [sailed, { ...arrived, id: '__proto__' }], sources: [log] });
    expect([...newsOf(before, after).fresh]).toEqual([['__proto__', 'new']]);
  });
});
