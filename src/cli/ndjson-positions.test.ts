import { expect, it } from 'vitest';
import { NdjsonPositions } from './ndjson-positions.js';

it('counts items across lines, as the document that they make', () => {
  const lines = [
    '{"title":"T","sources":[{"id":"a"},{"id":"b","url":"x"}]}',
    '',
    '{"date":"2023","title":"one"}',
    'no object',
    '{"sources":[{"id":"c","url":"y"}]}',
    '{"date":"2024", "title":"two"}',
  ];
  const pointers = ['/title', '/sources/1/url', '/sources/2/url', '/events/1/title', '/4'];
  const positions = new NdjsonPositions(pointers);
  lines.forEach((line) => positions.take(line));
  expect(Object.fromEntries(pointers.map((path) => [path, positions.found.get(path)]))).toEqual({
    '/title': { line: 1, column: 10 },
    '/sources/1/url': { line: 1, column: 52 },
    '/sources/2/url': { line: 5, column: 29 },
    '/events/1/title': { line: 6, column: 25 },
    '/4': { line: 4, column: 1 },
  });
});
