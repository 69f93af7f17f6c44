import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import referenceStory from '../../stories/data/reference-story.en.json';
import { sampleFile } from '../../test/samples/sample-file.js';
import { someDocument } from '../../test/unit/arbitrary-timeline.js';
import { parseTimeline } from '../core/parse-timeline.js';
import { deriveStatus } from '../core/derive-status.js';
import { fromJsonLd } from './from-json-ld.js';
import { isObject } from './json-input.js';
import { serializeJsonLd } from './serialize-json-ld.js';
import { toJsonLd } from './to-json-ld.js';

/**
 * Whose claim it is follows from the origin of a party, and where it was made first from vague dates,
 * which are told nowhere else.
 */
const withoutConclusions = (document: unknown): unknown =>
  JSON.parse(
    JSON.stringify(document, (_, value: unknown) => {
      if (typeof value === 'string') return value.trim();
      return isObject(value) && value['@type'] === 'Claim'
        ? { ...value, author: undefined, firstAppearance: undefined }
        : value;
    }),
  );

describe('what toJsonLd has written', () => {
  const { timeline } = parseTimeline(referenceStory);
  const { timeline: again, problems } = fromJsonLd(serializeJsonLd(toJsonLd(timeline)));

  it('has the same events, dates and statuses again', () => {
    const said = ({ events, sources }: typeof timeline) => {
      const byId = new Map(sources.map((source) => [source.id, source]));
      return events.map((event) => ({
        id: event.id,
        title: event.title,
        date: event.date.edtf,
        dateText: event.dateText,
        status: event.status,
        derived: deriveStatus(event, byId).status,
        citations: event.citations,
        actors: event.actors,
        place: event.place,
        tags: event.tags,
      }));
    };
    expect(problems).toEqual([]);
    expect(said(again)).toEqual(said(timeline));
  });

  it('has the same cited sources again', () => {
    const cited = timeline.sources.filter(({ id }) => id !== 'russia-official');
    expect(
      again.sources.map(({ id, title, party, author }) => ({ id, title, party, author })),
    ).toEqual(cited.map(({ id, title, party, author }) => ({ id, title, party, author })));
  });

  it('says the same when it goes out again, whatever it is', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const written = toJsonLd(parseTimeline({ ...document, timeZone: undefined }).timeline);
        const { timeline: read } = fromJsonLd(JSON.parse(serializeJsonLd(written)));
        expect(withoutConclusions(toJsonLd(read))).toEqual(withoutConclusions(written));
      }),
      { numRuns: 60 },
    );
  });
});

describe('JSON-LD of others', () => {
  const { timeline, problems } = fromJsonLd(sampleFile('json-ld/graph.json'));
  const byTitle = new Map(timeline.events.map((event) => [event.title, event]));

  it.each([
    ['Opening night', '2024-03-05T19:30+01:00/2024-03-05T22:00+01:00', 'minute', 1, 1],
    ['Festival of three days', '2024-06-01/2024-06-03', 'day', 0, 0],
    ['The bridge was closed', '2024-02-10', 'day', 1, 0],
    ['The moon is made of cheese', '2023-05-06', 'day', 2, 0],
    ['The tower leans', '2022-01', 'month', 1, 0],
    ['First reports', '2024-02-10T08:15Z', 'minute', 1, 0],
  ] as const)('%s is at %s', (title, edtf, precision, citations, media) => {
    const event = byTitle.get(title);
    expect(event?.date).toMatchObject({ edtf, precision });
    expect(event?.citations).toHaveLength(citations);
    expect(event?.media).toHaveLength(media);
  });

  it('keeps what belongs to an event', () => {
    expect(timeline.events).toHaveLength(6);
    expect(byTitle.get('Opening night')).toMatchObject({
      place: { name: 'Royal Theatre', latitude: 55.6795, longitude: 12.5864 },
      actors: ['The company', 'A singer'],
      tags: ['opera', 'premiere'],
      media: [{ type: 'image', url: 'https://example.org/night.jpg', caption: 'The hall' }],
    });
    expect(byTitle.get('Festival of three days')).toMatchObject({
      place: { name: 'Tivoli, Copenhagen' },
      extra: { eventStatus: 'https://schema.org/EventCancelled' },
    });
  });

  it('cites a review by its rating, and not where this cannot be told', () => {
    expect(byTitle.get('The moon is made of cheese')?.citations).toMatchObject([
      { source: 'https://example.org/cheese', stance: 'reports' },
      { source: 'https://check.example/cheese', stance: 'denies' },
    ]);
    expect(byTitle.get('The moon is made of cheese')?.actors).toEqual(['A dairy']);
    expect(byTitle.get('The tower leans')?.citations).toMatchObject([
      { source: 'https://example.org/tower', stance: 'reports' },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['taken-as']);
    expect(problems[0]?.message).toContain('Half true');
  });

  it('takes works as sources', () => {
    const source = timeline.sources.find(({ id }) => id === 'https://news.example/bridge');
    expect(source).toMatchObject({
      type: 'article-newspaper',
      title: 'Bridge closed after crack',
      author: ['A reporter'],
      publisher: 'Example News',
      issued: { edtf: '2024-02-11T06:00+01:00' },
      language: 'en',
    });
  });
});

it('never throws, and refuses what is none', () => {
  for (const input of ['', '{}', '[]', '{"@type":"Person","name":"x"}', 12, null]) {
    expect(fromJsonLd(input).problems.map(({ code }) => code)).toEqual(['wrong-format']);
  }
  fc.assert(
    fc.property(fc.anything(), (input) => {
      fromJsonLd(input);
      fromJsonLd([
        { '@type': 'Event', name: input, location: input, subjectOf: input, '@id': 'x' },
      ]);
      fromJsonLd({
        '@graph': [{ '@type': 'ClaimReview', itemReviewed: input, reviewRating: input }],
      });
    }),
  );
});
