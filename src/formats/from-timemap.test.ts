import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFile } from '../../test/samples/sample-file.js';
import { fromTimemap } from './from-timemap.js';

describe('an export of a timemap server', () => {
  const { timeline, problems } = fromTimemap(sampleFile('timemap/server.json'));
  const byId = new Map(timeline.events.map((event) => [event.id, event]));

  it.each([
    ['1', '2022-02-24T05:30', 'minute', 'A strike hits the market.', 2, 2],
    ['3', '2022-03-04T09:05', 'minute', 'Smoke over the town', 1, 0],
    ['4', '2022-03-28', 'day', 'Nowhere', 0, 0],
  ] as const)('event %s is at %s', (id, edtf, precision, title, sources, media) => {
    const event = byId.get(id);
    expect(event).toMatchObject({ title, date: { edtf, precision } });
    expect(event?.citations).toHaveLength(sources);
    expect(event?.media).toHaveLength(media);
  });

  it('keeps what belongs to an event', () => {
    expect(timeline.events).toHaveLength(3);
    expect(byId.get('1')).toMatchObject({
      dateText: 'around half past five',
      description: 'Several stalls burn.\n\nChecked twice.',
      place: { name: 'Chuhuiv', latitude: 49.835, longitude: 36.6879 },
      tags: ['attack', 'strike', 'Market', 'Civilian harm'],
      media: [
        { type: 'video', url: 'https://example.org/s1.mp4', source: 's1' },
        { type: 'image', url: 'https://example.org/s1-still.jpg', source: 's1' },
      ],
      extra: { time_precision: 'minutes' },
    });
    expect(byId.get('3')?.tags).toEqual(['a3']);
  });

  it('has its sources', () => {
    expect(timeline.sources.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
    expect(timeline.sources[0]).toMatchObject({
      title: 'A film of the strike',
      author: ['A driver'],
      url: 'https://t.me/example/12',
      note: 'Filmed from a car.',
      issued: { edtf: '2022-02-24' },
      extra: { type: 'Video', affil_s: ['own'] },
    });
  });

  it('tells of dates that are none, sources that are nowhere, and how dates are read', () => {
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['taken-as', '/events/date'],
      ['date-of-event', '/events/1/date'],
      ['unknown-source', '/events/2/sources/0'],
    ]);
    expect(problems[0]?.message).toContain('month, day, year');
    expect(problems[1]?.message).toContain('Event 2');
  });

  it('reads days first where it is told to', () => {
    const { timeline: other, problems: told } = fromTimemap(sampleFile('timemap/server.json'), {
      dateFormat: 'DD/MM/YYYY',
    });
    expect(other.events.map(({ id, date }) => [id, date.edtf])).toEqual([
      ['3', '2022-04-03T09:05'],
      ['2', '2022-05-13'],
    ]);
    expect(told.filter(({ code }) => code === 'date-of-event')).toHaveLength(2);
  });
});

it('reads a list of events that have their sources with them', () => {
  const { timeline, problems } = fromTimemap(sampleFile('timemap/events.json'));
  expect(problems).toEqual([]);
  expect(timeline.events).toMatchObject([
    {
      id: 'CIV0001',
      date: { edtf: '2022-02-24', precision: 'day' },
      title: 'Damage to a block of flats',
      place: { name: 'Chuhuiv', latitude: 49.85005, longitude: 36.65731 },
      tags: ['Type of area affected: Residential'],
      citations: [{ source: 'SRC1' }, { source: 'SRC2' }],
    },
  ]);
  expect(timeline.sources).toMatchObject([
    { id: 'SRC1', url: 'https://twitter.com/example/status/1', note: 'A photograph' },
    { id: 'SRC2', url: 'https://t.me/example/2' },
  ]);
});

it('never throws, and refuses what is none', () => {
  for (const input of ['', '{}', 12, null]) {
    expect(fromTimemap(input).problems.map(({ code }) => code)).toEqual(['wrong-format']);
  }
  fc.assert(
    fc.property(fc.anything(), (input) => {
      fromTimemap([input]);
      fromTimemap({ events: [input], sources: input, associations: [input] });
    }),
  );
});
