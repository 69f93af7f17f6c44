import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFile } from '../../test/samples/sample-file.js';
import { saying, someSources, someText } from '../../test/unit/arbitrary-sources.js';
import { dateOfEntry } from './bibtex-date.js';
import { namesOf } from './bibtex-names.js';
import { fromBibTeX } from './from-bibtex.js';
import { fromLatex, toLatex } from './latex-text.js';
import { toBibTeX } from './to-bibtex.js';

describe('a file of BibTeX', () => {
  const { timeline, problems } = fromBibTeX(sampleFile('bibtex/titanic.bib'));
  const byId = new Map(timeline.sources.map((source) => [source.id, source]));

  it.each([
    ['lord1955', 'book', '1955', 'year', ['Walter Lord'], 'A Night to Remember'],
    [
      'mersey1912',
      'report',
      '1912-07',
      'month',
      ['Wreck Commissioner’s Court', 'Lord Mersey'],
      'Report on the Loss of the “Titanic” (S.S.)',
    ],
    [
      'nyt1912',
      'article-newspaper',
      '1912-04-16',
      'day',
      [],
      'Titanic Sinks Four Hours After Hitting Iceberg',
    ],
    [
      'ballard1985',
      'article-journal',
      '1985-12-01',
      'day',
      ['Robert D. Ballard', 'Jean-Louis Michel'],
      'How We Found Titanic',
    ],
    ['britannica', 'webpage', '2024~', 'year', ['Amy Tikkanen'], 'RMS Titanic'],
    [
      'brev',
      undefined,
      '191X',
      'decade',
      ['N. Kjær', 'Jürgen Müller'],
      'Brev fra Ålborg, Søndag: Et skib går under — naïve ord',
    ],
    ['thesis1998', 'thesis', undefined, undefined, [], 'The Weather on the 14th of April'],
    [
      'crossing',
      'paper-conference',
      '1914-04/1914-07',
      'month',
      [],
      'Routes of Ice: A Century of Patrols',
    ],
    ['odd', undefined, '2023-05-12/..', 'day', [], 'A type that nobody knows'],
    ['after', 'book', '-0043-03', 'month', [], 'After the broken one'],
  ] as const)('%s is a %s of %s', (id, type, edtf, precision, author, title) => {
    const source = byId.get(id);
    expect(source?.type).toBe(type);
    expect(source?.issued?.edtf).toBe(edtf);
    expect(source?.issued?.precision).toBe(precision);
    expect(source?.author.map((name) => name.replace("'", '’'))).toEqual(author);
    expect(source?.title).toBe(title);
  });

  it('has no other sources, and no events', () => {
    expect(timeline.sources).toHaveLength(10);
    expect(timeline.events).toEqual([]);
  });

  it('knows the fields that say the same', () => {
    expect(byId.get('mersey1912')?.publisher).toBe("His Majesty's Stationery Office");
    expect(byId.get('mersey1912')?.note).toBe('Presented to both Houses of Parliament');
    expect(byId.get('ballard1985')?.containerTitle).toBe('National Geographic');
    expect(byId.get('crossing')?.containerTitle).toBe('Proceedings of the Ice Patrol');
    expect(byId.get('crossing')?.url).toBe('https://doi.org/10.1000/182');
    expect(byId.get('britannica')?.publisher).toBe('Encyclopædia Britannica');
    expect(byId.get('britannica')?.url).toBe('https://www.britannica.com/topic/Titanic#ref_1');
    expect(byId.get('brev')?.url).toBe('https://example.org/brev');
    expect(byId.get('brev')?.publisher).toBeUndefined();
    expect(byId.get('nyt1912')?.accessed?.edtf).toBe('2024-03-02');
    expect([...byId.values()].map(({ language }) => language).filter(Boolean)).toEqual([
      'en-US',
      'da',
    ]);
  });

  it('keeps what a source has no field for, by the names of CSL', () => {
    expect(byId.get('lord1955')?.extra).toEqual({
      'publisher-place': 'New York',
      ISBN: '978-0-03-027615-2',
      keyword: 'Titanic, survivors',
    });
    expect(byId.get('mersey1912')?.extra).toEqual({ number: 'Cd. 6352' });
    expect(byId.get('nyt1912')?.extra).toEqual({ page: '1-2' });
    expect(byId.get('ballard1985')?.extra).toEqual({ volume: '168', issue: '6' });
    expect(byId.get('crossing')?.extra).toEqual({
      editor: [{ literal: 'E. H. Smith' }],
      DOI: '10.1000/182',
    });
    expect(byId.get('thesis1998')?.extra).toEqual({ year: 'ca. 1998', genre: 'Master’s thesis' });
    expect(byId.get('odd')?.extra).toEqual({ entrytype: 'hologram' });
  });

  it('tells of the entry that is broken, and of the date that is none', () => {
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['taken-as', '/ballard1985/author'],
      ['not-taken', '/83'],
      ['date', '/thesis1998/year'],
    ]);
    expect(problems[0]?.message).toContain('the others, who are not named');
    expect(problems[1]?.message).toContain('The entry on line 83');
    expect(problems[1]?.message).toContain('close');
    expect(problems[2]?.message).toContain('Entry thesis1998');
    expect(problems[2]?.message).toContain('ca. 1998');
  });

  it('goes out again with all of it', () => {
    const again = fromBibTeX(toBibTeX(timeline));
    expect(again.timeline.sources.map(({ extra }) => extra)).toEqual(
      timeline.sources.map(({ extra }) => extra),
    );
    expect(saying(again.timeline.sources)).toEqual(saying(timeline.sources));
  });
});

describe('the date of an entry', () => {
  it.each([
    [{ year: '2023', month: 'may' }, '2023-may'],
    [{ year: '2023', month: '5' }, '2023-05'],
    [{ year: '2023', month: 'May', day: '4' }, '2023-05-04'],
    [{ year: '2023', month: '4~May' }, '2023-05-04'],
    [{ year: '2023', month: 'September 12' }, '2023-09-12'],
    [{ year: '2023', month: '5--6' }, '2023-05/2023-06'],
    [{ year: '1998--2001' }, '1998/2001'],
    [{ year: '44' }, '0044'],
    [{ year: '2023', month: 'Spring' }, '2023'],
    [{ date: '2023-05-12?', year: '1999' }, '2023-05-12?'],
    [{ month: '5' }, undefined],
  ])('%j is %s', (fields, edtf) => {
    expect(dateOfEntry(new Map(Object.entries(fields)))?.edtf).toBe(
      edtf === '2023-may' ? '2023-05' : edtf,
    );
  });

  it('is told of where its month cannot be read', () => {
    const { problems, timeline } = fromBibTeX('@misc{a, title={T}, year=2023, month={Spring}}');
    expect(problems.map(({ path, input }) => [path, input])).toEqual([['/a/month', '"Spring"']]);
    expect(timeline.sources[0]?.extra).toEqual({ month: 'Spring' });
  });
});

describe('LaTeX', () => {
  it.each([
    [String.raw`\'{e}\'e{\'e}`, 'ééé'],
    [String.raw`\v{C}apek, \c{S}i\c sli, \r{A}, \H{o}`, 'Čapek, Şişli, Å, ő'],
    [String.raw`na\"{\i}ve`, 'naïve'],
    [String.raw`{\o}re \o re \aa{}ben \ss`, 'øre øre åben ß'],
    [String.raw`50\,\% \& more \$5 \#1 a\_b`, '50 % & more $5 #1 a_b'],
    [String.raw`\textit{in \textbf{bold}} type`, 'in bold type'],
    [String.raw`\href{https://a.example}{Words}`, 'Words (https://a.example)'],
    ["1--2 --- ``so''", '1–2 — “so”'],
    [String.raw`\unknown{thing}`, String.raw`\unknownthing`],
    [String.raw`a\-b`, 'ab'],
    ['{Nested {B}races}', 'Nested Braces'],
    ['unclosed {brace', 'unclosed brace'],
    ['ends in \\', 'ends in'],
  ])('%s is %s', (latex, text) => {
    expect(fromLatex(latex)).toBe(text);
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(fromLatex(toLatex(text))).toBe(text.normalize('NFC'));
      }),
    );
  });
});

it.each([
  ['Lord, Walter', ['Walter Lord']],
  ['Walter Lord and van Gogh, Vincent', ['Walter Lord', 'Vincent van Gogh']],
  ['King, Jr., Martin Luther', ['Martin Luther King Jr.']],
  ['{Marks and Spencer, Ltd.} and others', ['Marks and Spencer, Ltd.']],
  ['given=Hans, prefix=von, family=Harman', ['Hans von Harman']],
])('the names of %s', (list, names) => {
  expect(namesOf(list)).toEqual(names);
});

describe('an entry that names another', () => {
  const { timeline, problems } = fromBibTeX(String.raw`
    @inproceedings{talk, crossref = {PROC}, author = {A. Bee and others}, title = {A talk}, pages = {3}}
    @article{note, crossref = {mag}, title = {A note}, journal = {Own}}
    @online{page, xdata = {house, none}, title = {A page}}
    @proceedings{proc, title = {Proc.\ of X}, year = {1999}, publisher = {ACM}, keywords = {x}}
    @periodical{mag, title = {Mag}, year = 2001, crossref = {mag}}
    @xdata{house, publisher = {The house}, date = {2023-05}}
  `);
  const byId = new Map(timeline.sources.map((source) => [source.id, source]));

  it('has what it lacks from that, and the title of the work it stands in', () => {
    expect(byId.get('talk')).toMatchObject({
      title: 'A talk',
      containerTitle: 'Proc. of X',
      publisher: 'ACM',
      issued: { edtf: '1999' },
      extra: { page: '3', crossref: 'PROC' },
    });
    expect(byId.get('talk')?.extra).not.toHaveProperty('keyword');
    expect(byId.get('note')).toMatchObject({
      title: 'A note',
      containerTitle: 'Own',
      issued: { edtf: '2001' },
    });
    expect(byId.get('page')).toMatchObject({
      title: 'A page',
      publisher: 'The house',
      issued: { edtf: '2023-05' },
    });
  });

  it('tells of authors who are not named', () => {
    expect(byId.get('talk')?.author).toEqual(['A. Bee']);
    expect(problems.map(({ message }) => message)).toEqual([
      'Entry talk “A talk”: "author" is "A. Bee and others"; the others, who are not named, are left out.',
    ]);
  });
});

describe('anything', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(someSources, (sources) => {
        const { timeline, problems } = fromBibTeX(
          sources.length > 0 ? toBibTeX({ sources }) : '@misc{a}',
        );
        if (sources.length === 0) return;
        expect(problems).toEqual([]);
        const composed = JSON.stringify(saying(sources)).normalize('NFC');
        expect(JSON.parse(JSON.stringify(saying(timeline.sources)))).toEqual(JSON.parse(composed));
      }),
    );
  });

  it.each(['', 'no entries here', '@book{', '@book{a, title = {x}', '@', 12, null])(
    '%j is told of',
    (input) => {
      const { timeline, problems } = fromBibTeX(input);
      expect(timeline.sources).toEqual([]);
      expect(problems).not.toEqual([]);
    },
  );

  it('never throws', () => {
    const piece = fc.constantFrom(
      ...['@book{', 'a,', 'title', '=', '{', '}', '"', '\\', '#', ',', '%', '\n', '(', ')', '@'],
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        fromBibTeX(pieces.join(''));
      }),
    );
  });
});
