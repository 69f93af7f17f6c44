import { expect, it } from 'vitest';
import { tablePositions } from './table-positions.js';

it('finds cells behind lines, dividers and quotes that stand in cells', () => {
  const text = '\nDate;"Title; long";Note\r\n2023;"a\n""b"";c";5" wide\n\n2024;x;y\n';
  const positions = tablePositions(text, ['/2/Note', '/4/Title; long']);
  expect(positions.get('/2')).toEqual({ line: 3, column: 1 });
  expect(positions.get('/2/Note')).toEqual({ line: 4, column: 10 });
  expect(positions.get('/4')).toEqual({ line: 6, column: 1 });
  expect(positions.get('/4/Title; long')).toEqual({ line: 6, column: 6 });
});
