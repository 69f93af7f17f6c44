import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { independence } from '../../src/core/independence.js';
import { knowledgeChanges } from '../../src/core/knowledge-changes.js';
import { knownAt, undatedSources } from '../../src/core/known-at.js';
import { lookup } from '../../src/core/lookup.js';
import type { Timeline } from '../../src/core/model.js';
import { parseTimeline } from '../../src/core/parse-timeline.js';
import danish from '../../stories/data/illustrative-story.da.json';
import english from '../../stories/data/illustrative-story.en.json';

const stories = { da: parseTimeline(danish), en: parseTimeline(english) };
const [da, en] = [stories.da.timeline, stories.en.timeline];
const both: [language: string, timeline: Timeline][] = Object.entries({ da, en });
const of = (language: string): Timeline => (language === 'da' ? da : en);

/** What each claim is, at each time at which more became known; empty where it is not there yet. */
const columns = [
  ...['crossing', 'vehicles', 'riders', 'video', 'held', 'bridge'],
  ...['denial', 'tracks', 'withdrawal', 'admission'],
];
const table = `
2019-09-26        | -         -        -          -        -        -         -         -        -        -
2019-10-08T05:40Z | claimed   claimed  -          -        -        -         -         -        -        -
2019-10-08T07:30Z | claimed   claimed  unverified -        -        -         -         -        -        -
2019-10-08T08:15Z | claimed   claimed  unverified -        -        -         -         -        -        -
2019-10-08T09:30Z | claimed   claimed  unverified -        -        -         -         -        -        -
2019-10-08T11:20Z | claimed   claimed  unverified claimed  claimed  -         -         -        -        -
2019-10-08T13:00Z | claimed   claimed  unverified claimed  claimed  -         -         -        -        -
2019-10-08T16:30Z | claimed   claimed  unverified claimed  claimed  reported  -         -        -        -
2019-10-08T18:00Z | claimed   claimed  unverified claimed  claimed  reported  -         -        -        -
2019-10-09        | disputed  claimed  unverified claimed  claimed  reported  claimed   -        -        -
2019-10-10        | disputed  claimed  unverified claimed  disputed denied    claimed   -        -        -
2019-10-11        | disputed  claimed  unverified claimed  disputed retracted claimed   -        -        -
2019-10-12        | disputed  reported unverified claimed  disputed retracted disputed  reported -        -
2019-10-14        | disputed  reported unverified disputed disputed retracted disputed  reported -        -
2019-10-15        | disputed  reported unverified disputed disputed retracted disputed  reported claimed  -
2019-10-19        | disputed  reported unverified disputed disputed retracted disputed  reported claimed  -
2019-10-21        | disputed  reported unverified disputed disputed retracted disputed  reported reported -
2019-10-22        | confirmed reported unverified disputed denied   retracted disputed  reported reported -
2019-10-24        | confirmed reported unverified disputed denied   retracted retracted reported reported claimed`
  .trim()
  .split('\n')
  .map((line) => line.split(/[\s|]+/));

const statusIn = (timeline: Timeline, id: string): string => {
  const found = lookup(timeline);
  const event = found.events.get(id);
  return event === undefined ? '-' : found.status(event).status;
};

describe('the illustrative story', () => {
  it.each(['da', 'en'] as const)('has no problem (%s)', (language) => {
    expect(stories[language].problems).toEqual([]);
  });

  it.each(both)('rises and falls as it is meant to (%s)', (_, timeline) => {
    const told = knowledgeChanges(timeline).map(({ date, time }) => [
      date.edtf,
      ...columns.map((id) => statusIn(knownAt(timeline, time), id)),
    ]);
    expect(told).toEqual(table);
  });

  it.each(both)('brings something to tell at each step (%s)', (_, timeline) => {
    const changes = knowledgeChanges(timeline);
    expect(changes).toHaveLength(19);
    for (const { sources, events, statuses, corrections } of changes) {
      expect(sources.length + events.length + statuses.length + corrections.length).not.toBe(0);
    }
    expect(undatedSources(timeline).map(({ id }) => id)).toEqual(['forwarded']);
  });

  it.each(both)('names the editor, the day and the reason of the confirmation (%s)', (_, t) => {
    const entry = knowledgeChanges(t)
      .flatMap(({ statuses }) => statuses)
      .find(({ to }) => to === 'confirmed')?.entry;
    expect(entry?.date?.edtf).toBe('2019-10-22');
    expect(entry?.by).toMatch(/^Ann/);
    expect(entry?.reason).toBeTruthy();
  });

  it.each(both)('puts a number, a report and the timeline itself right (%s)', (_, timeline) => {
    const made = knowledgeChanges(timeline).flatMap(({ date, corrections }) =>
      corrections.map(({ event }) => [date.edtf, event?.id ?? 'timeline']),
    );
    expect(made).toEqual([
      ['2019-10-10', 'vehicles'],
      ['2019-10-11', 'bridge'],
      ['2019-10-19', 'timeline'],
    ]);
  });
});

describe('its independence', () => {
  /** Sources for the crossing, independent ones, parties. */
  it.each([
    ['2019-10-08T05:40Z', 1, 0, 1],
    ['2019-10-08T08:15Z', 2, 0, 2],
    ['2019-10-08T13:00Z', 5, 0, 5],
    ['2019-10-10', 5, 0, 5],
    ['2019-10-12', 6, 1, 5],
    ['2019-10-21', 7, 2, 5],
    ['2019-10-24', 8, 2, 6],
  ])('of the crossing on %s is that of those who looked', (date, total, independent, parties) => {
    for (const [, timeline] of both) {
      const found = lookup(knownAt(timeline, date));
      const crossing = found.events.get('crossing');
      expect(crossing && independence(crossing, found.sources)).toEqual({
        total,
        independent,
        parties,
        unknown: 0,
      });
    }
  });

  it('of the second group is unknown to the end', () => {
    for (const [, timeline] of both) {
      const riders = lookup(timeline).events.get('riders');
      expect(riders && independence(riders, timeline.sources)).toEqual({
        total: 2,
        independent: 0,
        parties: 0,
        unknown: 2,
      });
    }
  });
});

describe('its honesty', () => {
  it.each(both)('says in every text that can be quoted alone that it is invented (%s)', (_, t) => {
    const invented = /invented|opdigtet|Fabuli|Fi[ck]tavi|Chalk Column|Kridtkolonnen/i;
    expect(t.title).toMatch(/illustration.*(invented|opdigtede)/);
    expect(t.description).toMatch(/Nothing in this timeline has happened|er sket/);
    expect(t.credits).toMatch(/invented|opdigtet/);
    for (const { title } of t.events) expect(title).toMatch(invented);
    const named = [
      ...t.sources.flatMap(({ title, publisher, author }) => [title, publisher, ...author]),
      ...t.events.flatMap(({ actors, statusHistory }) => [
        ...actors,
        ...statusHistory.map(({ by }) => by),
      ]),
    ];
    for (const name of named) expect(name ?? '(invented)').toMatch(/\((invented|opdigtet)\)$/);
  });

  it.each(both)('leads to no address that can belong to anybody (%s)', (_, { sources }) => {
    const addresses = sources.flatMap(({ url, archivedAt }) =>
      [url ?? [], archivedAt ?? []].flat(),
    );
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of addresses) expect(new URL(address).hostname).toMatch(/\.example$/);
  });

  it.each(both)('gives the hash of the text that it names (%s)', (_, { sources }) => {
    const source = sources.find(({ id }) => id === 'channel-crossing');
    const sample = /[“»]([^”«]+)[”«]/.exec(source?.note ?? '')?.[1] ?? '';
    expect(source?.sha256).toBe(createHash('sha256').update(sample).digest('hex'));
  });
});

describe('its two languages', () => {
  const plain = (language: string) => {
    const { events, sources, groups } = of(language);
    return {
      events: events.map(({ id, date, group, importance, links, citations, ...event }) => ({
        ...{ id, date, group, importance, links },
        citations: citations.map(({ source, stance, quote }) => ({
          ...{ source, stance },
          quoted: quote?.language && quote.text,
        })),
        history: event.statusHistory.map(({ status, date: since }) => [status, since?.edtf]),
        corrections: event.corrections.map(({ date: made }) => made?.edtf),
      })),
      sources: sources.map(({ id, type, issued, url, archivedAt, sha256, party }) => ({
        ...{ id, type, issued, url, archivedAt, sha256, party },
      })),
      groups: groups.map(({ id }) => id),
    };
  };

  it('tell the same', () => {
    expect(plain('da')).toEqual(plain('en'));
  });

  it('are not mixed', () => {
    const texts = ({ events }: Timeline) =>
      events.flatMap(({ title, description, dateText, statusHistory, citations }) => [
        ...[title, description, dateText],
        ...statusHistory.map(({ reason }) => reason),
        ...citations.map(({ quote }) => quote?.translation),
      ]);
    const inDanish = new Set(texts(da).filter((text) => text !== undefined));
    expect(inDanish.size).toBeGreaterThan(40);
    expect(texts(en).filter((text) => text !== undefined && inDanish.has(text))).toEqual([]);
  });
});
