import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFile } from '../../test/samples/sample-file.js';
import { saying, someSources } from '../../test/unit/arbitrary-sources.js';
import { fromRis } from './from-ris.js';
import { toRis } from './to-ris.js';

describe('a file of RIS', () => {
  const { timeline, problems } = fromRis(sampleFile('ris/export.ris'));

  it.each([
    [0, 'article-newspaper', '1912-04-16', 'day', [], 'The New York Times'],
    [1, 'report', '1912-07', 'month', ['Lord Mersey', 'Wreck Commissioner’s Court'], undefined],
    [
      2,
      'article-journal',
      '1985-24',
      'season',
      ['Robert D. Ballard', 'Jean-Louis Michel'],
      'National Geographic',
    ],
    [3, 'book', undefined, undefined, ['Walter Lord'], undefined],
    [4, undefined, '2023-05', 'month', [], undefined],
  ] as const)('record %i is a %s of %s', (index, type, edtf, precision, author, containerTitle) => {
    const source = timeline.sources[index];
    expect(source?.type).toBe(type);
    expect(source?.issued?.edtf).toBe(edtf);
    expect(source?.issued?.precision).toBe(precision);
    expect(source?.author).toEqual(author);
    expect(source?.containerTitle).toBe(containerTitle);
  });

  it('is all there', () => {
    expect(timeline.sources.map(({ title }) => title)).toEqual([
      'Titanic Sinks Four Hours After Hitting Iceberg',
      'Report on the Loss of the “Titanic” (S.S.): with evidence',
      'How We Found Titanic',
      'A Night to Remember',
      'A type that nobody knows',
    ]);
    expect(timeline.sources[0]).toMatchObject({ id: 'nyt1912', language: 'en-US' });
    expect(timeline.sources[0]?.accessed?.edtf).toBe('2024-03-02');
    expect(timeline.sources[1]?.publisher).toBe('His Majesty’s Stationery Office');
    expect(timeline.sources[2]?.url).toBe('https://doi.org/10.1000/182');
  });

  it('keeps what a source has no field for', () => {
    expect(timeline.sources.map(({ extra }) => extra)).toEqual([
      { 'publisher-place': 'New York', keyword: 'Titanic, shipwreck', page: '1-2' },
      { SN: 'Cd. 6352', N1: 'Second note.' },
      { volume: '168', issue: '6', editor: [{ literal: 'Wilbur E. Garrett' }], DOI: '10.1000/182' },
      { XX: "a tag of somebody's own", PY: 'about 1955' },
      { TY: 'HOLO' },
    ]);
  });

  it('tells of the line in no record and of the date that is none', () => {
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['not-taken', '/lines/29'],
      ['date', '/3/PY'],
    ]);
    expect(problems[0]?.message).toContain('Line 29');
    expect(problems[1]?.message).toContain('about 1955');
  });

  it('goes out again with all of it', () => {
    const again = fromRis(toRis(timeline)).timeline.sources;
    expect(saying(again.map((source) => ({ ...source, id: '' })))).toEqual(
      saying(timeline.sources.map((source) => ({ ...source, id: '' }))),
    );
  });
});

it('writes whole years, months and days, and no others as if they were', () => {
  const dates = ['2024', '2024-03', '2024-03-12T10:30', '2024-03~', '199X', '2001-21', '2022/..'];
  const { timeline } = fromRis(
    dates.map((date) => `TY  - GEN\nC1  - issued: ${date}\nER  - `).join('\n'),
  );
  const written = toRis(timeline).split('\r\n');
  expect(timeline.sources.map(({ issued }) => issued?.edtf)).toEqual(dates);
  expect(written.filter((line) => line.startsWith('DA'))).toEqual([
    'DA  - 2024///',
    'DA  - 2024/03//',
    'DA  - 2024/03/12/',
    'DA  - 2001///',
  ]);
});

describe('anything', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(someSources, (sources) => {
        if (sources.length === 0) return;
        const { timeline, problems } = fromRis(toRis({ sources }));
        expect(problems).toEqual([]);
        expect(saying(timeline.sources)).toEqual(saying(sources));
      }),
    );
  });

  it.each(['', 'no tags here', 'AU  - Nobody', 12, null, {}])('%j is told of', (input) => {
    const { timeline, problems } = fromRis(input);
    expect(timeline.sources).toEqual([]);
    expect(problems).not.toEqual([]);
  });

  it('never throws', () => {
    const line = fc.tuple(fc.constantFrom('TY', 'ER', 'PY', 'DA', 'XX', '  '), fc.string());
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        fromRis(lines.map(([tag, value]) => `${tag}  - ${value}`).join('\n'));
      }),
    );
  });
});
