import { describe, expect, it } from 'vitest';
import { textFolder } from '../../core/fold-text.js';
import { offeredValues } from './facet-values.js';

const many = Array.from({ length: 100 }, (_, i) => {
  const name = i === 77 ? 'Århus Rådhus' : `Place ${i}`;
  return { value: `p${i}`, name, count: 100 - i };
});
const offered = (sought: string, chosen: readonly string[] = [], facets = many) =>
  offeredValues(facets, (value) => chosen.includes(value), sought, textFolder('en'));
const ids = (given: ReturnType<typeof offered>) => given.values.map(({ value }) => value);

describe('the values that are offered of a part', () => {
  it('are all of a few', () => {
    const few = many.slice(0, 12);
    expect(offered('', [], few)).toEqual({ values: few, isLong: false });
  });

  it('are of many the most frequent, and those that are chosen', () => {
    expect(ids(offered('', ['p50']))).toEqual([
      ...many.slice(0, 12).map((one) => one.value),
      'p50',
    ]);
    expect(offered('').isLong).toBe(true);
  });

  it('are those with the words that the reader looks for, accents or not', () => {
    expect(ids(offered('radhus AARHUS'))).toEqual([]);
    expect(ids(offered('radhus arh'))).toEqual(['p77']);
    expect(ids(offered('place 99'))).toEqual(['p99']);
    expect(ids(offered('place')).length).toBeLessThanOrEqual(60);
  });
});
