import { describe, expect, it } from 'vitest';
import { en } from '../../locales/editor/en.js';
import type { EditorTerms } from '../../locales/editor/terms.js';
import { laterFiles } from '../base/later-files.js';
import { editorFiles } from './editor-files.js';

const said = ({ mediaTypes, ...words }: EditorTerms, count: number): Record<string, string> => ({
  ...words,
  ...mediaTypes,
  kept: words.kept('a'),
  problems: words.problems(count),
  added: words.added(count),
  found: words.found('2024'),
});

it('speaks every language that the other elements do', () => {
  expect(Object.keys(editorFiles).sort()).toEqual(Object.keys(laterFiles).sort());
});

describe.each(Object.keys(editorFiles))('in %s', (language) => {
  it('everything is said, in its own words', async () => {
    const words = await editorFiles[language]?.();
    if (!words) throw new Error(`there are no words in ${language}`);
    const texts = said(words, 7);
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
    const english = /\b(the|this|which|with|write|event|nothing|source)\b/i;
    // French has some of these words too
    const left = Object.values(texts).filter((text) => english.test(text));
    expect(left.filter((text) => Object.values(said(en, 7)).includes(text))).toEqual([]);
  });

  it('numbers are said in every form that the language counts in', async () => {
    const words = await editorFiles[language]?.();
    const rules = new Intl.PluralRules(language);
    for (const form of rules.resolvedOptions().pluralCategories) {
      const count = [3, 4, 5, 11, 21, 100, 1_000_000].find((one) => rules.select(one) === form);
      if (count === undefined || !words) continue;
      for (const text of [words.problems(count), words.added(count)])
        expect(text).toMatch(/\p{Nd}/u);
    }
    expect(words?.found('2024')).toContain('2024');
  });
});
