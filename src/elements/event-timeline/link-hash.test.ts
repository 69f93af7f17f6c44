import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorIn, readHash, writeHash } from './link-hash.js';

const entriesOf = (entries: Readonly<Record<string, string[]>>) => new Map(Object.entries(entries));
const wellFormed = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => !/\p{Surrogate}/u.test(text));
const someEntries = fc
  .dictionary(fc.stringMatching(/^[a-z]+(-[a-z]+)?$/), fc.array(wellFormed, { maxLength: 4 }))
  .map(entriesOf);

describe('the state of a timeline in the address of a page', () => {
  it('is readable', () => {
    const entries = entriesOf({
      selected: ['crossing'],
      actor: ['The army', 'A, B & C'],
      text: ['fire'],
    });
    const hash = writeHash('', 'war', entries);
    expect(hash).toBe('#war.selected=crossing&war.actor=The+army,A%2C+B+%26+C&war.text=fire');
    expect(readHash(hash, 'war')).toEqual(entries);
  });

  it('comes back as it was, through an address, whatever the names and values are', () => {
    fc.assert(
      fc.property(someEntries, wellFormed, (entries, name) => {
        const address = new URL('https://a.example/page?x#y');
        address.hash = writeHash('', name, entries);
        expect(readHash(address.hash, name)).toEqual(entries);
      }),
    );
  });

  it('leaves what others keep in the hash, and other timelines, as they are', () => {
    fc.assert(
      fc.property(someEntries, someEntries, (first, second) => {
        const others = '#section&page=2&tab=a.b=c&%zz&';
        const one = writeHash(others, 'one', first);
        const both = writeHash(one, 'other one', second);
        expect(readHash(both, 'one')).toEqual(first);
        expect(readHash(both, 'other one')).toEqual(second);
        const none = writeHash(writeHash(both, 'one', new Map()), 'other one', new Map());
        expect(none).toBe('#section&page=2&tab=a.b=c&%zz');
      }),
    );
  });

  it('is nothing where there is nothing, and no entry where it cannot be read', () => {
    expect(writeHash('#tl.selected=a', 'tl', new Map())).toBe('');
    for (const hash of ['', '#', '#section', '#/route/tl.selected', '#tl.selected=%E0%A4%A'])
      expect(readHash(hash, 'tl').size).toBe(0);
    expect(readHash('#tl.filter=', 'tl')).toEqual(entriesOf({ filter: [] }));
  });

  it.each([
    ['#section', 'section'],
    ['#a+part&tl.selected=x', 'a part'],
    ['#tl.selected=x', undefined],
    ['', undefined],
  ])('%s stands at the anchor %s', (hash, anchor) => {
    expect(anchorIn(hash)).toBe(anchor);
  });
});
