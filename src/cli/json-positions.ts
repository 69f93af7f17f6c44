import { visit, type JSONPath } from 'jsonc-parser';
import { jsonPointer } from '../core/json-pointer.js';
import { withHolders, type Position, type Positions } from './position.js';

/**
 * Where in a JSON text the values are that the pointers lead to, and what holds them. Lists and objects
 * that no pointer leads into are passed over.
 */
export function jsonPositions(text: string, pointers: Iterable<string>): Positions {
  const wanted = withHolders(pointers);
  const found = new Map<string, Position>();
  const look = (line: number, character: number, path: JSONPath): boolean => {
    const pointer = jsonPointer(path);
    if (!wanted.has(pointer)) return false;
    found.set(pointer, { line: line + 1, column: character + 1 });
    return true;
  };
  try {
    visit(text, {
      onObjectBegin: (_, __, line, character, path) => look(line, character, path()),
      onArrayBegin: (_, __, line, character, path) => look(line, character, path()),
      // without these it would not notice where what is passed over ends
      onObjectEnd: nothing,
      onArrayEnd: nothing,
      onLiteralValue: (_, __, ___, line, character, path) => {
        look(line, character, path());
      },
    });
  } catch (error) {
    // nested deeper than the stack: what was found until then is right
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}

const nothing = (): void => undefined;
