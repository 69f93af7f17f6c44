import { expect, it } from 'vitest';
import { jsonPositions } from './json-positions.js';
import { positionOf } from './position.js';

const text = `{ "sources": [{ "id": "a" }, [1]],
  "a/b": { "~": true },
  "events": [
    { "date": "2023", "tags": ["x", "y"] }
  ] }`;

it('finds values behind lists that nothing is wanted of', () => {
  const positions = jsonPositions(text, ['/events/0/tags/1', '/a~1b/~0']);
  expect(positions.get('/events/0/tags/1')).toEqual({ line: 4, column: 37 });
  expect(positions.get('/events/0')).toEqual({ line: 4, column: 5 });
  expect(positions.get('/a~1b/~0')).toEqual({ line: 2, column: 17 });
  expect(positions.has('/sources')).toBe(false);
});

it('gives what is missing the place of what should hold it', () => {
  const positions = jsonPositions(text, ['/events/0/title']);
  expect(positionOf('/events/0/title', positions)).toEqual({ line: 4, column: 5 });
  expect(positionOf('/groups/3/title', positions)).toEqual({ line: 1, column: 1 });
});

it('survives what is nested deeper than the stack', () => {
  const deep = `{"a":1,"b":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  expect(jsonPositions(deep, ['/a']).get('/a')).toEqual({ line: 1, column: 6 });
});
