import { describe, expect, it } from 'vitest';
import { en as firstEnglish } from '../../locales/en.js';
import { en as laterEnglish } from '../../locales/later/en.js';
import type { LaterTerms } from '../../locales/later/terms.js';
import type { Terms } from '../../locales/terms.js';
import { texts, told } from '../../../test/said-terms.js';
import { editorFiles } from '../event-timeline-editor/editor-files.js';
import { languageFiles } from './languages.js';
import { problemFiles } from './problem-files.js';
import { laterFiles } from './later-files.js';

const languages = 'ar da de en es fr he hi it ja nb nl pl pt pt-BR ru sv tr uk zh zh-Hant'.split(
  ' ',
);

type Words = Readonly<{ first: Terms; later: LaterTerms }>;

async function wordsOf(language: string): Promise<Words> {
  if (language === 'en') return { first: firstEnglish, later: laterEnglish };
  const [first, later] = [languageFiles[language], laterFiles[language]];
  if (!first || !later) throw new Error(`${language} is no language of the elements`);
  return { first: (await first()).terms, later: await later() };
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

/** Told only where it is not that of English. */
const punctuation = /\.(comma|fullStop)$/;

/** None, one and two have words or forms of their own in many languages: "once", "twice". */
const counts = [...Array(200).keys(), 1_000_000].filter((count) => count > 2);

const withoutGrouping = (text: string) => text.replace(/(?<=\p{Nd})[\s.,’](?=\p{Nd})/gu, '');

/** All that is said in a language that others could lend their words to, faults and editor too. */
async function everythingIn(language: string): Promise<string[]> {
  const said = texts(await wordsOf(language), 3).map(([, text]) => String(text));
  const more = await Promise.all([problemFiles[language]?.(), editorFiles[language]?.()]);
  return [...said, ...more.flatMap((words) => sourceOf(words).split('\n'))];
}

it('Chinese in traditional characters has none of the simplified ones', async () => {
  const simplified = /[时线据载显链页对请读说视图东这为发么识录证观长开关转创编]/;
  const left = (await everythingIn('zh-Hant')).filter((text) => simplified.test(text));
  expect(left).toEqual([]);
});

it('Portuguese as Brazil writes it has no word that Portugal alone uses', async () => {
  // what differs stands in files of its own; the rest is Portugal's, and must be Brazil's as well
  const portuguese =
    /(?<!\p{L})(ficheiros?|ligaç(ão|ões)|ecrãs?|carácter|demasiado|línguas?|acrescente|rato|descarregar|anular|folha de cálculo|utilizador|deitar|tapar|pré-visualização)(?!\p{L})|[«»]|a\. C\./iu;
  const left = (await everythingIn('pt-BR')).filter((text) => portuguese.test(text));
  expect(left).toEqual([]);
  expect((await everythingIn('pt')).some((text) => portuguese.test(text))).toBe(true);
});

/** All that is written in words or in functions that give some. */
const sourceOf = (words: unknown): string =>
  typeof words === 'object' && words !== null
    ? Object.values(words).map(sourceOf).join('\n')
    : String(words);

/** English, and nothing in any of the other languages. */
const englishWord =
  /\b(the|this|which|with|write|cannot|known|shown|nothing|claims?|years?|events|show|found)\b/i;

describe.each(languages)('in %s', (language) => {
  it('everything is said, and under the same names as in English', async () => {
    const said = texts(await wordsOf(language), 3);
    expect(said.filter(([, text]) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
    const names = texts(await wordsOf('en'), 3).map(([path]) => path);
    expect(
      said
        .map(([path]) => path)
        .filter((path) => !punctuation.test(path))
        .sort(),
    ).toEqual(names.sort());
  });

  it('nothing is left in English', async () => {
    const english = new Map(texts(await wordsOf('en'), 3));
    const left = texts(await wordsOf(language), 3)
      .filter(([path, text]) => english.get(path) === text)
      .map(([path]) => path.replace(/^(first|later)\./, ''))
      .filter((path) => ![...inSigns, ...onKeys].includes(path));
    expect(language === 'en' ? [] : left).toEqual(sameWords[language] ?? []);
  });

  it('no sentence is in English in part', async () => {
    if (language === 'en') return;
    const said = texts(await wordsOf(language), 3);
    expect(said.filter(([, text]) => englishWord.test(String(text)))).toEqual([]);
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
