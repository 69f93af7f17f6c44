import { dividerOf, readTable } from '../formats/table.js';
import type { Position, Positions } from './position.js';

/** Where in a table the rows and cells are that pointers such as `/7` and `/7/Date` lead to. */
export function tablePositions(text: string, pointers: Iterable<string>): Positions {
  const wanted = new Set(pointers);
  const { header } = readTable(text);
  const found = new Map<string, Position>();
  for (const { row, cell, ...position } of cellsOf(text)) {
    if (cell === 0) found.set(`/${row}`, position);
    const name = header[cell]?.replace(/~/g, '~0').replace(/\//g, '~1');
    const pointer = `/${row}/${name}`;
    if (wanted.has(pointer)) found.set(pointer, position);
  }
  return found;
}

interface CellPlace extends Position {
  /** As a spreadsheet counts it: the header is 1. */
  readonly row: number;
  /** From 0. */
  readonly cell: number;
}

/** Lines within a cell are no rows. */
function* cellsOf(text: string): Generator<CellPlace> {
  const blank = /^\s*/.exec(text)?.[0] ?? '';
  const divider = dividerOf(text.slice(blank.length));
  let line = blank.split('\n').length;
  let lineStart = blank.lastIndexOf('\n') + 1;
  let [row, cell] = [1, 0];
  const part = /"(?:[^"]|"")*"/y;
  let isAtStart = true;
  for (let at = blank.length; at < text.length;) {
    if (isAtStart) yield { row, cell, line, column: at - lineStart + 1 };
    part.lastIndex = at;
    // a quote within a cell is a sign like others
    const quoted: RegExpExecArray | null = isAtStart ? part.exec(text) : null;
    const piece: string = quoted?.[0] ?? text[at] ?? '';
    const last = piece.lastIndexOf('\n');
    if (last >= 0) {
      line += piece.split('\n').length - 1;
      lineStart = at + last + 1;
    }
    at += piece.length;
    isAtStart = piece === divider || piece === '\n';
    if (piece === divider) cell += 1;
    if (piece === '\n') [row, cell] = [row + 1, 0];
  }
}
