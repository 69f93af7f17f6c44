import { describe, expect, it } from 'vitest';
import { digitalSourceTypes } from './digital-source-type.js';
import { parseDate } from './date/parse-date.js';
import { formatDate } from './date/format-date.js';
import type { Citation, Source, Stance, Status } from './model.js';
import { da } from '../locales/evidence/da.js';
import { en } from '../locales/evidence/en.js';
import { evidenceCount } from './evidence-count.js';
import { evidenceSentence, settingSentence } from './status-reason.js';

const languages = {
  en: { words: en, lang: 'en-GB' },
  da: { words: da, lang: 'da' },
};
const inLanguage = (name: keyof typeof languages) => {
  const { words, lang } = languages[name];
  return { words, lang, dateText: (date: ReturnType<typeof parseDate>) => formatDate(date, lang) };
};

const source = (id: string, fields: Partial<Source> = {}): [string, Source] => [
  id,
  { id, title: id, author: [], party: false, ...fields },
];
const sources = new Map([
  source('Army', { party: true }),
  source('Legion', { party: true }),
  source('Paper', { publisher: 'Paper' }),
  source('Radio', { origin: 'Army' }),
  source('Post'),
]);
const cite = (ids: string[], stance: Stance = 'reports'): Citation[] =>
  ids.map((id) => ({ source: id, stance }));

describe('the reason of a status', () => {
  const both = (citations: Citation[]) =>
    (['en', 'da'] as const).map((name) =>
      evidenceSentence({ citations }, sources, inLanguage(name)),
    );

  it('names the party that alone says so, or all of them', () => {
    expect(both(cite(['Army']))).toEqual([
      'Only a party to the matter says so: Army.',
      'Kun en part i sagen siger det: Army.',
    ]);
    expect(both(cite(['Army', 'Legion']))).toEqual([
      'Only parties to the matter say so: Army and Legion.',
      'Kun parter i sagen siger det: Army og Legion.',
    ]);
  });

  it('names those that are no parties, where any are', () => {
    expect(both(cite(['Army', 'Paper']))).toEqual([
      'A source that is not a party to the matter says so: Paper.',
      'En kilde, der ikke er part i sagen, siger det: Paper.',
    ]);
  });

  it('names both sides', () => {
    expect(both([...cite(['Army', 'Paper']), ...cite(['Radio'], 'denies')])).toEqual([
      'The sources contradict one another. For it: Army and Paper. Against it: Radio.',
      'Kilderne modsiger hinanden. For: Army og Paper. Imod: Radio.',
    ]);
    expect(both(cite(['Radio'], 'disputes'))[0]).toBe(
      'The only source given speaks against it: Radio.',
    );
    expect(both([])).toEqual(['No source is given.', 'Der er ingen kilde.']);
  });

  it('names three of many, and says how many more there are; each once', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    expect(both(cite([...many, 'A']))[0]).toMatch(/: A, B, C and 4 more\.$/);
    expect(both(cite(many))[1]).toMatch(/: A, B, C og 4 til\.$/);
    expect(both(cite(many.slice(0, 4)))[0]).toMatch(/: A, B, C and D\.$/);
  });
});

describe('who set a status, and when', () => {
  const say = (name: keyof typeof languages, status: Status, by?: string, date?: string) =>
    settingSentence(
      {
        status,
        statusHistory: [
          { status: 'claimed', by: 'Nobody', date: parseDate('2001') },
          { status, ...(by && { by }), ...(date && { date: parseDate(date) }) },
        ],
      },
      inLanguage(name),
    );

  it('is said with the day, or with as much of a date as there is', () => {
    expect(say('en', 'confirmed', 'Ann Lee', '2024-03-12')).toBe(
      'Confirmed by Ann Lee on 12 March 2024.',
    );
    expect(say('da', 'confirmed', 'Ann Lee', '2024-03-12')).toBe(
      'Bekræftet af Ann Lee den 12. marts 2024.',
    );
    expect(say('en', 'disputed', 'Ann Lee', '2024-03')).toBe('Status set by Ann Lee, March 2024.');
    expect(say('en', 'confirmed', undefined, '2024-03-12~')).toMatch(
      /^Confirmed by the editors of this timeline, .*12 March 2024\.$/,
    );
    expect(say('da', 'denied')).toBe('Status er sat af tidslinjens redaktion.');
  });

  it('is nobody where the status follows from the citations', () => {
    expect(settingSentence({ statusHistory: [] }, inLanguage('en'))).toBeUndefined();
  });
});

describe('the count of the evidence', () => {
  const say = (...citations: Citation[]) => {
    const count = evidenceCount({ citations }, sources);
    return [en.evidence(count), da.evidence(count)];
  };

  it('says what is a party, what passes one on, and what is not known', () => {
    expect(say(...cite(['Army', 'Radio', 'Paper', 'Post']))).toEqual([
      '4 sources, 1 independent, 1 party to the matter, 1 passing on a party’s word, 1 of unknown origin',
      '4 kilder, 1 uafhængig, 1 part i sagen, 1 der gengiver en parts ord, 1 af ukendt oprindelse',
    ]);
  });

  it('tells those for it from those against it', () => {
    expect(say(...cite(['Paper']), ...cite(['Army', 'Post'], 'denies'))).toEqual([
      '1 source for it, 1 independent; 2 against it',
      '1 kilde for, 1 uafhængig; 2 imod',
    ]);
    expect(say(...cite(['Army'], 'disputes'))[0]).toBe('No sources for it; 1 against it');
  });
});

it('every term of the IPTC has words in every language', () => {
  for (const { words } of Object.values(languages)) {
    expect(Object.keys(words.digitalSource).sort()).toEqual([...digitalSourceTypes].sort());
  }
});

it('the kinds of sources are the same in every language', () => {
  expect(Object.keys(da.sourceTypes)).toEqual(Object.keys(en.sourceTypes));
});
