import { describe, expect, it } from 'vitest';
import { knowledgeChanges } from './knowledge-changes.js';
import { knownAt } from './known-at.js';
import type { TimelineInput } from './model.js';
import { parseTimeline } from './parse-timeline.js';
import { isReplayable } from './replayable.js';

const input: TimelineInput = {
  sources: [
    { id: 'army', issued: '2024-03-06', party: true },
    { id: 'mayor', issued: '2024-03-12' },
    { id: 'town', issued: '2024-03-12' },
    { id: 'paper', issued: '2024-03-31' },
    { id: 'review', issued: '2024-03' },
    { id: 'undated' },
  ],
  events: [
    { id: 'before', date: '2024-01', title: 'What all knew', source: 'undated' },
    {
      id: 'crossing',
      date: '2024-03-05',
      title: 'The crossing',
      statusHistory: [{ status: 'confirmed', date: '2024-04-02', by: 'The desk' }],
      citations: [
        { source: 'army' },
        { source: 'mayor', stance: 'denies' },
        { source: 'paper', stance: 'supports' },
      ],
      corrections: [{ date: '2024-03-14', text: 'It was at night.' }, { text: 'Long ago.' }],
    },
    { id: 'flight', date: '2024-03-05', title: 'The flight', sources: ['town', 'review'] },
  ],
  corrections: [{ date: '2024-03-14', text: 'The title.' }],
};
const { timeline } = parseTimeline(input);
const changes = knowledgeChanges(timeline);

/** The changes in the words of a line beside a slider. */
const told = changes.map(({ date, sources, events, statuses, corrections }) =>
  [
    date.edtf,
    ...sources.map(({ id }) => `+${id}`),
    ...events.map(({ title }) => `“${title}”`),
    ...statuses.map(({ event, from, to }) => `${event.title}: ${from} → ${to}`),
    ...corrections.map(({ event, correction }) => `${event?.id ?? 'all'}: ${correction.text}`),
  ].join(', '),
);

describe('the changes of what is known', () => {
  it('are told in their order, with what came and what stood otherwise', () => {
    expect(told).toEqual([
      '2024-03-06, +army, “The crossing”, crossing: Long ago.',
      '2024-03-12, +mayor, +town, “The flight”, The crossing: claimed → disputed',
      '2024-03-14, all: The title., crossing: It was at night.',
      '2024-03-31, +paper, +review',
      '2024-04-02, The crossing: disputed → confirmed',
    ]);
  });

  it('say who set a status, and nothing where it follows from the citations', () => {
    const entries = changes.flatMap(({ statuses }) => statuses.map(({ entry }) => entry?.by));
    expect(entries).toEqual([undefined, 'The desk']);
  });

  it('leave out what was always known', () => {
    expect(told.join()).not.toMatch(/What all knew|undated/);
    expect(knowledgeChanges(parseTimeline([{ date: '2023', title: 'a' }]).timeline)).toEqual([]);
  });

  it('are the only times at which the timeline is known otherwise', () => {
    for (const [index, { time }] of changes.entries()) {
      const before = changes[index - 1]?.time ?? -Infinity;
      expect(knownAt(timeline, time)).not.toEqual(knownAt(timeline, time - 1));
      expect(knownAt(timeline, time - 1)).toEqual(knownAt(timeline, before));
    }
    expect(knownAt(timeline, changes.at(-1)?.time ?? 0)).toBe(timeline);
  });

  it('hold the events and sources of the timeline as it is today', () => {
    expect(changes[0]?.events[0]).toBe(timeline.events.find(({ id }) => id === 'crossing'));
    expect(changes[0]?.sources[0]).toBe(timeline.sources.find(({ id }) => id === 'army'));
  });

  it('each give in EDTF what gives the same state, and no later one', () => {
    const { timeline: spread } = parseTimeline({
      timeZone: 'Europe/Copenhagen',
      sources: [
        { id: 'series', issued: '2024-03-01/2024-03-20' },
        { id: 'post', issued: '2024-03-02T10:30' },
        { id: 'month', issued: '2024-03' },
        { id: 'relay', issued: '2024-03-06', origin: 'month' },
      ],
      events: [
        { id: 'a', date: '2024', title: 'A', sources: ['series', 'post', 'month', 'relay'] },
      ],
    });
    const steps = knowledgeChanges(spread);
    expect(steps.map(({ asOf }) => asOf)).toEqual(['2024-03-01', '2024-03-02T10:30', '2024-03-06']);
    for (const line of [spread, timeline]) {
      for (const { asOf, time } of knowledgeChanges(line)) {
        expect(knownAt(line, asOf), asOf).toEqual(knownAt(line, time));
      }
    }
  });
});

describe('a timeline that can be replayed', () => {
  it.each([
    [['2024-03-01', '2024-03-02'], true],
    [['2024-03-01', '2024-03-01'], false],
    [['2024-03-01'], false],
    [[], false],
  ])('with sources of %j: %s', (dates, expected) => {
    const sources = dates.map((issued, index) => ({ id: `s${index}`, issued }));
    const events = [{ date: '2024', title: 'A', sources: sources.map(({ id }) => id) }];
    const { timeline: line } = parseTimeline({ sources, events });
    expect(isReplayable(line)).toBe(expected);
    expect(knowledgeChanges(line).length > 1).toBe(expected);
  });

  it('has at least a source, a status or a correction of another day', () => {
    expect(isReplayable(timeline)).toBe(true);
  });
});
