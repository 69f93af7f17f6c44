import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFile } from '../../test/samples/sample-file.js';
import { fromPeriodO } from './from-periodo.js';

const dataset = sampleFile('periodo/dataset.json');

describe('a dataset of PeriodO', () => {
  const { timeline, problems } = fromPeriodO(dataset);
  const byId = new Map(timeline.events.map((event) => [event.id, event]));

  it.each([
    ['p03377fkhrv', 'Iron Age', '-0799/-0549', '800 B.C. – 550 B.C.', 'p03377f'],
    ['p03377fvague', 'Vague', '0501~/..', '6th century – present', 'p03377f'],
    ['p03377fdeep', 'Deep', 'Y-12000/', 'c. 12000 B.C. – unknown', 'p03377f'],
    ['p0abr1', 'Year one', '1200', undefined, 'p0abr'],
  ] as const)('%s is %s', (id, title, edtf, dateText, source) => {
    const event = byId.get(id);
    expect(event).toMatchObject({ title, date: { edtf }, group: source, citations: [{ source }] });
    expect(event?.dateText).toBe(dateText);
  });

  it('keeps what belongs to a period', () => {
    expect(problems).toEqual([]);
    expect(timeline.events).toHaveLength(4);
    expect(byId.get('p03377fkhrv')).toMatchObject({
      place: { name: 'Spain' },
      language: 'en',
      citations: [{ locator: 'page 7' }],
      extra: { editorialNote: 'Checked.' },
    });
    expect(byId.get('p03377fvague')).toMatchObject({
      place: { name: 'Iberia' },
      language: 'ru',
      extra: { start: { in: { earliestYear: '0501', latestYear: '0600' } } },
    });
  });

  it('has the works that define them as sources', () => {
    expect(timeline.language).toBe('en');
    expect(new Map(timeline.sources.map((source) => [source.id, source]))).toMatchObject(
      new Map([
        [
          'p03377f',
          {
            title: 'The archaeology of the Iberians',
            author: ['Ruiz, Arturo', 'Molinos, Manuel'],
            issued: { edtf: '1998' },
            url: 'http://www.worldcat.org/oclc/37813559',
          },
        ],
        [
          'p0abr',
          {
            title: 'Het Archeologisch Basisregister (ABR)',
            locator: 'pages 256-257',
            accessed: { edtf: '2014-10-08' },
          },
        ],
      ]),
    );
    expect(timeline.groups.map(({ title }) => title)).toEqual([
      'The archaeology of the Iberians',
      'Het Archeologisch Basisregister (ABR)',
    ]);
  });

  it('can be eras behind the events of others', () => {
    const { timeline: behind } = fromPeriodO(dataset, { as: 'eras' });
    expect(behind.events).toEqual([]);
    expect(behind.eras.map(({ title, date }) => [title, date.edtf])).toEqual([
      ['Iron Age', '-0799/-0549'],
      ['Vague', '0501~/..'],
      ['Deep', 'Y-12000/'],
      ['Year one', '1200'],
    ]);
  });
});

it('reads one period alone', () => {
  const year = (text: string) => ({ in: { year: text }, label: text });
  const period = { id: 'p0x', label: 'One', start: year('0100'), stop: year('0200') };
  const { timeline } = fromPeriodO(period);
  expect(timeline.events.map(({ date }) => date.edtf)).toEqual(['0100/0200']);
});

it('never throws, and refuses what is none', () => {
  for (const input of ['', '{}', '[]', 12, null]) {
    expect(fromPeriodO(input).problems.map(({ code }) => code)).toEqual(['wrong-format']);
  }
  fc.assert(
    fc.property(fc.anything(), (input) => {
      fromPeriodO({ authorities: { a: input } });
      fromPeriodO({ authorities: { a: { source: input, periods: { b: input } } } });
      fromPeriodO({ periods: [{ label: 'x', start: input, stop: { in: input } }] });
    }),
  );
});
