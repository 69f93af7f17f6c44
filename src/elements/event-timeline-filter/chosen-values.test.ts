import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineFilter } from '../../core/filter-events.js';
import { chosenValues, withChoice } from './chosen-values.js';

const someFilter: fc.Arbitrary<TimelineFilter> = fc.record(
  {
    status: fc.uniqueArray(fc.constantFrom('claimed', 'denied'), { minLength: 1 }),
    actor: fc.uniqueArray(fc.string(), { minLength: 1 }),
    tag: fc.uniqueArray(fc.string(), { minLength: 1 }),
    text: fc.stringMatching(/^[a-z ]*[a-z][a-z ]*$/),
  },
  { requiredKeys: [] },
);

describe('the choices of a filter', () => {
  it('can all be given up, one by one, until nothing is asked', () => {
    fc.assert(
      fc.property(someFilter, (filter) => {
        let left: TimelineFilter | undefined = filter;
        for (const one of chosenValues(filter)) {
          expect(chosenValues(left)).toContainEqual(one);
          left = withChoice(left, one, false);
          expect(chosenValues(left)).not.toContainEqual(one);
        }
        expect(left ?? {}).toEqual({});
      }),
    );
  });

  it('grow by one, and stay as they are when it is chosen again', () => {
    const filter = withChoice({ text: 'ice' }, { part: 'actor', value: 'Ismay' }, true);
    expect(filter).toEqual({ text: 'ice', actor: ['Ismay'] });
    expect(withChoice(filter, { part: 'actor', value: 'Ismay' }, true)).toEqual(filter);
    expect(withChoice(filter, { part: 'text', value: ' ' }, true)).toEqual({ actor: ['Ismay'] });
  });
});
