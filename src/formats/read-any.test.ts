import { describe, expect, it } from 'vitest';
import { readAny } from './read-any.js';

const titlesOf = async (...asked: Parameters<typeof readAny>) =>
  (await readAny(...asked)).timeline.events.map(({ title }) => title);

describe('a text in any format', () => {
  it('is read in its own', async () => {
    expect(await titlesOf('{"events":[{"date":"2023","title":"Raid"}]}')).toEqual(['Raid']);
    expect(
      await titlesOf('{"date":"2023","title":"Raid"}\n{"date":"2024","title":"Flood"}'),
    ).toEqual(['Raid', 'Flood']);
  });

  it('can come as what has been read from JSON', async () => {
    expect(await titlesOf([{ date: '2023', title: 'Raid' }])).toEqual(['Raid']);
  });

  it('is read in the format that is named', async () => {
    const text = '{"date":"2023","title":"Raid"}';
    expect(await titlesOf(text, { format: 'ndjson' })).toEqual(['Raid']);
    expect(await titlesOf(text, { format: 'event-timeline' })).toEqual([]);
  });

  it('says so where the format is not known', async () => {
    const { timeline, problems } = await readAny('hello');
    expect(timeline.events).toEqual([]);
    expect(problems).toMatchObject([{ code: 'wrong-format', input: '"hello"' }]);
  });

  it('names the line that is at fault', async () => {
    const { timeline, problems } = await readAny('{"date":"2023","title":"Raid"}\noops\n');
    expect(timeline.events).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'not-json', path: '/2', input: '"oops"' }]);
    expect(problems[0]?.message).toMatch(/^Line 2 is not JSON/);
  });
});
