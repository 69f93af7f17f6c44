import { describe, expect, it } from 'vitest';
import referenceStory from '../../stories/data/reference-story.en.json';
import {
  claimNamed,
  claims,
  documentOf,
  items,
  node,
  nodes,
  ofType,
} from '../../test/vocabulary/json-ld-reading.js';
import { knownAt } from '../core/known-at.js';
import { parseTimeline } from '../core/parse-timeline.js';
import { statuses } from '../core/schema.js';
import type { JsonLdOptions } from './json-ld-context.js';
import type { JsonLdNode } from './json-ld-node.js';
import { serializeJsonLd } from './serialize-json-ld.js';
import { toJsonLd } from './to-json-ld.js';

describe('the reference story', () => {
  const document = documentOf(referenceStory);

  it('is a list of all events, in order, with its language and date', () => {
    expect(document).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      numberOfItems: 11,
      mainEntityOfPage: { '@type': 'CreativeWork', inLanguage: 'en', dateModified: '2024-03' },
    });
    expect(nodes(document.itemListElement).map(({ position }) => position)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });

  it.each(['crossing', 'statement', 'line-crossed'])(
    '%s is the claim of the Legion, first made in its channel, and no event',
    (id) => {
      const channel = { '@type': 'SocialMediaPosting', '@id': '#source/legion-telegram' };
      expect(claimNamed(document, id)).toMatchObject({
        creativeWorkStatus: 'claimed',
        author: [{ name: 'Freedom Legion' }],
        appearance: [channel],
        firstAppearance: channel,
        citation: [{ '@type': 'Role', roleName: ['reports', 'party'] }],
      });
      expect(JSON.stringify(document)).not.toContain(`#event/${id}`);
    },
  );

  it('has no review, as nobody has put a name to a status', () => {
    expect(ofType(document, 'ClaimReview')).toEqual([]);
  });

  it('tells only what is reported or confirmed as events, as precisely as it is known', () => {
    const events = items(document).filter((item) => item['@type'] === 'Event');
    expect(events.map((event) => [event['@id'], event.startDate, event.endDate])).toEqual([
      ['#event/invasion', '2022-02-24', undefined],
      ['#event/founding', '2022-03-10', undefined],
      ['#event/raid-may-2023', '2023-05', undefined],
      ['#event/raid-july-2023', '2023-07', undefined],
      ['#event/no-statement', '2024-03', undefined], // one of four Tuesdays
    ]);
  });

  it('keeps the whole date and the author’s wording beside it', () => {
    expect(claimNamed(document, 'crossing')).toMatchObject({
      temporalCoverage: '[2024-03-05,2024-03-12,2024-03-19,2024-03-26]',
      temporal: 'a Tuesday morning in March 2024',
    });
  });

  it('gives a quote in its language, with its translation and its place in the source', () => {
    expect(claimNamed(document, 'line-crossed').citation).toMatchObject([
      {
        description: 'Caption of the video, as the article gives it in Danish',
        citation: {
          '@type': 'Quotation',
          text: 'Linjen krydset. Grænsen krydset',
          inLanguage: 'da',
          isPartOf: { '@id': '#source/legion-telegram' },
          workTranslation: { text: 'The line crossed. The border crossed', inLanguage: 'en' },
        },
      },
    ]);
  });

  it('lists the sources in full once, without the one that nobody cites', () => {
    const work = node(document.mainEntityOfPage);
    expect(nodes(work.citation).map((source) => source['@id'])).toEqual([
      '#source/article',
      '#source/legion-telegram',
      '#source/bloggers',
      '#source/sushko',
    ]);
    expect(work.citation).toMatchObject([
      { '@type': 'NewsArticle', datePublished: '2024-03', inLanguage: 'da' },
      { isPartOf: { name: 'Telegram' }, author: [{ name: 'Freedom Legion' }] },
      {},
      {},
    ]);
  });

  it('tells what was corrected, and of which whole a claim is a part', () => {
    const tanks = claimNamed(document, 'tanks');
    expect(tanks.correction).toMatchObject([{ '@type': 'CorrectionComment' }]);
    expect(tanks.isPartOf).toEqual([
      { '@type': 'Claim', '@id': '#claim/crossing' },
      { '@type': 'Collection', '@id': '#group/bloggers' },
    ]);
  });
});

describe('status', () => {
  const withStatus = (status: string) =>
    items(
      documentOf([{ id: 'x', date: '2024', title: 'X', status, source: 'https://a.example/' }]),
    );

  it.each(statuses)('%s', (status) => {
    const [item] = withStatus(status);
    const isEvent = status === 'reported' || status === 'confirmed';
    expect(item?.['@type']).toBe(isEvent ? 'Event' : 'Claim');
    const claim = isEvent ? node(item?.subjectOf) : node(item);
    expect(claim.creativeWorkStatus).toBe(status);
    // a claim that is no event must not be told as one anywhere in it
    expect(ofType(item, 'Event').length > 0).toBe(isEvent);
  });

  it('of a whole that does not stand leaves its parts without a whole event', () => {
    const document = documentOf([
      { id: 'whole', date: '2024', title: 'Whole', status: 'denied' },
      { id: 'a', date: '2024', title: 'A', status: 'confirmed' },
      {
        id: 'part',
        date: '2024',
        title: 'Part',
        status: 'confirmed',
        links: [
          { type: 'part-of', event: 'whole' },
          { type: 'part-of', event: 'a' },
        ],
      },
    ]);
    const part = items(document).find((item) => item['@id'] === '#event/part');
    expect(part?.superEvent).toEqual([{ '@type': 'Event', '@id': '#event/a' }]);
  });
});

describe('a review of a claim', () => {
  const reviewOf = (event: Record<string, unknown>, options?: JsonLdOptions) => {
    const input = [{ id: 'x', date: '2024-03', title: 'A bridge fell', ...event }];
    return node(claims(documentOf(input, options))[0]).review;
  };
  const by = 'The Harbour Office';

  it('is by whoever has set the current status, in words', () => {
    const statusHistory = [
      { status: 'claimed', date: '2024-03-02', by: 'The desk' },
      { status: 'denied', date: '2024-03-05', by, reason: 'The bridge was seen standing.' },
    ];
    expect(reviewOf({ statusHistory })).toEqual({
      '@type': 'ClaimReview',
      '@id': '#review/x',
      author: { name: by },
      datePublished: '2024-03-05',
      claimReviewed: 'A bridge fell',
      itemReviewed: { '@type': 'Claim', '@id': '#claim/x' },
      reviewRating: { '@type': 'Rating', alternateName: 'denied' },
      reviewBody: 'The bridge was seen standing.',
    });
  });

  it('is not there yet as of a day before it', () => {
    const { timeline } = parseTimeline({
      sources: [{ id: 'post', title: 'A post', issued: '2024-03-01' }],
      events: [
        {
          date: '2024-03',
          title: 'A bridge fell',
          source: 'post',
          statusHistory: [
            { status: 'claimed', date: '2024-03-02' },
            { status: 'denied', date: '2024-03-05', by },
          ],
        },
      ],
    });
    const reviews = (date: string) => ofType(toJsonLd(knownAt(timeline, date)), 'ClaimReview');
    expect(reviews('2024-03-04')).toEqual([]);
    expect(reviews('2024-03-05')).toHaveLength(1);
  });

  it('has the page and the kind of its author, where they are known', () => {
    const statusHistory = [{ status: 'denied', by }];
    const options = {
      base: 'https://news.example/bridge#top',
      kindOf: () => 'Organization' as const,
    };
    expect(reviewOf({ statusHistory }, options)).toMatchObject({
      '@id': 'https://news.example/bridge#review/x',
      url: 'https://news.example/bridge',
      author: { '@type': 'Organization', name: by },
    });
  });

  it.each([
    ['nobody has a status given', {}],
    ['nobody is named', { statusHistory: [{ status: 'denied', date: '2024-03-05' }] }],
    ['the name is blank', { statusHistory: [{ status: 'denied', by: ' ' }] }],
    [
      'another status holds today',
      { status: 'disputed', statusHistory: [{ status: 'denied', by }] },
    ],
    [
      'somebody unnamed came later',
      {
        statusHistory: [
          { status: 'denied', date: '2024-03-05', by },
          { status: 'denied', date: '2024-03-06' },
        ],
      },
    ],
  ])('is not there where %s', (_, event) => {
    expect(reviewOf(event)).toBeUndefined();
  });
});

it('gives a place its coordinates where both are known', () => {
  const placed = (place: unknown) =>
    items(documentOf([{ date: '2024', title: 'X', status: 'confirmed', place }]))[0]?.location;
  expect(placed({ name: 'Kursk', latitude: 51.73, longitude: 36.19 })).toEqual({
    '@type': 'Place',
    name: 'Kursk',
    geo: { '@type': 'GeoCoordinates', latitude: 51.73, longitude: 36.19 },
  });
  expect(placed({ name: 'Null Island', latitude: 0, longitude: 0 })).toMatchObject({
    geo: { latitude: 0, longitude: 0 },
  });
  expect(placed({ latitude: 51.73 })).toBeUndefined();
});

it('keeps the ids of several timelines on a page apart', () => {
  const events = [{ id: 'a/b', date: '2024', title: 'X', status: 'confirmed' }];
  const [first] = items(documentOf(events, { scope: 'my story' }));
  expect(first?.['@id']).toBe('#my%20story/event/a%2Fb');
});

it('serialises so that no text can end the script', () => {
  const title = '</script><!-- <script>';
  const document = documentOf([{ date: '2024', title }]);
  const text = serializeJsonLd(document);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(document);
  expect(claims(JSON.parse(text) as JsonLdNode)[0]?.name).toBe(title);
});
