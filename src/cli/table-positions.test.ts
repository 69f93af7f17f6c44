import { expect, it } from 'vitest';
import { tablePositions } from './table-positions.js';

/** A text that comes in pieces of so many signs. */
const inPieces = (text: string, length: number) => ({
  name: 'table.csv',
  async *pieces() {
    for (let at = 0; at < text.length; at += length)
      yield await Promise.resolve(text.slice(at, at + length));
  },
});

it.each([1, 7, 1000])(
  'finds cells behind lines, dividers and quotes that stand in cells, in pieces of %d signs',
  async (length) => {
    const text = '\nDate;"Title; long";Note\r\n2023;"a\n""b"";c";5" wide\n\n2024;x;y\n';
    const pointers = ['/2/Note', '/4/Title; long'];
    const positions = await tablePositions(inPieces(text, length), pointers);
    expect(positions.get('/2')).toEqual({ line: 3, column: 1 });
    expect(positions.get('/2/Note')).toEqual({ line: 4, column: 10 });
    expect(positions.get('/4')).toEqual({ line: 6, column: 1 });
    expect(positions.get('/4/Title; long')).toEqual({ line: 6, column: 6 });
  },
);

it('takes a quote that nothing closes for a sign like others', async () => {
  const text = 'Date,Title\n2023,"a\n2024,b\nsoon,"" and\n';
  const positions = await tablePositions(inPieces(text, 5), ['/3/Title', '/4/Date']);
  expect(positions.get('/3/Title')).toEqual({ line: 3, column: 6 });
  expect(positions.get('/4/Date')).toEqual({ line: 4, column: 1 });
});
