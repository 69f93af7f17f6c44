import { describe, expect, it } from 'vitest';
import { eventOf, ids, timelineOf } from '../../test/unit/right-documents.js';
import { parseTimeline } from './parse-timeline.js';

describe('citations', () => {
  const sources = [
    { id: 'legion', title: 'The legion’s channel', url: 'https://example.org/legion' },
    { id: 'paper', title: 'A newspaper' },
  ];
  const citationsOf = (fields: object) => eventOf(fields, { sources }).citations;
  const reports = (...cited: string[]) => cited.map((source) => ({ source, stance: 'reports' }));

  it('report, where no stance is given', () => {
    expect(citationsOf({ citations: [{ source: 'legion' }] })).toEqual(reports('legion'));
  });

  it('may be written as `sources` or `source`', () => {
    expect(citationsOf({ sources: ['legion', 'paper'] })).toEqual(reports('legion', 'paper'));
    expect(citationsOf({ sources: 'legion' })).toEqual(reports('legion'));
    expect(citationsOf({ source: 'legion' })).toEqual(reports('legion'));
    expect(citationsOf({ source: 'legion', sources: ['paper'] })).toEqual(
      reports('paper', 'legion'),
    );
  });

  it('leave no shorthand behind', () => {
    const event = eventOf({ sources: ['legion'], source: 'paper' }, { sources });
    expect(event).not.toHaveProperty('sources');
    expect(event).not.toHaveProperty('source');
  });

  it('name a source by its address too', () => {
    expect(citationsOf({ source: 'https://example.org/legion' })).toEqual(reports('legion'));
    const { timeline } = parseTimeline([
      { date: '2023', title: 'a', source: 'https://example.org/new' },
      { date: '2023', title: 'b', source: 'https://example.org/new' },
    ]);
    expect(timeline.sources).toMatchObject([
      { id: 'https://example.org/new', url: 'https://example.org/new' },
    ]);
  });

  it('count a source once, and let the long form stand', () => {
    expect(
      citationsOf({ citations: [{ source: 'legion', stance: 'denies' }], sources: ['legion'] }),
    ).toEqual([{ source: 'legion', stance: 'denies' }]);
    expect(citationsOf({ sources: ['paper', 'paper'], source: 'paper' })).toEqual(reports('paper'));
  });

  it('keep what a source says of itself in two ways as two', () => {
    const twice = [
      { source: 'paper', stance: 'reports', locator: 'p. 1' },
      { source: 'paper', stance: 'disputes', locator: 'p. 9' },
    ];
    expect(citationsOf({ citations: twice })).toEqual(twice);
  });

  it('have a quote, long or short', () => {
    const long = { text: 'Grænsen krydset', language: 'da', translation: 'The border crossed' };
    expect(citationsOf({ citations: [{ source: 'legion', quote: long }] })).toEqual([
      { source: 'legion', stance: 'reports', quote: long },
    ]);
    expect(citationsOf({ citations: [{ source: 'legion', quote: 'Crossed' }] })[0]?.quote).toEqual({
      text: 'Crossed',
    });
  });

  it('may hold the source itself; the same one is listed once', () => {
    const post = { title: 'A post', url: 'https://example.org/1', party: true };
    const { events, sources: listed } = timelineOf([
      { date: '2023-05', title: 'a', source: post },
      { date: '2023-06', title: 'b', sources: [post, { id: 'own', title: 'Own id' }] },
      { date: '2023-07', title: 'c', citations: [{ source: { title: 'No address' } }] },
      { date: '2023-08', title: 'd', source: { title: 'No address' } },
    ]);
    expect(ids(listed)).toEqual(['https://example.org/1', 'own', 'no-address']);
    expect(listed[0]).toMatchObject({ title: 'A post', party: true, url: 'https://example.org/1' });
    expect(events.map(({ citations }) => citations.map(({ source }) => source).join(' '))).toEqual([
      'https://example.org/1',
      'https://example.org/1 own',
      'no-address',
      'no-address',
    ]);
  });

  it('complete a source that is listed', () => {
    const { sources: listed } = timelineOf({
      events: [
        { date: '2023', title: 'a', source: { id: 'paper', publisher: 'The press', party: true } },
      ],
      sources,
    });
    expect(listed[0]).toMatchObject({
      id: 'paper',
      title: 'A newspaper',
      publisher: 'The press',
      party: true,
    });
  });
});

describe('a source', () => {
  it('is CSL-JSON, as Zotero exports it', () => {
    const van = { family: 'Meer', given: 'Jan', 'non-dropping-particle': 'van der', suffix: 'Jr.' };
    const { sources } = timelineOf({
      sources: [
        {
          id: 'http://zotero.org/groups/1/items/ABC',
          type: 'article-newspaper',
          title: 'Across the border',
          'container-title': 'The Daily',
          publisher: 'The press',
          author: [
            { family: 'Holm', given: 'Anna' },
            { literal: ' The desk ' },
            'B. Lund',
            van,
            { family: 'Ida', given: ' ' },
            {},
          ],
          issued: { 'date-parts': [[2024, 3, 5]] },
          accessed: { 'date-parts': [['2024', '3']] },
          URL: 'https://example.org/article',
          language: 'en-GB',
          DOI: '10.1000/1',
        },
        { id: 'range', issued: { 'date-parts': ['2024-3', '2024-4'].map((m) => m.split('-')) } },
        { id: 'early', issued: { 'date-parts': [[79]] } },
        { id: 'raw', issued: { raw: '2024-03' } },
        { id: 'literal', issued: { literal: '2024-03~' } },
      ],
    });
    expect(sources[0]).toMatchObject({
      containerTitle: 'The Daily',
      url: 'https://example.org/article',
      author: ['Anna Holm', 'The desk', 'B. Lund', 'Jan van der Meer Jr.', 'Ida'],
      issued: { edtf: '2024-03-05' },
      accessed: { edtf: '2024-03' },
      party: false,
      DOI: '10.1000/1',
    });
    expect(sources[0]).not.toHaveProperty('URL');
    expect(sources[0]).not.toHaveProperty('container-title');
    expect(sources.slice(1).map(({ issued }) => issued?.edtf)).toEqual([
      '2024-03/2024-04',
      '0079',
      '2024-03',
      '2024-03~',
    ]);
  });

  it('needs no address, no id, not even a title', () => {
    const { sources } = timelineOf({
      sources: [{ title: 'Radio news' }, { publisher: 'The press' }, {}, {}],
    });
    expect(ids(sources)).toEqual(['radio-news', 'the-press', 'source', 'source-2']);
    expect(sources.every(({ url }) => url === undefined)).toBe(true);
  });

  it('keeps an id that its author wrote, though an earlier title would give the same', () => {
    const { events, sources } = timelineOf({
      sources: [{ title: 'Log' }, { id: 'log', title: 'The other log' }],
      events: [{ date: '2023', title: 'a', source: 'log' }],
    });
    expect(events[0]?.citations[0]?.source).toBe('log');
    expect(sources[0]?.title).toBe('The other log');
  });

  it('stands in the order of first use, those that nobody cites at the end', () => {
    const { sources } = timelineOf({
      sources: [{ id: 'unused' }, { id: 'late' }, { id: 'early' }, { id: 'unused too' }],
      events: [
        { date: '2024', title: 'second', sources: ['late', 'early'] },
        { date: '2023', title: 'first', source: 'early' },
      ],
    });
    expect(ids(sources)).toEqual(['early', 'late', 'unused', 'unused too']);
  });
});
