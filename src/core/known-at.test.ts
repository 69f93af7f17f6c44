import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import referenceEn from '../../stories/data/reference-story.en.json';
import { parseDate } from './date/parse-date.js';
import { deriveStatus } from './derive-status.js';
import { independence } from './independence.js';
import { knownAt, undatedSources } from './known-at.js';
import { lookup } from './lookup.js';
import type { Timeline, TimelineEvent, TimelineInput } from './model.js';
import { parseTimeline } from './parse-timeline.js';
import { stances, statuses } from './schema.js';

const read = (input: TimelineInput): Timeline => parseTimeline(input).timeline;
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const found = (timeline: Timeline, id = 'crossing'): TimelineEvent => {
  const event = timeline.events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`${id} is not there`);
  return event;
};
const statusOf = (timeline: Timeline, id?: string) =>
  deriveStatus(found(timeline, id), timeline.sources).status;

/** A crossing that is claimed, then disputed, then confirmed, and what follows from it. */
const story = read({
  title: 'A crossing',
  sources: [
    { id: 'army', issued: '2024-03-06', party: true },
    { id: 'town', issued: '2024-03-12' },
    { id: 'paper', issued: '2024-03-20' },
    { id: 'unused', issued: '2024-03-15' },
  ],
  events: [
    {
      id: 'crossing',
      date: '2024-03-05',
      title: 'The river is crossed',
      statusHistory: [
        { status: 'confirmed', date: '2024-03-20', by: 'The desk' },
        { status: 'disputed', date: '2024-03-13' },
      ],
      citations: [
        { source: 'army' },
        { source: 'town', stance: 'denies' },
        { source: 'paper', stance: 'supports' },
      ],
      links: [{ type: 'causes', event: 'flight' }],
      media: [{ url: 'a.jpg', source: 'paper' }, { url: 'b.jpg' }],
      corrections: [{ date: '2024-03-14', text: 'It was at night.' }, { text: 'A name.' }],
    },
    { id: 'flight', date: '2024-03-05', title: 'People flee', sources: ['town', 'paper'] },
  ],
  corrections: [{ date: '2024-03-18', text: 'The title was another.' }],
});

describe('the timeline as it was known', () => {
  it('has the sources that were issued by then', () => {
    expect(ids(knownAt(story, '2024-03-05').sources)).toEqual([]);
    expect(ids(knownAt(story, '2024-03-06').sources)).toEqual(['army']);
    expect(ids(knownAt(story, '2024-03-15').sources)).toEqual(['army', 'town', 'unused']);
  });

  it('does not have the events yet whose first source is later', () => {
    expect(knownAt(story, '2024-03-05').events).toEqual([]);
    expect(ids(knownAt(story, '2024-03-11').events)).toEqual(['crossing']);
    expect(ids(knownAt(story, '2024-03-12').events)).toEqual(['crossing', 'flight']);
  });

  it('cites only what was known', () => {
    const cited = (date: string, id?: string) =>
      found(knownAt(story, date), id).citations.map(({ source }) => source);
    expect(cited('2024-03-06')).toEqual(['army']);
    expect(cited('2024-03-12')).toEqual(['army', 'town']);
    expect(cited('2024-03-12', 'flight')).toEqual(['town']);
    expect(found(knownAt(story, '2024-03-12')).media.map(({ url }) => url)).toEqual(['b.jpg']);
  });

  it('has the status that was held then, and before the first of them that of the citations', () => {
    expect(found(knownAt(story, '2024-03-06'))).not.toHaveProperty('status');
    expect(statusOf(knownAt(story, '2024-03-06'))).toBe('claimed');
    expect(deriveStatus(found(knownAt(story, '2024-03-12')), story.sources).rule).toBe(
      'for-and-against',
    );
    expect(found(knownAt(story, '2024-03-13')).status).toBe('disputed');
    expect(found(knownAt(story, '2024-03-19')).statusHistory).toMatchObject([
      { status: 'disputed' },
    ]);
    expect(found(knownAt(story, '2024-03-20')).status).toBe('confirmed');
  });

  it('has the corrections made by then, and those without a date', () => {
    const texts = (date: string) => found(knownAt(story, date)).corrections.map(({ text }) => text);
    expect(texts('2024-03-13')).toEqual(['A name.']);
    expect(texts('2024-03-14')).toEqual(['It was at night.', 'A name.']);
    expect(knownAt(story, '2024-03-17').corrections).toEqual([]);
    expect(knownAt(story, '2024-03-18').corrections).toHaveLength(1);
  });

  it('has no links to events that are not there', () => {
    expect(found(knownAt(story, '2024-03-11')).links).toEqual([]);
    expect(found(knownAt(story, '2024-03-12')).links).toHaveLength(1);
  });

  it('is the timeline at the end of time', () => {
    expect(knownAt(story, Infinity)).toEqual(story);
    expect(knownAt(story, '2024-03-06/..')).toEqual(story);
    expect(knownAt(story, '2024-03-20')).toEqual(story);
    expect(knownAt(story, -Infinity)).toMatchObject({
      events: [],
      sources: [],
      title: story.title,
    });
  });

  it('keeps the number of every source, whatever is left out beside it', () => {
    const whole = lookup(story).numbers;
    const then = knownAt(story, '2024-03-12');
    expect(ids(then.sources)).toEqual(['army', 'town']);
    for (const date of ['2024-03-06', '2024-03-12', '2024-03-15', '2024-03-20']) {
      for (const { id } of knownAt(story, date).sources) {
        expect(lookup(knownAt(story, date)).numbers.get(id)).toBe(whole.get(id));
      }
    }
    const later = read({
      sources: [
        { id: 'late', issued: '2024-05' },
        { id: 'early', issued: '2024-01' },
      ],
      events: [{ date: '2024', title: 'a', sources: ['late', 'early'] }],
    });
    const early = knownAt(later, '2024-02');
    expect(ids(early.sources)).toEqual(['early']);
    expect(lookup(early).numbers.get('early')).toBe(2);
    expect(lookup({ ...early, events: [] }).numbers.get('early')).toBe(2);
    expect(lookup(knownAt(early, '2024-02')).numbers.get('early')).toBe(2);
  });

  it('keeps the events that did not change from one date to the next', () => {
    const late = { id: 'late', date: '2024-06', title: 'Later', source: { issued: '2024-06-01' } };
    const more = read({
      events: [...story.events, late],
      sources: [...story.sources],
    } as TimelineInput);
    const [before, after] = [knownAt(more, '2024-03-15'), knownAt(more, '2024-03-17')];
    expect(after).not.toBe(before);
    expect(found(after)).toBe(found(before));
    expect(found(before)).not.toBe(found(more));
    expect(found(knownAt(more, '2024-03-21'))).toBe(found(more));
  });

  it('leaves the timeline as it was', () => {
    const before = structuredClone(story);
    knownAt(story, '2024-03-06');
    expect(story).toEqual(before);
  });
});

describe('the date', () => {
  it('counts to its end, and may be EDTF, a date of the model or an instant', () => {
    const atTwelfth = ['army', 'town'];
    expect(ids(knownAt(story, '2024-03-12').sources)).toEqual(atTwelfth);
    expect(ids(knownAt(story, parseDate('2024-03-12')).sources)).toEqual(atTwelfth);
    expect(ids(knownAt(story, Date.parse('2024-03-13T00:00Z') - 1).sources)).toEqual(atTwelfth);
    expect(ids(knownAt(story, Date.parse('2024-03-12T23:00Z')).sources)).toEqual(['army']);
    expect(ids(knownAt(story, '2024-03').sources)).toHaveLength(4);
  });

  it('is read in the timeline’s time zone', () => {
    const sources = [{ id: 's', issued: '2024-03-12T12:00:00Z' }];
    const known = (timeZone: string) =>
      ids(knownAt(read({ timeZone, sources }), '2024-03-12T12:30').sources);
    expect(known('UTC')).toEqual(['s']);
    expect(known('Europe/Copenhagen')).toEqual([]);
  });

  it('is refused where it is none', () => {
    expect(() => knownAt(story, '12/03/2024')).toThrow(RangeError);
    expect(() => knownAt(story, '12/03/2024')).toThrow('12/03/2024');
    expect(() => knownAt(story, NaN)).toThrow(RangeError);
  });
});

describe('a source', () => {
  const issued = (date: string | undefined, at: string) =>
    knownAt(read({ sources: [{ id: 's', ...(date !== undefined && { issued: date }) }] }), at)
      .sources.length === 1;

  it('of a month is known when the month is over', () => {
    expect(issued('2024-03', '2024-03-30')).toBe(false);
    expect(issued('2024-03', '2024-03-31')).toBe(true);
    expect(issued('2024-03', '2024-03')).toBe(true);
  });

  it('that is still being written is known when its start is over', () => {
    expect(issued('2024-03-06/..', '2024-03-05')).toBe(false);
    expect(issued('2024-03-06/..', '2024-03-06')).toBe(true);
  });

  it('without a date, or with one that has no end to wait for, is always known, and is told of', () => {
    expect(issued(undefined, '-0043')).toBe(true);
    expect(issued('[2024-03..]', '1900')).toBe(true);
    const sources = [
      { id: 'dated', issued: '2024' },
      { id: 'undated' },
      { id: 'open', issued: '[2024-03..]' },
    ];
    expect(ids(undatedSources(read({ sources })))).toEqual(['undated', 'open']);
  });

  it('without a date is known from when it is first cited in a dated history', () => {
    const event = (id: string, date: string) => ({
      id,
      date: '2024-03-05',
      title: id,
      source: 'post',
      statusHistory: [{ status: 'claimed' as const, date }, { status: 'unverified' as const }],
    });
    const timeline = read({
      sources: [{ id: 'post' }],
      events: [
        event('late', '2024-03-12'),
        event('early', '2024-03-06'),
        { date: '2024', title: 'No history', source: 'post' },
      ],
    });
    expect(knownAt(timeline, '2024-03-05')).toMatchObject({ events: [], sources: [] });
    expect(ids(knownAt(timeline, '2024-03-06').sources)).toEqual(['post']);
    expect(ids(undatedSources(knownAt(timeline, '2024-03-06')))).toEqual(['post']);
  });

  it('of a month is known when another passes it on, so that both count as one', () => {
    const timeline = read({
      sources: [
        { id: 'channel', issued: '2024-03', party: true },
        { id: 'paper', issued: '2024-03-06', origin: 'channel' },
      ],
      events: [{ id: 'crossing', date: '2024-03-05', title: 'a', sources: ['paper'] }],
    });
    const then = knownAt(timeline, '2024-03-06');
    expect(ids(then.sources)).toEqual(['paper', 'channel']);
    expect(independence(found(then), then.sources)).toMatchObject({ independent: 0, parties: 1 });
    expect(ids(knownAt(timeline, '2024-03-05').sources)).toEqual([]);
  });

  it('that was issued later than the one that passes it on comes when it was issued', () => {
    const timeline = read({
      sources: [
        { id: 'agency', issued: '2024-03-08', origin: 'paper' },
        { id: 'paper', issued: '2024-03-06', origin: 'agency' },
      ],
    });
    expect(ids(knownAt(timeline, '2024-03-07').sources)).toEqual(['paper']);
  });
});

describe('an event', () => {
  const known = (fields: object, at: string) =>
    knownAt(
      read({
        sources: [
          { id: 'a', issued: '2024-03-06', party: true },
          { id: 'b', issued: '2024-03-20' },
        ],
        events: [{ id: 'crossing', date: '2024-03-05', title: 'a', ...fields }],
      }),
      at,
    );

  it('without sources and history is always there', () => {
    expect(known({}, '1900').events).toHaveLength(1);
  });

  it('is there from its first dated status, where that is before its sources', () => {
    const fields = { source: 'b', statusHistory: [{ status: 'unverified', date: '2024-03-07' }] };
    expect(known(fields, '2024-03-06').events).toEqual([]);
    expect(found(known(fields, '2024-03-07'))).toMatchObject({
      status: 'unverified',
      citations: [],
    });
  });

  it('had its status without a date when all that it cites was known, and not before', () => {
    const fields = { sources: ['a', 'b'], status: 'confirmed' };
    expect(statusOf(known(fields, '2024-03-19'))).toBe('claimed');
    expect(statusOf(known(fields, '2024-03-20'))).toBe('confirmed');
    expect(statusOf(known({ source: 'a', status: 'unverified' }, '2024-03-06'))).toBe('unverified');
  });

  it('had a status without a date by the next that has one', () => {
    const statusHistory = [
      { status: 'unverified' },
      { status: 'disputed', date: '2024-03-10' },
      { status: 'reported' },
    ];
    const fields = { sources: ['a', 'b'], statusHistory };
    expect(statusOf(known(fields, '2024-03-09'))).toBe('claimed');
    const then = found(known(fields, '2024-03-10'));
    expect(then).toMatchObject({ status: 'disputed' });
    expect(then.statusHistory).toHaveLength(2);
    expect(found(known(fields, '2024-03-20')).status).toBe('reported');
  });

  it('of the reference story is always there where no source of it has a date', () => {
    const { timeline } = parseTimeline(referenceEn);
    const dated = timeline.sources.filter(({ issued }) => issued !== undefined);
    expect(ids(dated)).toHaveLength(1);
    expect(undatedSources(timeline)).toHaveLength(timeline.sources.length - 1);
    expect(ids(knownAt(timeline, '2024-02').sources)).toEqual(ids(undatedSources(timeline)));
    expect(knownAt(timeline, '2024-03')).toBe(timeline);
  });
});

const day = fc.constantFrom('2024-03-01', '2024-03-05', '2024-03', '2024', '/2024', '2024-04/..');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const someSource = fc.constantFrom('a', 'b', 'c', 'd');
const someTimelines = fc
  .record({
    sources: fc.uniqueArray(
      fc.record({
        id: someSource,
        issued: maybe(day),
        party: fc.boolean(),
        origin: maybe(someSource),
      }),
      { selector: ({ id }) => id },
    ),
    events: fc.array(
      fc.record({
        date: day,
        title: fc.constantFrom('x', 'y'),
        status: maybe(fc.constantFrom(...statuses)),
        statusHistory: fc.array(
          fc.record({ status: fc.constantFrom(...statuses), date: maybe(day) }),
          { maxLength: 3 },
        ),
        citations: fc.array(
          fc.record({ source: someSource, stance: fc.constantFrom(...stances) }),
          { maxLength: 4 },
        ),
        links: fc.array(
          fc.record({ type: fc.constant('follows' as const), event: fc.constantFrom('x', 'y') }),
          { maxLength: 1 },
        ),
        corrections: fc.array(fc.record({ text: fc.constant('c'), date: maybe(day) }), {
          maxLength: 2,
        }),
      }),
      { maxLength: 4 },
    ),
  })
  .map((input) => parseTimeline(input).timeline);

describe('any timeline', () => {
  it('is known whole at the end of time', () => {
    fc.assert(
      fc.property(someTimelines, (timeline) => {
        expect(knownAt(timeline, Infinity)).toEqual(timeline);
        expect(knownAt(timeline, Number.MAX_VALUE)).toEqual(timeline);
      }),
    );
  });

  it('only ever comes to be known better, and is whole at each date', () => {
    fc.assert(
      fc.property(someTimelines, day, day, (timeline, one, other) => {
        const [early, late] = [one, other]
          .map((date) => parseDate(date).latest)
          .sort((a, b) => (a < b ? -1 : 1))
          .map((time) => knownAt(timeline, time));
        if (early === undefined || late === undefined) throw new Error('not two');
        expect(ids(late.events)).toEqual(expect.arrayContaining(ids(early.events)));
        expect(ids(late.sources)).toEqual(expect.arrayContaining(ids(early.sources)));
        for (const { citations, links } of early.events) {
          expect(ids(early.sources)).toEqual(
            expect.arrayContaining(citations.map(({ source }) => source)),
          );
          expect(ids(early.events)).toEqual(
            expect.arrayContaining(links.map(({ event }) => event)),
          );
        }
      }),
    );
  });

  it('reads as it is written, as it was known', () => {
    fc.assert(
      fc.property(someTimelines, day, (timeline, date) => {
        const then = knownAt(timeline, date);
        expect(parseTimeline(then).timeline).toEqual(then);
      }),
    );
  });
});
