import { describe, expect, it } from 'vitest';
import { roundFrom } from './loop-round.js';
import { loopsAmong, type Next } from './loops.js';

const threads = (graph: Record<string, string>): { ids: string[]; next: Next } => ({
  ids: Object.keys(graph),
  next: (id) => graph[id]?.split(' ').filter(Boolean) ?? [],
});
const loopsOf = (graph: Record<string, string>) => {
  const { ids, next } = threads(graph);
  return loopsAmong(ids, next).map((loop) => [...loop].sort().join(' '));
};

describe('loops', () => {
  it('are none in a tree, nor where two ways lead to one place', () => {
    expect(loopsOf({ a: 'b c', b: 'd', c: 'd', d: '' })).toEqual([]);
  });

  it('are told once each, and apart from what only leads into them', () => {
    expect(loopsOf({ in: 'a', a: 'b', b: 'c', c: 'a out', out: '', x: 'y', y: 'x' })).toEqual([
      'a b c',
      'x y',
    ]);
  });

  it('may be of one', () => {
    expect(loopsOf({ a: 'a', b: 'a' })).toEqual(['a']);
  });

  it('that share a place are one', () => {
    expect(loopsOf({ a: 'b c', b: 'a', c: 'a' })).toEqual(['a b c']);
  });

  it('lead nowhere by an id that is not known', () => {
    expect(loopsOf({ a: 'nowhere' })).toEqual([]);
  });

  it('may be as long as the timeline', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => String(index));
    const next = (id: string) => [String((Number(id) + 1) % ids.length)];
    const [loop] = loopsAmong(ids, next);
    expect(loop?.size).toBe(ids.length);
  });
});

describe('the round of a loop', () => {
  it('is its shortest, from a place back to that place', () => {
    const { ids, next } = threads({ a: 'b x', b: 'c', c: 'd', d: 'a', x: 'd' });
    const [loop] = loopsAmong(ids, next);
    expect(loop && roundFrom('a', loop, next)).toEqual(['a', 'x', 'd', 'a']);
    expect(loop && roundFrom('c', loop, next)).toEqual(['c', 'd', 'a', 'b', 'c']);
  });

  it('of one is that one twice', () => {
    expect(roundFrom('a', new Set(['a']), () => ['a'])).toEqual(['a', 'a']);
  });
});
