import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleFile } from '../../test/samples/sample-file.js';
import { detectFormat } from './detect-format.js';
import { fromTimelineJsCsv } from './from-timelinejs-csv.js';

describe('a sheet of TimelineJS', () => {
  const text = sampleFile('timelinejs/krakatoa.csv');
  const { timeline, problems } = fromTimelineJsCsv(text);
  const event = (title: string) => timeline.events.find((one) => one.title.startsWith(title));

  it('is recognised', () => {
    expect(detectFormat(text)).toBe('timelinejs-csv');
  });

  it.each([
    ['Thera', '-1599', 'year', 'Elsewhere', 0],
    ['Ash', '1883-05-20', 'day', 'The island', 1],
    ['The last day', '1883-08-26T13:00/1883-08-27T10:02', 'minute', 'The island', 0],
    ['Red evenings', '1883-09/1884', 'year', 'Elsewhere', 1],
    ['A child', '1927-02', 'month', undefined, 0],
  ])('has %s at %s, known to the %s', (title, edtf, precision, group, media) => {
    const found = event(title);
    expect(found?.date).toMatchObject({ edtf, precision });
    expect(found?.group).toBe(group);
    expect(found?.media).toHaveLength(media);
  });

  it('has nothing else, and names rows as the spreadsheet does', () => {
    expect(timeline.events).toHaveLength(5);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/9/Day not-taken',
      '/10/Year date-of-event',
      '/11/Year missing',
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'Row 9 “A child of the mountain”: "Day" is "30" and is left out; there is no such day; the date ends before it.',
      expect.stringMatching(/^Row 10 “It stays” is left out\. .*c\. 1930.*1930~/),
      'Row 11 “No year” has no "Year", so it is left out; add one.',
    ]);
  });

  it('has the title, the era, the media and their credits', () => {
    expect(timeline.title).toBe('Krakatoa');
    expect(timeline.description).toBe(
      'An island, its end, and the *child* that grew in its place.',
    );
    expect(timeline.extra).toEqual({ title: { background: { color: '#3b1f1f' } } });
    expect(timeline.eras).toMatchObject([
      { title: 'Dutch East Indies', date: { edtf: '1816/1949-12-27' } },
    ]);
    expect(event('Ash')?.media).toMatchObject([
      {
        type: 'image',
        alt: 'A column of smoke over a low island',
        caption: 'The island',
        credit: 'Wikimedia Commons',
        thumbnail: expect.stringContaining('60px') as string,
      },
    ]);
    expect(event('Red')?.media).toMatchObject([{ type: 'video', credit: 'Wikimedia Commons' }]);
    expect(timeline.sources).toMatchObject([{ title: 'Wikimedia Commons' }]);
  });

  it('keeps columns that nobody knows, and what is in the cells as it was written', () => {
    expect(event('Thera')).toMatchObject({
      title: 'Thera, an eruption of the "same" kind',
      dateText: 'About 1600 BCE',
      extra: { 'Checked by': 'the desk' },
    });
    expect(event('Ash')?.extra).toMatchObject({
      background: { url: 'https://upload.wikimedia.org/wikipedia/commons/d/d0/Sunset.png' },
    });
  });
});

it('reads the older columns, copied from a spreadsheet', () => {
  const text = sampleFile('timelinejs/old-sheet.tsv');
  expect(detectFormat(text)).toBe('timelinejs-csv');
  const { timeline, problems } = fromTimelineJsCsv(text);
  expect(timeline.events.map(({ title, date, group }) => [title, date.edtf, group])).toEqual([
    ['The day first', '1883', undefined],
    ['Ash over the strait', '1883-05-20', 'The island'],
    ['The last day', '1883-08-26T13:00/1883-08-27', 'The island'],
    ['The report', '1888', undefined],
  ]);
  expect(problems.map(({ path, input }) => [path, input])).toEqual([
    ['/5/Start Date', '"26"'],
    ['/5/Start Date', '"8"'],
  ]);
});

it('reads what TimelineJS itself ships', () => {
  const text = readFileSync(
    'node_modules/@knight-lab/timelinejs/src/template/my-own-timeline.csv',
    'utf8',
  );
  const { timeline, problems } = fromTimelineJsCsv(text);
  expect(problems).toEqual([]);
  expect(timeline.title).toBe('MY OWN CSV');
  expect(timeline.events.map(({ date }) => date.edtf)).toEqual([
    '1815-12-10/1852-11-27',
    '1943-06-05',
    '1943-07/1946',
    '1948-03-14',
    '1951',
    '1952',
    '1956/1962',
    '1958',
    '1972',
    '1985',
  ]);
});

it.each([undefined, 42, '', 'hello', 'a,b\n1,2'])('%j gives no events', (input) => {
  const { timeline, problems } = fromTimelineJsCsv(input);
  expect(timeline.events).toEqual([]);
  expect(problems).toMatchObject([{ code: 'wrong-format' }]);
});
