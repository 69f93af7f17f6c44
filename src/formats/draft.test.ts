import { describe, expect, it } from 'vitest';
import { Draft, extraOf, refused } from './draft.js';

const row = (number: number) => ({
  name: `Row ${number}`,
  keys: [number],
  fields: { date: ['Year'], 'media/0/url': ['Media'], media: ['Media'] },
});

describe('what an importer writes down', () => {
  it('is read by the model', () => {
    const draft = new Draft({ title: 'Floods' });
    draft.add('events', { date: '2023-05', title: 'Raid', description: undefined }, row(2));
    const { timeline, problems } = draft.finish();
    expect(timeline.title).toBe('Floods');
    expect(timeline.events).toMatchObject([{ title: 'Raid', date: { edtf: '2023-05' } }]);
    expect(timeline.events[0]).not.toHaveProperty('description');
    expect(problems).toEqual([]);
  });

  it('leaves out lists with nothing in them, so that they can come from elsewhere', () => {
    const draft = new Draft();
    draft.add('sources', { id: 'a', title: 'A book' }, { name: 'Entry “a”', keys: ['a'] });
    const { timeline } = draft.finish();
    expect(timeline.sources).toHaveLength(1);
  });

  it('is told of in the terms of the original', () => {
    const draft = new Draft();
    draft.add('events', { date: '12/03/2024', title: 'Raid' }, row(7));
    const [told] = draft.finish().problems;
    expect(told).toMatchObject({ code: 'date-of-event', path: '/7/Year', input: '"12/03/2024"' });
    expect(told?.message).toMatch(/^Row 7 “Raid” is left out\. .*12\/03\/2024/);
  });

  it('finds the field that a part of ours came from, and keeps our name where none did', () => {
    const draft = new Draft();
    const media = [{ url: 'javascript:alert(1)' }];
    draft.add('events', { date: '2023', title: 'Raid', media, importance: 9 }, row(3));
    const { problems } = draft.finish();
    expect(problems.map(({ path }) => path)).toEqual(['/3/Media', '/3/importance']);
    expect(problems[0]?.message).toContain('Row 3 “Raid”: "Media" is "javascript:alert(1)"');
  });

  it('says which item is left out for want of something', () => {
    const draft = new Draft();
    draft.add('events', { date: '2023' }, row(4));
    const [told] = draft.finish().problems;
    expect(told).toMatchObject({ code: 'missing', path: '/4/title' });
    expect(told?.message).toBe('Row 4 has no "title", so it is left out; add one.');
  });

  it('puts what the importer found before what the model found', () => {
    const draft = new Draft({ language: '??' }, { name: 'The sheet', keys: [] });
    const fault = {
      field: ['End Year'],
      input: '1066',
      hint: 'it is before the start',
      item: 'Raid',
    };
    draft.report('not-taken', row(5), fault);
    const { problems } = draft.finish();
    expect(problems.map(({ message }) => message)).toEqual([
      'Row 5 “Raid”: "End Year" is "1066" and is left out; it is before the start.',
      expect.stringContaining('The sheet: "language" is "??"'),
    ]);
    expect(problems[0]?.path).toBe('/5/End Year');
  });
});

it('refuses what is in another format without throwing', () => {
  const { timeline, problems } = refused('hello', 'an iCalendar file');
  expect(timeline.events).toEqual([]);
  expect(problems.map(({ message }) => message)).toEqual([
    'The timeline is "hello", which is not an iCalendar file.',
  ]);
});

it('keeps what nobody knows and leaves out what says nothing', () => {
  const known = new Set(['title']);
  expect(extraOf({ title: 'Raid', colour: 'red', note: '', size: 0 }, known)).toEqual({
    colour: 'red',
    size: 0,
  });
  expect(extraOf({ title: 'Raid', note: null }, known)).toBeUndefined();
});
