import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFile } from '../../test/samples/sample-file.js';
import { saying, someSources } from '../../test/unit/arbitrary-sources.js';
import { parseDate } from '../core/date/parse-date.js';
import { cslDateOf, edtfOfCsl } from './csl-date.js';
import { fromCslJson } from './from-csl-json.js';
import { toCslJson } from './to-csl-json.js';

describe('a library of Zotero', () => {
  const { timeline, problems } = fromCslJson(sampleFile('csl-json/zotero.json'));

  it.each([
    [0, 'article-newspaper', '1912-04-16', 'day', '2024-03-02', []],
    [1, 'report', '1912-07', 'month', undefined, ['Lord Mersey']],
    [2, 'book', '1955', 'year', undefined, ['Walter Lord']],
    [3, 'interview', '1912-04~', 'month', undefined, []],
    [4, 'article-magazine', undefined, undefined, undefined, []],
    [5, 'article-journal', '2014-21', 'season', undefined, []],
    [6, 'manuscript', '1912-04-14/1912-04-18', 'day', undefined, []],
  ] as const)('item %i is a %s of %s', (index, type, issued, precision, accessed, author) => {
    const source = timeline.sources[index];
    expect(source).toMatchObject({ type, author });
    expect(source?.issued?.edtf).toBe(issued);
    expect(source?.issued?.precision).toBe(precision);
    expect(source?.accessed?.edtf).toBe(accessed);
  });

  it('is all there, and has no events', () => {
    expect(timeline.sources.map(({ title }) => title)).toEqual([
      'Titanic Sinks Four Hours After Hitting Iceberg',
      'Report on the Loss of the “Titanic” (S.S.)',
      'A Night to Remember',
      'Interview with Harold Bride',
      'How the Titanic was found',
      'Weather of the North Atlantic in spring',
      'Log of the Carpathia',
    ]);
    expect(timeline.events).toEqual([]);
  });

  it('keeps what a source has no field for', () => {
    expect(timeline.sources.map(({ extra }) => extra)).toEqual([
      { 'event-place': 'New York', page: '1', 'publisher-place': 'New York' },
      { number: 'Cd. 6352' },
      undefined,
      undefined,
      { volume: '168', issue: '6', issued: { literal: 'December 1985' } },
      { DOI: '10.1002/wea.2504' },
      { archive: 'The National Archives', archive_location: 'MT 9/920' },
    ]);
  });

  it('knows languages by their names', () => {
    expect(timeline.sources[0]?.language).toBe('en-US');
    expect(timeline.sources[6]?.language).toBe('en');
  });

  it('finds a work by its DOI', () => {
    expect(timeline.sources[5]?.url).toBe('https://doi.org/10.1002/wea.2504');
  });

  it('names what the model cannot take, in the terms of the file', () => {
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['date', '/4/issued']]);
    expect(problems[0]?.message).toContain('Item http://zotero.org/users/1/items/CC51GGPL');
    expect(problems[0]?.message).toContain('December 1985');
  });

  it('goes back out as it came', () => {
    const items = toCslJson(timeline);
    expect(items[0]).toMatchObject({ page: '1', issued: { 'date-parts': [[1912, 4, 16]] } });
    expect(items[3]?.issued).toEqual({ 'date-parts': [[1912, 4]], circa: true });
    expect(items[4]?.issued).toEqual({ literal: 'December 1985' });
    expect(items[5]).toMatchObject({
      DOI: '10.1002/wea.2504',
      issued: { 'date-parts': [[2014]], season: 1 },
    });
    expect(items[5]?.URL).toBeUndefined();
  });
});

it('reads a list of items in an object, as Mendeley and the API of Zotero give it', () => {
  const { timeline, problems } = fromCslJson(sampleFile('csl-json/mendeley.json'));
  expect(problems).toEqual([]);
  expect(timeline.sources.map(({ author }) => author)).toEqual([
    ['Robert D. Ballard', 'Jean-Louis Michel'],
    ['Encyclopædia Britannica'],
  ]);
  expect(timeline.sources.map(({ issued }) => issued?.edtf)).toEqual(['1985-12', '2023-10']);
  expect(timeline.sources[0]?.extra).toEqual({ page: '696-719', volume: '168' });
});

describe('a date of CSL-JSON', () => {
  it.each([
    [{ 'date-parts': [[2023]] }, '2023'],
    [{ 'date-parts': [['2023', '05', '01']] }, '2023-05-01'],
    [{ 'date-parts': [[-43, 3, 15]] }, '-0043-03-15'],
    [{ 'date-parts': [[2000], [0]] }, '2000/..'],
    [
      {
        'date-parts': [
          [2000, 1],
          [2001, 2],
        ],
        circa: 1,
      },
      '2000-01~/2001-02~',
    ],
    [{ 'date-parts': [[2023, 0, 0]] }, '2023'],
    [{ 'date-parts': [[2023]], season: 4 }, '2023-24'],
    [{ raw: '2023-05' }, '2023-05'],
    [{ 'date-parts': [[]], literal: 'in press' }, 'in press'],
    ['2023-05', '2023-05'],
    [{ 'date-parts': [['c. 1900']] }, undefined],
    [{}, undefined],
    [null, undefined],
  ])('%j is %s', (date, edtf) => {
    expect(edtfOfCsl(date)).toBe(edtf);
  });

  it('says no more than the model when it goes out', () => {
    expect(cslDateOf(parseDate('2023-05'))).toEqual({ 'date-parts': [[2023, 5]] });
    expect(cslDateOf(parseDate('2023-05?'))).toEqual({ literal: '2023-05?' });
    expect(cslDateOf(parseDate('199X'))).toEqual({ literal: '199X' });
    expect(cslDateOf(parseDate('2022/..'))).toEqual({ literal: '2022/..' });
    expect(cslDateOf(parseDate('2001-29'))).toEqual({ literal: '2001-29' });
  });
});

describe('anything', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(someSources, (sources) => {
        const { timeline, problems } = fromCslJson(JSON.stringify(toCslJson({ sources })));
        expect(problems).toEqual([]);
        expect(saying(timeline.sources)).toEqual(saying(sources));
      }),
    );
  });

  it.each(['', '{', '[1, null, "x"]', '{"items": [[]]}', 'null', '12'])('%s is told of', (text) => {
    const { timeline, problems } = fromCslJson(text);
    expect(timeline.sources).toEqual([]);
    expect(problems).not.toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        fromCslJson(input);
        fromCslJson([input]);
      }),
    );
  });
});
