import { describe, expect, it } from 'vitest';
import { da } from './da.js';
import { en } from './en.js';

const none = { inFavour: 0, independent: 0, parties: 0, unknown: 0, against: 0 };

describe('how many sources an event has, by ear', () => {
  it.each([
    [none, 'No sources', 'Ingen kilder'],
    [{ ...none, inFavour: 1, independent: 1 }, '1 source, 1 independent', '1 kilde, 1 uafhængig'],
    [
      { ...none, inFavour: 1, parties: 1 },
      '1 source, a party to the matter',
      '1 kilde, part i sagen',
    ],
    [
      { ...none, inFavour: 1, unknown: 1 },
      '1 source, of unknown origin',
      '1 kilde, af ukendt oprindelse',
    ],
    [
      { ...none, inFavour: 4, independent: 1, parties: 1, unknown: 1 },
      '4 sources, 1 independent, 1 party to the matter, 1 of unknown origin',
      '4 kilder, 1 uafhængig, 1 part i sagen, 1 af ukendt oprindelse',
    ],
    [{ ...none, inFavour: 3 }, '3 sources, 0 independent', '3 kilder, 0 uafhængige'],
    [
      { ...none, inFavour: 2, independent: 2, against: 1 },
      '2 sources for it, 2 independent; 1 against it',
      '2 kilder for, 2 uafhængige; 1 imod',
    ],
    [{ ...none, against: 2 }, 'No sources for it; 2 against it', 'Ingen kilder for; 2 imod'],
  ])('never claims more than is known: %o', (count, english, danish) => {
    expect(en.sources(count)).toBe(english);
    expect(da.sources(count)).toBe(danish);
  });
});
