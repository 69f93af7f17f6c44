import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFile } from '../../test/samples/sample-file.js';
import { fromSimile } from './from-simile.js';

describe('events of SIMILE Timeline', () => {
  const { timeline, problems } = fromSimile(sampleFile('simile/events.json'));
  const byTitle = new Map(timeline.events.map((event) => [event.title, event]));

  it.each([
    ['A time with a zone', '1963-11-22T12:30-06:00', 'minute'],
    ['A midnight', '2006-05-28', 'day'],
    ['A year', '1924', 'year'],
    ['Before', '-0499', 'year'],
    ['A stretch', '1913/1929', 'year'],
    ['Some time in the year', '1966', 'year'],
    ['One of ten days', '[2006-03-01..2006-03-10]', 'day'],
    ['Fuzzy ends', '1940-01-01~/1945-01-01~', 'day'],
    ['Day first', '2006-05-28', 'day'],
  ] as const)('%s is at %s', (title, edtf, precision) => {
    expect(byTitle.get(title)?.date).toMatchObject({ edtf, precision });
  });

  it('keeps what belongs to an event', () => {
    expect(timeline.events).toHaveLength(9);
    expect(byTitle.get('A time with a zone')).toMatchObject({
      citations: [{ source: 'https://example.org/a' }],
      media: [{ type: 'image', url: 'https://example.org/a.jpg' }],
      extra: { icon: 'red.png' },
    });
    expect(byTitle.get('A midnight')?.description).toBe('With *words*');
    expect(byTitle.get('Fuzzy ends')).toMatchObject({
      description: 'short names',
      extra: { ls: '1940-03-01', ee: '1944-06-01', c: 'war' },
    });
    expect(timeline.extra).toEqual({ wikiURL: 'http://simile.mit.edu/shelf/' });
  });

  it('tells of what is not as it was', () => {
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['taken-as', '/events/7/latestStart'],
      ['date-of-event', '/events/8/start'],
    ]);
    expect(problems[1]?.message).toContain('the day before yesterday');
  });
});

it('never throws, and refuses what is none', () => {
  for (const input of ['', '{}', '[]', 12, null]) {
    expect(fromSimile(input).problems.map(({ code }) => code)).toEqual(['wrong-format']);
  }
  fc.assert(
    fc.property(fc.anything(), (input) => {
      fromSimile({ events: [input, { start: input, end: input, title: 'x' }] });
    }),
  );
});
