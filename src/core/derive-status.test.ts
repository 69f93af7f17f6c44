import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveStatus, isFor } from './derive-status.js';
import type { Citation, Source, Stance } from './model.js';
import { stances, statuses } from './schema.js';

const sources: Source[] = [
  { id: 'party', author: [], party: true },
  { id: 'other party', author: [], party: true },
  { id: 'paper', author: [], party: false },
  { id: 'radio', author: [], party: false },
];

/** "party reports, paper denies" */
function citations(text: string): Citation[] {
  return text === ''
    ? []
    : text.split(', ').map((one) => {
        const [, source = '', stance = ''] = /^(.*) (\w+)$/.exec(one) ?? [];
        return { source, stance: stance as Stance };
      });
}

const derive = (text: string, status?: (typeof statuses)[number]) =>
  deriveStatus({ citations: citations(text), ...(status && { status }) }, sources);

describe('a status that nobody has set', () => {
  it.each([
    ['', 'unsourced', 'no-citation', ''],
    ['party reports', 'claimed', 'only-parties', 'party reports'],
    ['party supports', 'claimed', 'only-parties', 'party supports'],
    [
      'party reports, other party supports',
      'claimed',
      'only-parties',
      'party reports, other party supports',
    ],
    ['paper reports', 'reported', 'sources', 'paper reports'],
    ['paper supports', 'reported', 'sources', 'paper supports'],
    ['party reports, paper reports', 'reported', 'sources', 'paper reports'],
    ['paper reports, radio supports', 'reported', 'sources', 'paper reports, radio supports'],
    ['paper denies', 'denied', 'only-against', 'paper denies'],
    ['paper disputes', 'denied', 'only-against', 'paper disputes'],
    ['party denies', 'denied', 'only-against', 'party denies'],
    ['party disputes, paper denies', 'denied', 'only-against', 'party disputes, paper denies'],
    [
      'party reports, other party denies',
      'disputed',
      'for-and-against',
      'party reports, other party denies',
    ],
    [
      'party reports, paper disputes',
      'disputed',
      'for-and-against',
      'party reports, paper disputes',
    ],
    ['paper reports, party denies', 'disputed', 'for-and-against', 'paper reports, party denies'],
    [
      'paper reports, paper disputes',
      'disputed',
      'for-and-against',
      'paper reports, paper disputes',
    ],
    ['nobody reports', 'reported', 'sources', 'nobody reports'],
  ])('with “%s” is %s, by the rule %s', (text, status, rule, restsOn) => {
    expect(derive(text)).toEqual({ status, rule, citations: citations(restsOn) });
  });

  /** Every set of up to four kinds of citation: a party or not, with each stance. */
  const kinds = ['party', 'paper'].flatMap((source) =>
    stances.map((stance) => `${source} ${stance}`),
  );
  const sets = Array.from({ length: 2 ** kinds.length }, (_, bits) =>
    kinds.filter((_kind, index) => bits & (1 << index)).join(', '),
  );

  it('follows the same sentence for every combination of stances and parties', () => {
    expect(sets).toHaveLength(256);
    for (const text of sets) {
      const someFor = /reports|supports/.test(text);
      const someAgainst = /disputes|denies/.test(text);
      const otherThanParties = /paper (reports|supports)/.test(text);
      const expected =
        text === ''
          ? 'unsourced'
          : someFor && someAgainst
            ? 'disputed'
            : someAgainst
              ? 'denied'
              : otherThanParties
                ? 'reported'
                : 'claimed';
      expect(`${text}: ${derive(text).status}`).toBe(`${text}: ${expected}`);
    }
  });

  it('yields to the author’s word, whatever is cited', () => {
    for (const status of statuses) {
      for (const text of sets) {
        expect(derive(text, status)).toEqual({
          status,
          rule: 'author',
          citations: citations(text),
        });
      }
    }
  });
});

const someSources = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    party: fc.boolean(),
    author: fc.constant([]),
  }),
  { selector: ({ id }) => id },
);
const someCitations = fc.array(
  fc.record({
    source: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    stance: fc.constantFrom(...stances),
  }),
);

describe('whatever is cited', () => {
  it('is never confirmed, retracted or unverified by itself', () => {
    fc.assert(
      fc.property(someCitations, someSources, (cited, known) => {
        const { status } = deriveStatus({ citations: cited }, known);
        expect(['confirmed', 'retracted', 'unverified']).not.toContain(status);
      }),
    );
  });

  it('is not confirmed by any source more, party or not, for or against', () => {
    const more = fc.record({ party: fc.boolean(), stance: fc.constantFrom(...stances) });
    fc.assert(
      fc.property(someCitations, someSources, more, (cited, known, { party, stance }) => {
        const { status } = deriveStatus({ citations: [...cited, { source: 'new', stance }] }, [
          ...known,
          { id: 'new', author: [], party, publisher: 'Another', origin: 'another' },
        ]);
        expect(status).not.toBe('confirmed');
      }),
    );
  });

  it('is the same in any order, and from a list or a map of sources', () => {
    fc.assert(
      fc.property(someCitations, someSources, (cited, known) => {
        const { status, rule } = deriveStatus({ citations: cited }, known);
        const backwards = [...cited].reverse();
        expect(deriveStatus({ citations: backwards }, known)).toMatchObject({ status, rule });
        const map = new Map(known.map((source) => [source.id, source]));
        expect(deriveStatus({ citations: cited }, map)).toMatchObject({ status, rule });
      }),
    );
  });

  it('rests on citations that were given, and on some wherever there are any', () => {
    fc.assert(
      fc.property(someCitations, someSources, (cited, known) => {
        const derived = deriveStatus({ citations: cited }, known);
        for (const one of derived.citations) expect(cited).toContain(one);
        expect(derived.citations.length > 0).toBe(cited.length > 0);
      }),
    );
  });
});

it('reports and supports speak for a claim, disputes and denies against it', () => {
  expect(stances.map((stance) => isFor({ source: 's', stance }))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
