import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFile } from '../../test/samples/sample-file.js';
import { fromMarkwhen } from './from-markwhen.js';

describe('a file of Markwhen', () => {
  const { timeline, problems } = fromMarkwhen(sampleFile('markwhen/story.mw'));
  const byTitle = new Map(timeline.events.map((event) => [event.title, event]));

  it.each([
    ['A raid', '2023-05', 'month'],
    ['A statement is given', '2023-07-14', 'day'],
    ['A year', '1984', 'year'],
    ['A month in words', '2022-12', 'month'],
    ['A day in words', '2022-12-25', 'day'],
    ['Still going on', '2022-10/..', 'month'],
    ['Two days that reach over a month', '2022-05-01/2022-05-31', 'day'],
    ['Mixed ends', '2022-02-24/2023-01', 'month'],
    ['A time', '2024-03-12T10:30', 'minute'],
    ['An instant', '2024-03-12T09:00Z', 'minute'],
    ['After that', '2024-03-12~/2024-03-15~', 'day'],
    ['Again and again', '2020-02-10', 'day'],
    ['Done', '2024-04', 'month'],
    ['[x] Checked', '2024-05', 'month'],
  ] as const)('%s is at %s', (title, edtf, precision) => {
    expect(byTitle.get(title)?.date).toMatchObject({ edtf, precision });
  });

  it('keeps what belongs to an event', () => {
    expect(timeline.events).toHaveLength(14);
    expect(byTitle.get('A raid')).toMatchObject({
      description: 'The wish was for a *zone*.\n\n- one\n- two',
      media: [{ type: 'image', url: 'https://example.org/map.png', alt: 'A map' }],
      place: { name: 'Belgorod' },
      group: 'Before',
      tags: ['background', 'border'],
    });
    expect(byTitle.get('A statement is given')?.citations).toMatchObject([
      { source: 'https://example.org/statement' },
    ]);
    expect(byTitle.get('A time')).toMatchObject({
      group: 'Before',
      tags: ['The day itself', 'background'],
    });
    expect(byTitle.get('After that')?.dateText).toBe('3 days');
    expect(timeline.groups.map(({ title }) => title)).toEqual(['Before', 'After']);
  });

  it('says what the file says of itself', () => {
    expect(timeline).toMatchObject({
      title: 'The crossing',
      description: 'What is known',
      credits: 'The desk',
      timeZone: 'Europe/Copenhagen',
    });
  });

  it('tells of what recurs, and of the date that is none', () => {
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['taken-as', '/32'],
      ['date-of-event', '/37/date'],
    ]);
    expect(problems[0]?.message).toContain('recur');
    expect(problems[1]?.message).toContain('31/12/2023');
  });
});

it('never throws, and refuses what is none', () => {
  for (const input of ['', 'hello', 12, null]) {
    expect(fromMarkwhen(input).problems.map(({ code }) => code)).toEqual(['wrong-format']);
  }
  const line = fc.constantFrom(
    '# A',
    '2023: x',
    '---',
    'title: t',

    '2023 - : y',
    '- [x]',
    '',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
      fromMarkwhen(lines.join('\n'));
    }),
    { numRuns: 50 },
  );
});
