import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JsonPlaces } from './json-places.js';
import { jsonPositions } from './json-positions.js';

function placesIn(text: string, pointers: readonly string[], length = 5) {
  const places = new JsonPlaces(pointers);
  for (let at = 0; at < text.length; at += length) places.take(text.slice(at, at + length));
  return places.found;
}

/** Pointers to all that is in a value. */
const pointersIn = (value: unknown, path = ''): string[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) =>
        pointersIn(one, `${path}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`),
      )
    : []),
];

it('finds what a reader of the whole text finds', () => {
  const value = fc.oneof(
    fc.dictionary(fc.string(), fc.jsonValue()),
    fc.array(fc.jsonValue()),
    fc.record({ events: fc.array(fc.dictionary(fc.string(), fc.jsonValue())), title: fc.string() }),
  );
  fc.assert(
    fc.property(
      value,
      fc.constantFrom(0, 2, '\t'),
      fc.integer({ min: 1, max: 9 }),
      (one, indent, length) => {
        const text = JSON.stringify(one, null, indent);
        const pointers = pointersIn(JSON.parse(text));
        expect(Object.fromEntries(placesIn(text, pointers, length))).toEqual(
          Object.fromEntries(jsonPositions(text, pointers)),
        );
      },
    ),
  );
});

it('counts lines, and what stands in texts is no structure', () => {
  const text = '{"a\\"]":\r\n [ 1,\n  {"b": "}]\\\\", "c": [2]} ] , "d": 3}';
  expect(Object.fromEntries(placesIn(text, ['/a"]/1/c/0', '/d']))).toEqual({
    '': { line: 1, column: 1 },
    '/a"]': { line: 2, column: 2 },
    '/a"]/1': { line: 3, column: 3 },
    '/a"]/1/c': { line: 3, column: 22 },
    '/a"]/1/c/0': { line: 3, column: 23 },
    '/d': { line: 3, column: 36 },
  });
});
