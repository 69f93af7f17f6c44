import { describe, expect, it } from 'vitest';
import { textFolder } from './fold-text.js';

describe('a text, folded for a search', () => {
  it.each([
    ['en', 'CAFÉ', 'cafe'],
    ['en', 'Århus', 'arhus'],
    ['da', 'Århus', 'århus'],
    ['da', 'CAFÉ Ærø', 'cafe ærø'],
    ['da', 'A\u030Arhus', 'århus'],
    ['sv', 'MALMÖ', 'malmö'],
    ['es', 'El Niño', 'el niño'],
    ['es', 'CORAZÓN', 'corazon'],
    ['de', 'Über', 'uber'],
    ['tr', 'ISPARTA İzmir', 'ısparta izmir'],
    ['en', 'İzmir', 'izmir'],
    ['pl', 'ŁÓDŹ', 'łódź'],
    ['hi', 'किताब', 'किताब'],
    ['ru', 'ПОЛЁТ', 'полет'],
    ['en', 'ﬁre ½', 'fire 1⁄2'],
    ['no such language', 'CAFÉ', 'cafe'],
    [undefined, 'Å', 'a'],
  ])('in %s: %s is %s', (language, text, folded) => {
    expect(textFolder(language)(text)).toBe(folded);
  });
});
