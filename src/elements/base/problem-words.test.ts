import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problems as mistakes } from '../../../stories/data/problems.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import { problem, retold, type Problem } from '../../core/problem.js';
import { english } from '../../core/problem-sentences.js';
import { en as laterEnglish } from '../../locales/later/en.js';
import type { ProblemTerms } from '../../locales/problems/terms.js';
import { reasons as danish } from '../../locales/reasons/da.js';
import type { Reason } from '../../locales/reasons/terms.js';
import { problemFiles } from './problem-files.js';

const languages = Object.keys(problemFiles);

async function wordsOf(language: string): Promise<ProblemTerms> {
  const words = await problemFiles[language]?.();
  if (!words) throw new Error(`${language} has no sentences`);
  return words;
}

const event = (fields: object) => ({ events: [{ date: '2023', title: 'Zq', ...fields }] });

/** Documents with every fault that data can have. */
const documents: readonly unknown[] = [
  mistakes,
  'hello',
  { events: 'none', eras: 5, language: '?', updated: 'May' },
  event({ description: 5, tags: [1, 'a'], importance: -1, constructor: 1 }),
  event({ date: 2023 }),
  event({ date: 'Y170000002' }),
  event({ status: 'confirmed', citations: [{ source: 'a', quote: '' }] }),
  event({ status: 'confirmed', citations: [{ source: 'a', stance: 'denies' }] }),
  event({ status: 'disputed', statusHistory: [{ status: 'claimed' }] }),
  event({ media: [{ url: 'b.png', digitalSourceType: 'photo' }] }),
  event({ id: 'a', links: [{ type: 'follows', event: 'a' }] }),
  { ...event({ source: { id: 's', title: 'B' } }), sources: [{ id: 's', title: 'A' }] },
  {
    sources: [
      { id: 'a', origin: 'b', party: true },
      { id: 'b', origin: 'a' },
    ],
    ...event({ status: 'reported', source: 'a' }),
  },
  ...['-0000-01-01', '2024-13', '', '2024-01-01T25:00', 'soon'].map((date) => event({ date })),
];

/** What is not found in data, but on the way to them. */
const onTheWay = [
  { code: 'not-json', keys: [], input: '{"a"', way: { by: 'file', name: 'x', line: 3 }, hint: 'at position 4' },
  { code: 'not-json', keys: [], input: '{', way: { by: 'script' }, hint: 'line 1 column 2' },
  { code: 'wrong-type', keys: ['events'], input: 5, way: { by: 'attribute', name: 'events' }, expected: 'Array' },
  { code: 'wrong-type', keys: ['events'], input: 5, way: { by: 'property', name: 'events' }, expected: 'Array' },
  { code: 'wrong-type', keys: ['filter'], input: 5, expected: 'Object', example: '{"tag": "a"}' },
  { code: 'unreadable', keys: ['events', 0] },
  { code: 'not-loaded', keys: [], input: 'x.json', hint: '404 Not Found' },
  { code: 'not-loaded', keys: [], input: 'x.json' },
  { code: 'not-answered', keys: [], hint: 'no', archive: { fault: 'refused', host: 'x.example' } },
  { code: 'not-answered', keys: [], hint: 'no', archive: { fault: 'unreachable', host: 'x.example' } },
  { code: 'not-answered', keys: [], hint: 'no', archive: { fault: 'broken-contract', host: 'x.example' } },
  { code: 'wrong-format', keys: [], input: 'x', hint: 'a calendar' },
  { code: 'taken-as', keys: [7, 'Year'], input: 19, original: { name: 'Row 7', depth: 1 }, hint: 'taken as 2019' },
  { code: 'not-taken', keys: [7, 'Year'], input: 19, original: { name: 'Row 7', depth: 1 }, hint: 'it is too short' },
  { code: 'no-events', keys: [] },
] as const; // prettier-ignore

/** Why importers leave things out, each with a detail that not all of them tell. */
const reasons = Object.keys(danish).filter(
  (key): key is Reason => key !== 'told' && key !== 'after',
);

const all: readonly Problem[] = [
  ...documents.flatMap((document) => parseTimeline(document).problems),
  ...onTheWay.map(problem),
];

/** English, and nothing in any of the other languages. */
const englishWord =
  /\b(the|this|which|with|write|left out|cannot|known|shown|event|timeline|row|too short)\b/i;

/** What stands in quotes is of the data, or to be written there. */
const unquoted = (text: string) =>
  text
    .replace(/`[^`]*`|"[^"]*"|[“”„«»「」‘’״]+[^“”„«»「」’״]*[“”«»「」’״]/gu, ' ')
    .replace(/https?:\S*|JSON\.stringify|true|false/g, ' ');

describe('the examples', () => {
  it('are of every kind of fault', () => {
    const codes = [...Object.keys(english.sentences), 'not-loaded', 'not-answered'];
    expect([...new Set(all.map(({ code }) => code))].sort()).toEqual(codes.sort());
  });
});

describe.each(languages)('in %s', (language) => {
  it('each fault has a sentence that names the item, quotes the value, and is not English', async () => {
    const words = await wordsOf(language);
    for (const one of all) {
      const text = retold(one, words) ?? '';
      expect(text).toMatch(/[.。।]$/);
      expect(text).not.toMatch(/undefined|\[object|NaN|\$\{|\{\w+\}/);
      expect(text).not.toBe(one.message);
      expect(unquoted(text)).not.toMatch(englishWord);
      if (one.message.includes('“Zq”')) expect(text).toContain('Zq');
      // a date is quoted as it stands, without the quotes of JSON
      const value = one.code.startsWith('date') ? one.input?.slice(1, -1) : one.input;
      const isQuoted = value !== undefined && one.message.includes(value);
      if (isQuoted) expect(text).toContain(value);
    }
  });

  it('each reason of an importer is told, in a sentence of its own', async () => {
    const words = await wordsOf(language);
    const told = (['taken-as', 'not-taken', 'wrong-format'] as const).map((code) => {
      const found = { code, keys: [7, 'Year'], input: 19, original: { name: 'Row 7', depth: 1 } };
      const plain = retold(problem(found), words);
      return reasons.map((why) => {
        const because = { ...found, hint: 'the English of it', why, detail: '"Zq"' };
        const text = retold(problem(because), words, (quoted) => `<${quoted}>`) ?? '';
        expect(text).toContain('19');
        expect(text).toMatch(/[.。।]$/);
        expect(text).not.toMatch(/English|undefined|\{\w+\}/);
        expect(text).not.toBe(plain);
        expect(text.includes('<"Zq">')).toBe(danish[why].includes('{detail}'));
        expect(unquoted(text)).not.toMatch(englishWord);
        return text;
      });
    });
    for (const texts of told) expect(new Set(texts).size).toBe(reasons.length);
  });

  it('the heading says how many faults there are, in every form that the language counts in', async () => {
    const { heading } = await wordsOf(language);
    const rules = new Intl.PluralRules(language);
    for (const form of rules.resolvedOptions().pluralCategories) {
      const count = [...Array(200).keys()].find((n) => n > 2 && rules.select(n) === form);
      if (count !== undefined) expect(heading(count)).toContain(String(count));
    }
    expect(heading(1)).not.toBe(heading(7));
  });

  it('dates offer the same mends as in English', async () => {
    const words = await wordsOf(language);
    for (const one of all.filter(({ code }) => code === 'date-of-event')) {
      const offered = one.message.match(/\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?/g) ?? [];
      for (const date of offered) expect(retold(one, words)).toContain(date);
    }
  });

  it('templates of dates have the values that English has', async () => {
    const { dates } = await wordsOf(language);
    const values = (text: string) => text.match(/\{\w+\}/g)?.sort() ?? [];
    for (const [code, text] of Object.entries(english.dates))
      expect([code, values(dates[code as keyof typeof dates])]).toEqual([code, values(text)]);
  });

  it('what is quoted can be set apart', async () => {
    const words = await wordsOf(language);
    const [first] = parseTimeline(event({ status: 'قريبا', id: 'a' })).problems;
    const text = first && retold(first, words, (quoted) => `<${quoted}>`);
    expect(text).toContain('<Zq>');
    expect(text).toContain('<"status">');
    expect(text).toContain('<"قريبا">');
  });
});

describe('the folders of words', () => {
  const root = 'src/locales';
  const filesIn = (folder: string) =>
    readdirSync(folder).flatMap((name) => /^([a-z]{2}(?:-[A-Z]\w+)?)\.ts$/.exec(name)?.[1] ?? []);
  const others = filesIn(root).filter((name) => name !== 'en');
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((file) => file.isDirectory())
    .map(({ name }) => name)
    .filter((name) => filesIn(`${root}/${name}`).length > 0);

  it('are of as many languages as there are', () => {
    expect(languages).toEqual(expect.arrayContaining(others));
    expect(others).toHaveLength(20);
  });

  it.each(folders)('%s is a part of each language, or has a file for each', (folder) => {
    if (folder in laterEnglish) return;
    expect(filesIn(`${root}/${folder}`)).toEqual(expect.arrayContaining(others));
  });
});
