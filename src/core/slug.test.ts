import { describe, expect, it } from 'vitest';
import { claimId, slug, type TakenIds } from './slug.js';

describe('an id from a title', () => {
  it.each([
    ['Raid, May 2023', 'raid-may-2023'],
    ['  The  legion’s “own” words! ', 'the-legion-s-own-words'],
    ['Crème brûlée', 'creme-brulee'],
    ['Грайворон, 2023', 'граиворон-2023'],
    ['東京', '東京'],
    ['!!!', 'event'],
    ['', 'event'],
  ])('of “%s” is %s', (title, id) => {
    expect(slug(title, 'event')).toBe(id);
  });

  it('is no longer than sixty letters, however long the title', () => {
    expect(slug('word '.repeat(1_000_000), 'event').length).toBeLessThanOrEqual(60);
  });
});

describe('claiming an id', () => {
  it('gives it where it is free, and else the next number that is', () => {
    const taken: TakenIds = new Map();
    const claims = ['a', 'a', 'b', 'a-2', 'a', 'a-3'].map((id) => claimId(id, taken));
    expect(claims).toEqual(['a', 'a-2', 'b', 'a-2-2', 'a-3', 'a-3-2']);
    expect(new Set(taken.keys())).toEqual(new Set(claims));
  });

  it('stays quick though all want the same', () => {
    const taken: TakenIds = new Map();
    let last = '';
    for (let n = 0; n < 50_000; n += 1) last = claimId('same', taken);
    expect(last).toBe('same-50000');
  });
});
