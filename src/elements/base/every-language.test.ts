import { describe, expect, it } from 'vitest';
import { en as firstEnglish } from '../../locales/en.js';
import { en as laterEnglish } from '../../locales/later/en.js';
import type { LaterTerms } from '../../locales/later/terms.js';
import type { Terms } from '../../locales/terms.js';
import { languageFiles } from './languages.js';
import { laterFiles } from './later-files.js';

const languages = 'ar da de en es fr he hi it ja nb nl pl pt ru sv tr uk zh'.split(' ');

type Words = Readonly<{ first: Terms; later: LaterTerms }>;

async function wordsOf(language: string): Promise<Words> {
  if (language === 'en') return { first: firstEnglish, later: laterEnglish };
  const [first, later] = [languageFiles[language], laterFiles[language]];
  if (!first || !later) throw new Error(`${language} is no language of the elements`);
  return { first: (await first()).terms, later: await later() };
}

const sources = (n: number) => ({
  inFavour: n,
  independent: n,
  parties: n,
  relays: n,
  unknown: n,
  against: n,
});
const named = (count: number) => ({ count, names: 'Ny, Ha' });
const stance = (n: number) => [n];
const rule = (n: number) => [named(n), named(n)];

/** What each term is told, for a number that it may say. Names are no words of any language. */
const told: Readonly<Record<string, (n: number) => readonly unknown[]>> = {
  'first.loadingPercent': () => ['40 %'],
  'first.problemsHeading': (n) => [n],
  'first.listLong': () => ['1234'],
  'first.listRest': () => ['1234'],
  'first.chartWithout': (n) => [n],
  'first.events': (n) => [n],
  'first.asOfDate': () => ['2024'],
  'first.sourceNumber': () => [3, 'Ny'],
  'first.moreSources': (n) => [n],
  'first.actors': (n) => [n],
  'first.position': () => [3, 19],
  'first.updated': () => ['2024'],
  'later.archive.part': () => ['50', '900'],
  'later.chart.event': () => [{ date: '2024', title: 'Ny.', status: 'Ha', sources: '7' }],
  'later.chart.sources': (n) => [sources(n)],
  'later.chart.cluster': (n) => [n, '2024', 'Ha'],
  'later.chart.ongoing': (n) => [n, 'Ha'],
  'later.chart.window': (n) => ['2024', n],
  'later.chart.asOf': (n) => ['2024', n],
  'later.chart.now': (n) => [n],
  'later.chart.shown': (n) => [1, n],
  'later.evidence.statusSet': () => [{ status: 'confirmed', date: '2024', isDay: false }],
  'later.evidence.rules.no-citation': rule,
  'later.evidence.rules.only-parties': rule,
  'later.evidence.rules.for-and-against': rule,
  'later.evidence.rules.only-against': rule,
  'later.evidence.rules.sources': rule,
  'later.evidence.moreNames': (n) => [n],
  'later.evidence.evidence': (n) => [sources(n)],
  'later.evidence.originalLanguage': () => ['Ny'],
  'later.evidence.origin': () => ['Ny'],
  'later.evidence.record': (n) => [n === 1],
  'later.evidence.kindOfSource': () => ['Ny', 'Ha'],
  'later.evidence.citedTimes': (n) => [n],
  'later.evidence.stanceCounts.reports': stance,
  'later.evidence.stanceCounts.supports': stance,
  'later.evidence.stanceCounts.disputes': stance,
  'later.evidence.stanceCounts.denies': stance,
  'later.evidence.moreEvents': (n) => [n],
  'later.evidence.setBy': () => ['Ny'],
  'later.evidence.otherDigitalSource': () => ['ny'],
  'later.filter.find': () => ['Ny'],
  'later.filter.someValues': (n) => [1, n],
  'later.filter.shown': (n) => [1, n],
  'later.filter.remove': () => ['Ny', 'Ha'],
  'later.filter.quoted': () => ['Ny'],
  'later.filter.moreLanes': (n) => [n],
  'later.list.period': () => ['2024', '7'],
  'later.media.pictures': () => ['Ny'],
  'later.media.videoAt': () => ['Ny'],
  'later.media.postAt': () => ['Ny'],
  'later.media.loadNotice': () => ['ny.example'],
  'later.media.load': () => ['Ny'],
  'later.media.openAt': () => ['Ny'],
  'later.paper.selection': (n) => [1, n],
  'later.scrubber.sources': (n) => [n, 'Ny'],
  'later.scrubber.event': () => ['Ny', 'Ha'],
  'later.scrubber.status': () => ['Ny', 'Ha', 'Hu'],
  'later.scrubber.correction': () => ['Ny'],
  'later.scrubber.support': (n) => ['Ny', n, n],
  'later.scrubber.more': (n) => [n],
  'later.scrubber.undated': (n) => [n],
  'later.scrubber.step': (n) => [1, n],
  'later.story.previousTo': () => ['Ny'],
  'later.story.nextTo': () => ['Ny'],
  'later.story.shown': () => ['3', 'Ny'],
};

/** Every text of a language by its path, as it is said of `n` things. */
function texts(words: unknown, n: number, path = ''): [path: string, text: unknown][] {
  if (typeof words === 'function') {
    const given = told[path];
    if (!given) return [[path, `${path} has no example in this test`]];
    return [[path, (words as (...told: readonly unknown[]) => unknown)(...given(n))]];
  }
  if (typeof words !== 'object' || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) =>
    texts(value, n, path ? `${path}.${key}` : key),
  );
}

/** Put together of what they are told, with nothing but signs between. */
const inSigns = ['chart.event', 'list.period', 'story.shown', 'filter.quoted'];
/** Keyboards are lettered in English in most countries. */
const onKeys = ['home', 'end', 'pageUp', 'pageDown', 'enter', 'shift'].map(
  (key) => `chart.keyNames.${key}`,
);
/** Words that a language has in common with English. */
const sameWords: Readonly<Record<string, readonly string[]>> = {
  da: [
    'evidence.sourceTypes.interview',
    'evidence.sourceTypes.motion_picture',
    'paper.status',
    'scrubber.pause',
  ],
  de: ['evidence.sourceTypes.interview', 'evidence.sourceTypes.motion_picture', 'paper.status'],
  fr: [
    'sources',
    'license',
    'evidence.sourceTypes.article',
    'evidence.sourceTypes.document',
    'evidence.sourceTypes.motion_picture',
    'filter.parts.source',
    'filter.laneKinds.source',
    'scrubber.pause',
  ],
  it: [
    'evidence.originalLanguage',
    'evidence.sourceTypes.motion_picture',
    'evidence.sourceTypes.post',
    'evidence.kindOfSource',
  ],
  nb: ['evidence.sourceTypes.motion_picture', 'paper.status'],
  nl: [
    'evidence.sourceTypes.document',
    'evidence.sourceTypes.interview',
    'evidence.sourceTypes.manuscript',
    'evidence.sourceTypes.motion_picture',
    'paper.status',
    'story.opening',
  ],
  pl: ['evidence.sourceTypes.motion_picture', 'paper.status'],
  sv: ['evidence.sourceTypes.motion_picture', 'paper.status'],
};

/** Terms that are told a number to choose words by, but do not say it. */
const unsaid = (path: string) => path === 'first.actors' || path.includes('.rules.');

/** None, one and two have words or forms of their own in many languages: "once", "twice". */
const counts = [...Array(200).keys(), 1_000_000].filter((count) => count > 2);

const withoutGrouping = (text: string) => text.replace(/(?<=\p{Nd})[\s.,’](?=\p{Nd})/gu, '');

describe.each(languages)('in %s', (language) => {
  it('everything is said, and under the same names as in English', async () => {
    const said = texts(await wordsOf(language), 3);
    expect(said.filter(([, text]) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
    const names = texts(await wordsOf('en'), 3).map(([path]) => path);
    expect(said.map(([path]) => path).sort()).toEqual(names.sort());
  });

  it('nothing is left in English', async () => {
    const english = new Map(texts(await wordsOf('en'), 3));
    const left = texts(await wordsOf(language), 3)
      .filter(([path, text]) => english.get(path) === text)
      .map(([path]) => path.replace(/^(first|later)\./, ''))
      .filter((path) => ![...inSigns, ...onKeys].includes(path));
    expect(language === 'en' ? [] : left).toEqual(sameWords[language] ?? []);
  });

  it('a number is said in every form that the language counts in', async () => {
    const rules = new Intl.PluralRules(language);
    const words = await wordsOf(language);
    for (const form of rules.resolvedOptions().pluralCategories) {
      const n = counts.find((count) => rules.select(count) === form);
      if (n === undefined) continue;
      const silent = texts(words, n).filter(([path, text]) => {
        const given = JSON.stringify(told[path]?.(n) ?? '').includes(String(n));
        return given && !unsaid(path) && !withoutGrouping(String(text)).includes(String(n));
      });
      expect({ form, silent }).toEqual({ form, silent: [] });
    }
  });
});
