import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTable } from './table.js';
import { TableStream } from './table-stream.js';

/** What comes of a text in pieces of so many signs. */
function streamed(text: string, length: number) {
  const stream = new TableStream(40);
  const rows = [];
  for (let at = 0; at < text.length; at += length)
    rows.push(...stream.push(text.slice(at, at + length)));
  rows.push(...stream.end());
  return { header: stream.header ?? [], rows, isTorn: stream.isTorn };
}

const cell = fc.oneof(
  fc.constantFrom('a', '', ' b ', 'c"d', 'e\nf', '"', '""', 'x,y;z', '"q" ', '\tt'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

it('gives what a table gives that is read whole, wherever it is cut', () => {
  const table = fc.record({
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    divider: fc.constantFrom(',', ';', '\t', '|'),
    length: fc.integer({ min: 1, max: 40 }),
    isEnded: fc.boolean(),
  });
  fc.assert(
    fc.property(table, ({ rows, end, divider, length, isEnded }) => {
      const header = ['Date', 'Title', 'What is said of it'].join(divider);
      const lines = rows.map((cells) =>
        cells
          .map((text) => (/[",;\t|\r\n]|^\s|\s$/.test(text) ? quoted(text) : text))
          .join(divider),
      );
      const text = [header, ...lines].join(end) + (isEnded ? end : '');
      expect(streamed(text, length)).toEqual({ ...readTable(text), isTorn: false });
    }),
    { numRuns: 1000 },
  );
});

it('says so where a quote does not end where its cell ends', () => {
  const text = (rows: string) => `Date,Title,What is said of it\n${rows}2024,b,c\n`;
  expect(streamed(text('2023,"a" b,c\n'), 7).isTorn).toBe(true);
  expect(streamed(text('2023,"a,c\n'), 7).isTorn).toBe(true);
  expect(streamed(text('2023,a "b" c,"d"  \n'), 7).isTorn).toBe(false);
});
