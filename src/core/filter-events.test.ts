import { describe, expect, it } from 'vitest';
import { filterEvents, filtering, isFiltering, type TimelineFilter } from './filter-events.js';
import { parseTimeline } from './parse-timeline.js';
import { readFilter } from './read-filter.js';

const { timeline } = parseTimeline({
  sources: [
    { id: 'paper', title: 'Morgenavisen', author: 'Åse Ørsted' },
    { id: 'party', title: 'The ministry', party: true },
  ],
  events: [
    { id: 'a', date: '2024-01', title: 'A café burns', sources: ['paper'], tags: ['fire'] },
    { id: 'b', date: '2024-02', title: 'A bridge falls', sources: ['party'], actors: ['The army'] },
    {
      id: 'c',
      date: '2024-03',
      title: 'A bridge is built',
      place: 'Århus',
      status: 'confirmed',
      citations: [{ source: 'paper', quote: { text: 'Broen står', translation: 'It stands' } }],
      actors: ['The army', 'The town'],
    },
    { id: 'd', date: '2024-04', title: 'Nobody says so' },
  ],
});

const shown = (filter: TimelineFilter) => filterEvents(timeline, filter).events.map(({ id }) => id);

describe('a filter', () => {
  it.each([
    ['an author’s status', { status: ['confirmed'] }, ['c']],
    ['a status that follows', { status: ['claimed', 'unsourced'] }, ['b', 'd']],
    ['who is involved', { actor: ['The army'] }, ['b', 'c']],
    ['a place', { place: ['Århus'] }, ['c']],
    ['a source', { source: ['paper'] }, ['a', 'c']],
    ['a topic', { tag: ['fire', 'flood'] }, ['a']],
    ['several parts at once', { actor: ['The army'], source: ['paper'] }, ['c']],
    ['a word in any case, without accents', { text: 'CAFE' }, ['a']],
    ['accents where the text has none', { text: 'brídge' }, ['b', 'c']],
    ['all words, wherever they stand', { text: 'bridge arhus' }, ['c']],
    ['a source’s name and author', { text: 'åse' }, ['a', 'c']],
    ['a quote and its translation', { text: 'stands' }, ['c']],
    ['what nobody says', { text: 'volcano' }, []],
  ] satisfies [string, TimelineFilter, string[]][])('finds %s', (_, filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  });

  it.each([undefined, {}, { status: [] }, { text: '  ' }])('%j asks nothing', (filter) => {
    expect(isFiltering(filter)).toBe(false);
    expect(filterEvents(timeline, filter)).toBe(timeline);
  });

  it.each([
    ['da', 'arhus', []],
    ['da', 'ÅRHUS cafe', ['x']],
    ['en', 'arhus', ['x']],
  ])('in %s finds by "%s" what its alphabet takes for the same', (language, text, ids) => {
    const events = [{ id: 'x', date: '2024', title: 'Café i Århus' }];
    const own = parseTimeline({ language, events }).timeline;
    expect(filterEvents(own, { text }).events.map(({ id }) => id)).toEqual(ids);
  });

  it('says, too, what it would leave of any status', () => {
    const steps = filtering(timeline, { status: ['confirmed'], actor: ['The army'] });
    const { shown: left, ofAnyStatus } = steps.next().value ?? {};
    expect(left?.events.map(({ id }) => id)).toEqual(['c']);
    expect(ofAnyStatus?.events.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('keeps all sources, so that their numbers stay', () => {
    expect(filterEvents(timeline, { tag: ['fire'] }).sources).toBe(timeline.sources);
  });
});

describe('reading a filter', () => {
  it('takes an object, its JSON, and values without brackets', () => {
    const filter = { status: ['disputed'], tag: ['fire'], text: 'bridge' };
    expect(readFilter(filter)).toEqual({ filter, problems: [] });
    const json = '{"status":"disputed","tag":["fire"],"text":"bridge"}';
    expect(readFilter(json)).toEqual({ filter, problems: [] });
    for (const none of [undefined, null, '', '{}']) {
      expect(readFilter(none)).toEqual({ filter: {}, problems: [] });
    }
  });

  it.each([
    ['{status: disputed}', {}, '/filter', 'an object in braces such as {"status": ["disputed"]}'],
    [['disputed'], {}, '/filter', 'an object in braces'],
    [
      { status: ['disputed', 'wrong'] },
      { status: ['disputed'] },
      '/filter/status/1',
      'one of unsourced',
    ],
    [{ tag: [3, 'fire'] }, { tag: ['fire'] }, '/filter/tag/0', 'a text in quotes'],
    [{ text: 3, tag: 'fire' }, { tag: ['fire'] }, '/filter/text', 'a text in quotes'],
    [{ colour: 'red', tag: 'fire' }, { tag: ['fire'] }, '/filter/colour', 'one of status, actor'],
  ])('of %j keeps what is good and says the mend', (input, filter, path, mend) => {
    const read = readFilter(input);
    expect(read.filter).toEqual(filter);
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]).toMatchObject({ path, severity: 'warning' });
    expect(read.problems[0]?.message).toContain(mend);
    expect(read.problems[0]?.message).toContain('"filter"');
  });
});
