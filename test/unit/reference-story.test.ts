import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/core/date/format-date.js';
import { independence } from '../../src/core/independence.js';
import { lookup } from '../../src/core/lookup.js';
import type { Timeline } from '../../src/core/model.js';
import { parseTimeline } from '../../src/core/parse-timeline.js';
import danish from '../../stories/data/reference-story.da.json';
import english from '../../stories/data/reference-story.en.json';

const stories = { da: parseTimeline(danish), en: parseTimeline(english) };
const [da, en] = [stories.da.timeline, stories.en.timeline];
const both: [language: string, timeline: Timeline][] = Object.entries({ da, en });
const tuesdays = ['2024-03-05', '2024-03-12', '2024-03-19', '2024-03-26'];

function eventOf({ events }: Timeline, id: string) {
  const event = events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
}

describe('the reference story', () => {
  it('has no problem in either language', () => {
    expect(stories.da.problems).toEqual([]);
    expect(stories.en.problems).toEqual([]);
  });

  it('tells the same in both languages: ids, dates, statuses, groups, citations, links', () => {
    const facts = (timeline: Timeline) =>
      timeline.events.map((event) => ({
        id: event.id,
        date: event.date,
        status: lookup(timeline).status(event).status,
        group: event.group,
        citations: event.citations.map(({ source, stance }) => ({ source, stance })),
        links: event.links,
        corrections: event.corrections.length,
        actors: event.actors.length,
      }));
    expect(facts(da)).toEqual(facts(en));
    const kinds = ({ sources }: Timeline) =>
      sources.map(({ id, type, party, issued, language }) => ({
        id,
        type,
        party,
        issued,
        language,
      }));
    expect(kinds(da)).toEqual(kinds(en));
    expect(da.groups.map(({ id }) => id)).toEqual(en.groups.map(({ id }) => id));
  });

  it('is written in two languages, with no text left in the other', () => {
    expect([da.language, en.language]).toEqual(['da', 'en']);
    const texts = (timeline: Timeline) =>
      timeline.events.flatMap(({ title, description, dateText }) => [title, description, dateText]);
    const danishTexts = new Set(texts(da).filter((text) => text !== undefined));
    expect(texts(en).filter((text) => text !== undefined && danishTexts.has(text))).toEqual([]);
  });

  it.each(both)('tells its eleven events in their order (%s)', (_, { events }) => {
    const order = events.map(({ id }) => id);
    expect(order.slice(0, 4)).toEqual(['invasion', 'founding', 'raid-may-2023', 'raid-july-2023']);
    expect([...order.slice(4)].sort()).toEqual([
      'allies',
      'crossing',
      'line-crossed',
      'lozovaya-rudka',
      'no-statement',
      'statement',
      'tanks',
    ]);
    expect(order.indexOf('line-crossed')).toBeGreaterThan(order.indexOf('statement'));
  });
});

describe('its dates', () => {
  it.each(both)('are as precise as they are known (%s)', (_, timeline) => {
    expect(eventOf(timeline, 'raid-may-2023').date).toMatchObject({
      precision: 'month',
      earliest: Date.parse('2023-05-01'),
      latest: Date.parse('2023-06-01') - 1,
    });
    const { date } = eventOf(timeline, 'crossing');
    expect(date.kind).toBe('one-of');
    expect(date.members?.map(({ edtf }) => edtf)).toEqual(tuesdays);
    expect(date.members?.map(({ earliest }) => new Date(earliest).getUTCDay())).toEqual([
      2, 2, 2, 2,
    ]);
  });

  const written = (['da', 'en-GB', 'en-US'] as const).flatMap((locale) =>
    (['long', 'medium', 'short'] as const).map((style) => ({ locale, style })),
  );

  it.each(written)('never say more than is known ($locale, $style)', ({ locale, style }) => {
    for (const [, timeline] of both) {
      const dates = [
        ...timeline.events.map(({ date }) => date),
        ...timeline.sources.flatMap(({ issued }) => issued ?? []),
      ];
      expect(dates).toHaveLength(12);
      for (const date of dates) {
        const text = formatDate(date, locale, { style });
        expect(text).not.toMatch(/\b1\.? ?ma[jy]|ma[jy]\.? 1\b|\b0?1[/.]0?5|\b0?5[/.]0?1/i);
        if (date.precision === 'month') expect(text.replace(/\d{4}/, '')).not.toMatch(/\d/);
      }
    }
  });

  it.each([
    ['da', 'en af 5., 12., 19. eller 26. marts 2024', 'maj 2023'],
    ['en-GB', 'one of 5, 12, 19 or 26 March 2024', 'May 2023'],
    ['en-US', 'one of March 5, 12, 19, or 26, 2024', 'May 2023'],
  ])('name all four Tuesdays, and the month alone (%s)', (locale, crossing, raid) => {
    const text = formatDate(eventOf(en, 'crossing').date, locale);
    for (const day of ['5', '12', '19', '26']) expect(text).toMatch(new RegExp(`\\b${day}\\b`));
    expect(text).toBe(crossing);
    expect(formatDate(eventOf(en, 'raid-may-2023').date, locale)).toBe(raid);
  });
});

describe('its evidence', () => {
  const expected: Record<string, string> = {
    invasion: 'confirmed',
    founding: 'reported',
    'raid-may-2023': 'reported',
    'raid-july-2023': 'reported',
    crossing: 'claimed',
    statement: 'claimed',
    'line-crossed': 'claimed',
    tanks: 'unverified',
    allies: 'claimed',
    'lozovaya-rudka': 'claimed',
    'no-statement': 'reported',
  };

  it.each(both)('gives each event its status (%s)', (_, timeline) => {
    const found = lookup(timeline);
    const given = timeline.events.map((event) => [event.id, found.status(event).status]);
    expect(Object.fromEntries(given)).toEqual(expected);
  });

  it.each(both)('confirms nothing of March 2024 (%s)', (_, timeline) => {
    const found = lookup(timeline);
    const march = timeline.events.filter(({ date }) => date.earliest >= Date.parse('2024-03-01'));
    expect(march).toHaveLength(7);
    for (const event of march) expect(found.status(event).status).not.toBe('confirmed');
  });

  it.each(['crossing', 'statement', 'line-crossed'])(
    'rests on a party alone for %s, by the rule and not by a word of the author',
    (id) => {
      for (const [, timeline] of both) {
        const event = eventOf(timeline, id);
        expect(lookup(timeline).status(event).rule).toBe('only-parties');
        expect(independence(event, timeline.sources)).toEqual({
          total: 1,
          independent: 0,
          parties: 1,
          unknown: 0,
        });
      }
    },
  );

  it.each(both)('does not know where the pictures of the tanks are from (%s)', (_, timeline) => {
    expect(independence(eventOf(timeline, 'tanks'), timeline.sources)).toEqual({
      total: 1,
      independent: 0,
      parties: 0,
      unknown: 1,
    });
  });

  it.each(['allies', 'lozovaya-rudka'])('rests on one source for %s', (id) => {
    for (const [, timeline] of both) {
      expect(eventOf(timeline, id).citations.map(({ source }) => source)).toEqual(['sushko']);
    }
  });

  it.each(both)('has five sources, none with an address, all with a name (%s)', (_, timeline) => {
    const { sources } = timeline;
    expect(sources.map(({ id }) => id).sort()).toEqual([
      'article',
      'bloggers',
      'legion-telegram',
      'russia-official',
      'sushko',
    ]);
    for (const { url, archivedAt, title } of sources) {
      expect([url, archivedAt]).toEqual([undefined, undefined]);
      expect(title).toBeTruthy();
    }
    expect(sources.filter(({ party }) => party).map(({ id }) => id)).toEqual(['legion-telegram']);
  });

  it('quotes the words in their language, and translates them where that is another', () => {
    const quoteOf = (timeline: Timeline) => eventOf(timeline, 'line-crossed').citations[0]?.quote;
    expect(quoteOf(da)?.text).toBe('Linjen krydset. Grænsen krydset');
    expect(quoteOf(en)).toMatchObject({ text: quoteOf(da)?.text, language: 'da' });
    expect(quoteOf(en)?.translation).toBeTruthy();
  });

  it.each(both)('tells of the misspelt Kursk (%s)', (_, timeline) => {
    const { corrections, title } = eventOf(timeline, 'tanks');
    expect(title).toContain('Kursk');
    expect(corrections[0]?.text).toMatch(/Kurs\b.*Kursk/);
  });
});
