import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFile } from '../../test/samples/sample-file.js';
import { fromNinjs } from './from-ninjs.js';

describe('a timeline of events in ninjs', () => {
  const { timeline, problems } = fromNinjs(sampleFile('ninjs/timeline.json'));
  const event = (number: number) =>
    timeline.events.find(({ id }) => id === `https://news.example/events/${number}`);

  it.each([
    [1, '2016-09-16~', 'day', true, 'Out-of-competition test'],
    [2, '2022-02-02T10:00+08:00/2022-02-02T11:30+08:00', 'minute', false, 'Press conference'],
    [3, '2032-07~/2032-08~', 'month', true, 'Summer Games'],
    [4, '2017-01-25/2017-01-26', 'day', false, 'Hearing'],
  ] as const)('event %i is at %s', (number, edtf, precision, approximate, title) => {
    expect(event(number)).toMatchObject({ title, date: { edtf, precision, approximate } });
  });

  it('keeps what belongs to an event', () => {
    expect(timeline.events).toHaveLength(4);
    expect(event(1)).toMatchObject({
      description: 'An unannounced test.',
      language: 'en',
      extra: { events: [{ name: 'Test', literal: 'OOC' }] },
    });
    expect(event(2)).toMatchObject({
      description: 'In the *main* hall.',
      place: { name: 'Main Media Centre, Beijing, China' },
      actors: ['Witold Bańka', 'World Anti-Doping Agency'],
      tags: ['doping'],
      media: [
        {
          type: 'image',
          url: 'https://news.example/f.jpg',
          alt: 'Rows of chairs',
          caption: 'The hall',
          credit: 'Pool',
        },
      ],
      extra: {
        eventDetails: { eventStatus: 'http://cv.iptc.org/newscodes/eventstatus/postponed' },
      },
    });
    expect(event(4)?.extra).toEqual({ pubStatus: 'usable' });
  });

  it('takes a piece of news as a source', () => {
    expect(timeline.sources).toMatchObject([
      {
        id: 'https://news.example/articles/6',
        title: 'Agency says tests will go on',
        type: 'article-newspaper',
        author: ['Staff'],
        publisher: 'Example News',
        issued: { edtf: '2016-09-20T14:10:33+02:00' },
        extra: { urgency: 3 },
      },
    ]);
  });

  it('tells of what recurs, and of what has no date', () => {
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['taken-as', '/2/eventDetails/dates'],
      ['missing', '/4/eventDetails/dates'],
    ]);
  });
});

it('keeps an expected time of day, which no date can say', () => {
  const dates = { expectedStartDate: '2023-07-11T10:00:00Z' };
  const { timeline } = fromNinjs({ uri: 'x:1', title: 'T', eventDetails: { dates } });
  expect(timeline.events[0]).toMatchObject({
    date: { edtf: '2023-07-11~' },
    extra: { eventDetails: { dates } },
  });
});

it('never throws, and refuses what is none', () => {
  for (const input of ['', '{}', '[1]', 12, null]) {
    expect(fromNinjs(input).problems.map(({ code }) => code)).toEqual(['wrong-format']);
  }
  fc.assert(
    fc.property(fc.anything(), (input) => {
      fromNinjs([{ uri: 'a', eventDetails: input }, input]);
      fromNinjs({ uri: 'a', eventDetails: { dates: input }, places: [input], associations: input });
    }),
  );
});
