import { describe, expect, it } from 'vitest';
import { languageName, languageNames, languageTagOf } from './language-names.js';

describe('a language', () => {
  it.each([
    ['Russian', 'en', 'ru'],
    ['russisk', 'da', 'ru'],
    ['الروسية', 'ar', 'ru'],
    ['ロシア語', 'ja', 'ru'],
    ['ru', 'en', 'ru'],
    ['Klingon dialect', 'en', 'Klingon dialect'],
  ])('written as “%s” (%s) is %s', (text, locale, tag) => {
    expect(languageTagOf(text, locale)).toBe(tag);
  });

  it('has a name in the reader’s language, by its tag', () => {
    expect(languageName('ru', 'da')).toBe('russisk');
    expect(languageName('not a tag', 'da')).toBeUndefined();
    expect(languageName('qq', 'da')).toBeUndefined();
  });

  it('is offered in the order of the names', () => {
    const names = languageNames('da').map(([, name]) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('da').compare));
    expect(new Set(names).size).toBe(names.length);
  });
});
