import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { independence } from './independence.js';
import type { Citation, Source } from './model.js';
import { stances } from './schema.js';

const source = (id: string, fields: Partial<Source> = {}): Source => ({
  id,
  author: [],
  party: false,
  ...fields,
});

const citing = (...ids: string[]): { citations: Citation[] } => ({
  citations: ids.map((id) => ({ source: id, stance: 'reports' })),
});

/** All of these sources report the claim. */
const count = (...sources: Source[]) =>
  independence(citing(...sources.map(({ id }) => id)), sources);

describe('independence', () => {
  it('of nothing is none', () => {
    expect(count()).toEqual({ total: 0, independent: 0, parties: 0, unknown: 0 });
  });

  it('counts four posts of one channel once', () => {
    const posts = ['1', '2', '3', '4'].map((id) => source(id, { origin: 'The channel' }));
    expect(count(...posts)).toEqual({ total: 4, independent: 1, parties: 0, unknown: 0 });
  });

  it('counts distinct origins', () => {
    expect(
      count(
        source('a', { origin: 'X' }),
        source('b', { origin: 'Y' }),
        source('c', { origin: 'X' }),
      ),
    ).toMatchObject({ total: 3, independent: 2 });
  });

  it('counts by the publisher where there is no origin, and an origin of that name is the same', () => {
    expect(
      count(
        source('a', { publisher: 'Press', url: 'https://one.example' }),
        source('b', { publisher: 'Press', url: 'https://two.example' }),
        source('c', { origin: 'Press' }),
      ),
    ).toMatchObject({ total: 3, independent: 1, unknown: 0 });
  });

  it('counts by the site where there is no publisher either', () => {
    expect(
      count(
        source('a', { url: 'https://www.example.org/1' }),
        source('b', { url: 'http://EXAMPLE.org:8080/2?x#y' }),
        source('c', { url: 'https://news.example.org' }),
      ),
    ).toMatchObject({ total: 3, independent: 2, unknown: 0 });
  });

  it('says unknown where there is none of these', () => {
    expect(count(source('a'), source('b', { url: '/on/this/site' }))).toEqual({
      total: 2,
      independent: 0,
      parties: 0,
      unknown: 2,
    });
    expect(independence(citing('not there'), [])).toMatchObject({ total: 1, unknown: 1 });
  });

  it('never counts a party', () => {
    expect(count(source('a', { party: true, origin: 'A' }), source('b', { origin: 'B' }))).toEqual({
      total: 2,
      independent: 1,
      parties: 1,
      unknown: 0,
    });
  });

  it('counts what speaks for the claim, and each source once', () => {
    const sources = [source('a', { origin: 'A' }), source('b', { origin: 'B' })];
    const citations: Citation[] = [
      { source: 'a', stance: 'reports' },
      { source: 'a', stance: 'supports' },
      { source: 'b', stance: 'denies' },
    ];
    expect(independence({ citations }, sources)).toEqual({
      total: 1,
      independent: 1,
      parties: 0,
      unknown: 0,
    });
  });

  describe('along a chain', () => {
    const paper = source('paper', { origin: 'agency', publisher: 'The paper' });
    const radio = source('radio', { origin: 'agency', publisher: 'The radio' });
    const agency = source('agency', { origin: 'channel', publisher: 'The agency' });
    const channel = source('channel', { publisher: 'The channel' });

    it('counts the end of it', () => {
      const known = [paper, radio, agency, channel];
      expect(independence(citing('paper', 'radio', 'channel'), known)).toMatchObject({
        total: 3,
        independent: 1,
      });
    });

    it('counts all as parties where its end is one', () => {
      const known = [paper, agency, { ...channel, party: true }];
      expect(independence(citing('paper', 'channel'), known)).toEqual({
        total: 2,
        independent: 0,
        parties: 2,
        unknown: 0,
      });
    });

    it('ends in a name that is no source', () => {
      expect(independence(citing('paper', 'radio'), [paper, radio])).toMatchObject({
        total: 2,
        independent: 1,
      });
    });

    it('takes a source that names itself as the origin', () => {
      const own = source('own', { origin: 'own' });
      const copy = source('copy', { origin: 'own' });
      expect(count(own, copy)).toEqual({ total: 2, independent: 1, parties: 0, unknown: 0 });
    });

    it('that comes back to itself is unknown', () => {
      const loop = [
        source('a', { origin: 'b' }),
        source('b', { origin: 'c' }),
        source('c', { origin: 'a' }),
      ];
      expect(count(...loop)).toEqual({ total: 3, independent: 0, parties: 0, unknown: 3 });
      expect(count(source('into', { origin: 'a' }), ...loop)).toMatchObject({ unknown: 4 });
    });

    it('may be as long as the list', () => {
      const chain = Array.from({ length: 20_000 }, (_, i) =>
        source(`${i}`, { origin: `${i + 1}` }),
      );
      expect(independence(citing('0'), chain)).toMatchObject({ independent: 1 });
    });
  });

  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const someSources = fc.uniqueArray(
    fc
      .record({
        id: name,
        party: fc.boolean(),
        origin: fc.option(fc.oneof(name, fc.constantFrom('X', 'Y'))),
        publisher: fc.option(fc.constantFrom('X', 'Z')),
      })
      .map(({ id, party, origin, publisher }) =>
        source(id, { party, ...(origin && { origin }), ...(publisher && { publisher }) }),
      ),
    { selector: ({ id }) => id },
  );
  const someCitations = fc.array(fc.record({ source: name, stance: fc.constantFrom(...stances) }));

  it('is never raised by adding a party’s source', () => {
    fc.assert(
      fc.property(someCitations, someSources, name, (citations, known, id) => {
        fc.pre(!known.some((other) => other.id === id));
        const before = independence({ citations }, known);
        const after = independence(
          { citations: [...citations, { source: id, stance: 'reports' }] },
          [...known, source(id, { party: true, origin: 'new', publisher: 'new' })],
        );
        expect(after.independent).toBeLessThanOrEqual(before.independent);
      }),
    );
  });

  it('never exceeds what is cited, and every source is counted somewhere', () => {
    fc.assert(
      fc.property(someCitations, someSources, (citations, known) => {
        const { total, independent, parties, unknown } = independence({ citations }, known);
        expect(independent + parties + unknown).toBeLessThanOrEqual(total);
        expect(independent > 0 || parties + unknown === total).toBe(true);
        const map = new Map(known.map((one) => [one.id, one]));
        expect(independence({ citations }, map)).toEqual({ total, independent, parties, unknown });
      }),
    );
  });
});
