import { describe, expect, it } from 'vitest';
import { sampleFile } from '../../test/samples/sample-file.js';
import { csvFields, csvFieldsOf, csvHeader } from './csv-fields.js';
import { detectFormat } from './detect-format.js';
import { fromCsv } from './from-csv.js';

describe('a table that Excel has saved in Danish', () => {
  const text = sampleFile('csv/danish-excel.csv');
  const { timeline, problems } = fromCsv(text);

  it('is recognised', () => {
    expect(detectFormat(text)).toBe('csv');
  });

  it('has every event as precise as its cell', () => {
    expect(timeline.events.map(({ title, date }) => [title, date.edtf, date.precision])).toEqual([
      ['Stormen på Dybbøl', '1864-04-18', 'day'],
      ['Als falder', '1864-06', 'month'],
      ['Freden i Wien', '1864-10-30', 'day'],
    ]);
  });

  it('has what stands in the cells', () => {
    const [first, second] = timeline.events;
    expect(first).toMatchObject({
      description: 'Preussiske tropper tager stillingerne.\r\nKampen varer fra kl. 10 til 14.',
      status: 'confirmed',
      group: 'Felttoget',
      actors: ['Otto von Bismarck', 'Christian Julius de Meza'],
      place: { name: 'Dybbøl', latitude: 54.906, longitude: 9.757 },
      extra: { Sagsnummer: '17' },
    });
    expect(second?.citations).toHaveLength(2);
    expect(timeline.sources).toMatchObject([
      { title: 'Den Store Danske', url: 'https://lex.dk/Stormen_på_Dybbøl' },
      { title: 'Generalstaben', issued: { edtf: '1867' } },
    ]);
  });

  it('refuses a date in words, with the row, the column and what to write', () => {
    expect(problems).toMatchObject([
      { code: 'date-of-event', path: '/4/Dato', input: '"maj 1864"' },
    ]);
    expect(problems[0]?.message).toMatch(/^Row 4 “Våbenhvile” is left out\. .*1864-05/);
  });
});

it('reads what is copied from a sheet', () => {
  const text = sampleFile('csv/google-sheets-copy.tsv');
  expect(detectFormat(text)).toBe('csv');
  const { timeline, problems } = fromCsv(text);
  expect(problems).toEqual([]);
  expect(timeline.events).toMatchObject([
    {
      title: 'The ship leaves Southampton',
      date: { edtf: '1912-04-10' },
      tags: ['departure', 'harbour'],
      media: [{ type: 'image', alt: 'A ship with four funnels' }],
    },
    {
      title: 'She strikes ice, \nand "stops"',
      date: { edtf: '1912-04-14T23:40', precision: 'minute' },
      extra: { 'Note to self': '=check' },
    },
    { title: '"Carpathia" comes' },
  ]);
});

describe('a header', () => {
  const languages = 'en da de nl sv nb fr es pt it pl uk ru tr ar he hi ja zh'.split(' ');

  it.each(languages)('can be in %s', (language) => {
    const header = csvFields.map((field) => csvHeader(field, language));
    expect(csvFieldsOf(header)).toEqual([...csvFields]);
  });

  it('is read whatever its case, spaces and signs', () => {
    expect(csvFieldsOf(['DATE', 'source_url', ' Alt-Text ', 'dateText', 'Title:'])).toEqual([
      'date',
      'sourceUrl',
      'mediaAlt',
      'dateText',
      'title',
    ]);
  });

  it('can mix languages, and has each meaning once', () => {
    expect(csvFieldsOf(['Date', 'Titel', 'Beskrivelse', 'Headline', 'A', ''])).toEqual([
      'date',
      'title',
      'description',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('knows a day in German from a topic in English', () => {
    expect(csvFieldsOf(['Jahr', 'Monat', 'Tag', 'Titel'])).toEqual([
      'year',
      'month',
      'day',
      'title',
    ]);
    expect(csvFieldsOf(['Date', 'Title', 'Tag'])[2]).toBe('tags');
  });

  it('can be mapped', () => {
    const text = 'Reported on,Incident,Title\n2023-05,Raid,Sergeant\n';
    const { timeline } = fromCsv(text, { mapping: { date: 'Reported on', title: 'Incident' } });
    expect(timeline.events).toMatchObject([
      { title: 'Raid', date: { edtf: '2023-05' }, extra: { Title: 'Sergeant' } },
    ]);
  });

  it('that says nothing is told of', () => {
    const { timeline, problems } = fromCsv('a,b\n1,2\n');
    expect(timeline.events).toEqual([]);
    expect(problems).toMatchObject([{ code: 'wrong-format' }]);
    expect(problems[0]?.message).toContain('“a”, “b”');
  });
});

describe('a row', () => {
  const read = (text: string) => fromCsv(text);
  const dates = (text: string) => read(text).timeline.events.map(({ date }) => date.edtf);

  it('can have a start and an end, or a year, a month and a day', () => {
    expect(dates('Start,End,Title\n2022,2024,a\n2023,,b\n2021,2021,c\n,1985,d')).toEqual([
      '/1985',
      '2021',
      '2022/2024',
      '2023',
    ]);
    expect(dates('Year,Month,Day,Title\n2023,5,6,a\n2024,5,,b\n-44,,,c')).toEqual([
      '-0043',
      '2023-05-06',
      '2024-05',
    ]);
  });

  it('is told of by its number, blank rows counted', () => {
    const { problems } = read('Date,Title,Status\n\n2023,a,true\n2023,,\n12/03/2024,b,\n');
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['/3/Status', 'not-allowed'],
      ['/4/Title', 'missing'],
      ['/5/Date', 'date-of-event'],
    ]);
  });

  it('tells of a source and a medium by their columns', () => {
    const { problems } = read('Date,Title,Link,Image,Lat\n2023,a,javascript:x,data:x,95\n');
    expect(problems.map(({ path }) => path)).toEqual(['/2/Link', '/2/Lat', '/2/Image']);
  });

  it('can cite several sources, each with its own words', () => {
    const text =
      'Date,Title,Source,Source URL,Stance,Quote\n2023,a,A; B; https://c.org,https://a.org;;,reports; denies,"one\\; two; no"\n';
    const { timeline } = read(text);
    expect(timeline.sources).toMatchObject([
      { title: 'A', url: 'https://a.org' },
      { title: 'B' },
      { url: 'https://c.org' },
    ]);
    expect(timeline.events[0]?.citations).toMatchObject([
      { stance: 'reports', quote: { text: 'one; two' } },
      { stance: 'denies', quote: { text: 'no' } },
      { stance: 'reports' },
    ]);
  });

  it('with a quote that is never closed costs no other row', () => {
    const { timeline } = read('Date,Title\n2023,"Carpathia comes\n2024,b\n2025,c\n');
    expect(timeline.events.map(({ title }) => title)).toEqual(['"Carpathia comes', 'b', 'c']);
    const quoted = 'Date,Title,Text\n2023,"a" b,"c, d"\n2024,"e\nf",g\n';
    expect(read(quoted).timeline.events).toMatchObject([
      { title: '"a" b', description: 'c, d' },
      { title: 'e\nf', description: 'g' },
    ]);
  });
});

it.each([undefined, null, 42, {}, '', ' ', '\n\n', 'hello'])('%j gives no events', (input) => {
  const { timeline, problems } = fromCsv(input);
  expect(timeline.events).toEqual([]);
  expect(problems).toMatchObject([{ code: 'wrong-format' }]);
});
