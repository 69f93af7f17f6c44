import { describe, expect, it } from 'vitest';
import eiffelTower from '../../stories/data/eiffel-tower.json';
import { moonLanding } from '../../stories/data/moon-landing.js';
import referenceDa from '../../stories/data/reference-story.da.json';
import referenceEn from '../../stories/data/reference-story.en.json';
import { makeTimeline } from '../../stories/data/sizes.js';
import type { Stance, Status } from './model.js';
import { parseTimeline } from './parse-timeline.js';
import type { Problem } from './problem.js';

const sources = [
  { id: 'paper', publisher: 'The paper' },
  { id: 'army', party: true },
  { id: 'radio', publisher: 'The radio', origin: 'army' },
  { id: 'nobody' },
];

const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code);

function problemsOf(status: Status, ...cited: [source: string, stance?: Stance][]): Problem[] {
  const citations = cited.map(([source, stance = 'reports']) => ({ source, stance }));
  const event = { date: '2023-05', title: 'Raid', status, citations };
  return [...parseTimeline({ events: [event], sources }).problems];
}

describe('an author’s status', () => {
  it('says too much where only parties speak for it', () => {
    for (const status of ['confirmed', 'reported'] as const) {
      const [problem, ...others] = problemsOf(status, ['army']);
      expect(problem).toMatchObject({
        code: 'status-overstated',
        severity: 'warning',
        path: '/events/0/status',
        input: `"${status}"`,
      });
      expect(problem?.message).toBe(
        `Event 1 “Raid” has the status "${status}", though only parties to it speak for it; write a status that the citations carry, or add what it rests on.`,
      );
      expect(others).toEqual([]);
      expect(problemsOf(status, ['army'], ['paper', 'disputes'])).toHaveLength(1);
    }
  });

  it('says too much where nothing is cited, or nothing that speaks for it', () => {
    for (const status of ['confirmed', 'reported'] as const) {
      expect(problemsOf(status)[0]?.message).toContain('though nothing is cited;');
      expect(problemsOf(status, ['paper', 'denies'])[0]?.message).toContain(
        'though no source that is cited speaks for it;',
      );
    }
  });

  it('says too much where it is confirmed by those alone who pass on a party’s word', () => {
    expect(problemsOf('confirmed', ['radio'], ['army'])[0]?.message).toContain(
      'comes from parties',
    );
    expect(problemsOf('reported', ['radio'])).toEqual([]);
  });

  it('may stand on one source that is no party, though its origin be unknown', () => {
    expect(problemsOf('confirmed', ['paper'])).toEqual([]);
    expect(problemsOf('confirmed', ['paper'], ['army', 'denies'])).toEqual([]);
    expect(problemsOf('confirmed', ['nobody'])).toEqual([]);
    expect(problemsOf('reported', ['paper'])).toEqual([]);
  });

  it('may say less than the citations carry, and anything else', () => {
    const others = [
      'unsourced',
      'unverified',
      'claimed',
      'disputed',
      'denied',
      'retracted',
    ] as const;
    for (const status of others) {
      expect(problemsOf(status)).toEqual([]);
      expect(problemsOf(status, ['army'])).toEqual([]);
      expect(problemsOf(status, ['paper'])).toEqual([]);
    }
  });

  it('stands nevertheless', () => {
    const event = { date: '2023-05', title: 'Raid', status: 'confirmed' };
    expect(parseTimeline([event]).timeline.events[0]?.status).toBe('confirmed');
  });

  it('is weighed by what a source turns out to be further down', () => {
    const { problems } = parseTimeline([
      { date: '2023', title: 'a', status: 'confirmed', source: { id: 's', title: 'S' } },
      { date: '2023', title: 'b', source: { id: 's', party: true } },
    ]);
    expect(codes(problems)).toEqual(['status-overstated']);
  });
});

describe('a history', () => {
  const parsed = (fields: object) => {
    const { timeline, problems } = parseTimeline([{ date: '2023', title: 'a', ...fields }]);
    return { event: timeline.events[0], problems };
  };
  const entry = (status: Status, date?: string) => ({ status, ...(date && { date }) });

  it('gives today’s status where the author wrote it there alone', () => {
    const { event, problems } = parsed({
      statusHistory: [entry('disputed', '2024-03-12'), entry('claimed', '2024-03-06')],
    });
    expect(event?.status).toBe('disputed');
    expect(problems).toEqual([]);
  });

  it('contradicts a status that it does not end in, which stands', () => {
    const statusHistory = [entry('disputed', '2024-03-12'), entry('claimed', '2024-03-06')];
    expect(parsed({ status: 'disputed', statusHistory }).problems).toEqual([]);
    const { event, problems } = parsed({ status: 'claimed', statusHistory });
    expect(event?.status).toBe('claimed');
    expect(problems).toMatchObject([{ code: 'status-contradicted', path: '/0/status' }]);
    expect(problems[0]?.message).toBe(
      'Event 1 “a” has the status "claimed", but its "statusHistory" ends in "disputed"; add an entry that says since when it is "claimed".',
    );
  });
});

describe('links that run in a circle', () => {
  const link = (type: string, event: string) => ({ type, event });
  const event = (id: string, ...links: object[]) => ({ id, date: '2023', title: id, links });

  it.each(['follows', 'part-of', 'causes'])('are told of once a loop: %s', (type) => {
    const { timeline, problems } = parseTimeline([
      event('into', link(type, 'c')),
      event('c', link(type, 'a')),
      event('a', link(type, 'b')),
      event('b', link(type, 'c'), link(type, 'out')),
      event('out'),
      event('self', link(type, 'self')),
    ]);
    expect(problems).toMatchObject([
      { code: 'circular-links', severity: 'warning', path: '/1/links' },
      { code: 'circular-links', severity: 'warning', path: '/5/links' },
    ]);
    expect(problems[0]?.message).toBe(
      `Event 2 “c” has links that lead back to it, "${type}": c → a → b → c, so that none of these comes first; give up one of them.`,
    );
    expect(problems[1]?.message).toContain('self → self');
    expect(timeline.events.flatMap(({ links }) => links)).toHaveLength(6);
  });

  it('are none where links of several kinds meet, nor where answers go to and fro', () => {
    const { problems } = parseTimeline([
      event('a', link('follows', 'b'), link('responds-to', 'b')),
      event('b', link('causes', 'a'), link('responds-to', 'a')),
    ]);
    expect(problems).toEqual([]);
  });

  it('are read as they were written, however often', () => {
    const { timeline } = parseTimeline([
      event('a', link('follows', 'b')),
      event('b', link('follows', 'c')),
      event('c', link('follows', 'a')),
    ]);
    const again = parseTimeline(timeline);
    expect(again.timeline).toEqual(timeline);
    expect(parseTimeline(again.timeline)).toEqual(again);
  });

  it('may be as many as the events', () => {
    const ring = Array.from({ length: 20_000 }, (_, index) =>
      event(String(index), link('follows', String((index + 1) % 20_000))),
    );
    expect(codes(parseTimeline(ring).problems)).toEqual(['circular-links']);
  });
});

describe('origins that run in a circle', () => {
  it('are told of once, where the first of them was given', () => {
    const { problems } = parseTimeline({
      events: [
        { date: '2023', title: 'Raid', sources: ['a', { id: 'c', title: 'C', origin: 'a' }] },
      ],
      sources: [
        { id: 'into', origin: 'a' },
        { id: 'b', origin: 'c' },
        { id: 'a', title: 'The agency', origin: 'b' },
        { id: 'own', origin: 'own' },
      ],
    });
    expect(problems).toMatchObject([
      { code: 'circular-origin', severity: 'warning', path: '/sources/1/origin', input: '"c"' },
    ]);
    expect(problems[0]?.message).toBe(
      'Source 2 “b” has an "origin" that leads back to it (b → c → a → b), so that its real origin is unknown; write who the information really comes from.',
    );
  });

  it('are told of where an event closes the circle', () => {
    const { problems } = parseTimeline({
      events: [{ date: '2023', title: 'Raid', source: { id: 'a', origin: 'b' } }],
      sources: [{ id: 'a' }, { id: 'x', origin: 'a' }],
    });
    expect(problems).toEqual([]);
    const closed = parseTimeline([
      { date: '2023', title: 'Raid', source: { id: 'a', title: 'A', origin: 'b' } },
      { date: '2023', title: 'Flood', source: { id: 'b', title: 'B', origin: 'a' } },
    ]);
    expect(closed.problems).toMatchObject([{ path: '/0/source/origin', input: '"b"' }]);
  });
});

it.each(
  Object.entries({
    referenceDa,
    referenceEn,
    moonLanding,
    eiffelTower,
    'made up': makeTimeline(500),
  }),
)('nothing is said of evidence that holds: %s', (_, document) => {
  expect(parseTimeline(document).problems).toEqual([]);
});
