import { describe, expect, it } from 'vitest';
import { independence } from '../../src/core/independence.js';
import { lookup } from '../../src/core/lookup.js';
import { parseTimeline } from '../../src/core/parse-timeline.js';
import { statuses as allStatuses } from '../../src/core/schema.js';
import { citing, historyExample } from '../../stories/data/citing.js';
import { statuses } from '../../stories/data/statuses.js';

const examples = [
  ...citing.map(({ id, json }) => [id, json] as const),
  ['history', historyExample] as const,
];
const read = (json: string) => parseTimeline(JSON.parse(json) as unknown);
const example = (id: string) => {
  const json = examples.find(([name]) => name === id)?.[1] ?? '';
  const { timeline } = read(json);
  const [event] = timeline.events;
  if (event === undefined) throw new Error(`the example ${id} has no event`);
  return { event, timeline, found: lookup(timeline) };
};

describe('what the guide gives to copy', () => {
  it.each(examples)('is read without a problem: %s', (_, json) => {
    const { timeline, problems } = read(json);
    expect(problems).toEqual([]);
    expect(timeline.events).toHaveLength(1);
    expect(timeline.events[0]?.citations.length).toBe(timeline.sources.length);
  });

  it.each(examples)('names nobody real: %s', (_, json) => {
    const { timeline } = read(json);
    for (const { title, url, archivedAt } of timeline.sources) {
      expect(title).toMatch(/\(invented\)$/);
      for (const address of [url, archivedAt]) {
        if (address !== undefined) expect(new URL(address).hostname).toMatch(/\.example$/);
      }
    }
    for (const { title } of timeline.events) expect(title).toMatch(/\(invented\)$/);
  });

  it.each([
    ['post', 'claimed', { total: 1, independent: 0, parties: 1, unknown: 0 }],
    ['broadcast', 'reported', { total: 1, independent: 1, parties: 0, unknown: 0 }],
    ['document', 'reported', { total: 1, independent: 1, parties: 0, unknown: 0 }],
    ['interview', 'reported', { total: 1, independent: 1, parties: 0, unknown: 0 }],
    ['conversation', 'unverified', { total: 1, independent: 0, parties: 0, unknown: 1 }],
    ['picture', 'reported', { total: 1, independent: 1, parties: 0, unknown: 0 }],
    ['relay', 'reported', { total: 3, independent: 1, parties: 0, unknown: 0 }],
    ['history', 'confirmed', { total: 2, independent: 1, parties: 1, unknown: 0 }],
  ])('weighs as the guide says: %s', (id, status, voices) => {
    const { event, timeline, found } = example(id);
    expect(found.status(event).status).toBe(status);
    expect(independence(event, timeline.sources)).toEqual(voices);
  });

  it('keeps what the guide promises of a post and of a picture', () => {
    expect(example('post').event.citations[0]?.quote).toEqual({
      text: 'La haveno estas fermita.',
      language: 'eo',
      translation: 'The harbour is closed.',
    });
    const [media] = example('picture').event.media;
    expect(media).toMatchObject({ sensitive: true, source: 'quay-picture', type: 'image' });
  });
});

describe('the claims of each status', () => {
  const { timeline, problems } = parseTimeline(statuses);
  const found = lookup(timeline);

  it('have no problem', () => {
    expect(problems).toEqual([]);
  });

  it('are eight, and each is what its name says', () => {
    expect(timeline.events.map(({ id }) => id).sort()).toEqual([...allStatuses].sort());
    for (const event of timeline.events) expect(found.status(event).status).toBe(event.id);
  });

  it('are set by a person only where nothing else can', () => {
    const set = timeline.events.filter(({ status }) => status !== undefined).map(({ id }) => id);
    expect(set.sort()).toEqual(['confirmed', 'retracted', 'unverified']);
  });

  it('show every stance in one of them', () => {
    expect(found.events.get('disputed')?.citations.map(({ stance }) => stance)).toEqual([
      'reports',
      'supports',
      'disputes',
      'denies',
    ]);
  });
});
