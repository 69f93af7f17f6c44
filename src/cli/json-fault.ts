import { printParseErrorCode, visit } from 'jsonc-parser';
import type { Position } from './position.js';

/** Why a text is no JSON, and where it stops being so. */
export interface JsonFault {
  readonly reason: string;
  readonly position?: Position;
}

/** Where a comma is missing shows at what comes after it. */
const reasons: Readonly<Partial<Record<string, string>>> = {
  InvalidSymbol: 'there is a word or sign that is no value',
  InvalidNumberFormat: 'there is a number that is none',
  PropertyNameExpected: 'a name in double quotes has to stand here',
  ValueExpected: 'a value has to stand here, or a comma is too much',
  ColonExpected: 'a colon is missing before this',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'there is more after its end',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'a text has no closing quote',
  UnexpectedEndOfNumber: 'there is a number that is none',
  InvalidUnicode: 'there is a \\u escape without four hexadecimal digits',
  InvalidEscapeCharacter: 'there is a backslash before a sign that needs none',
  InvalidCharacter: 'there is a control sign in a text; write it as \\n or \\t',
};

/** What is wrong first with a text that is not JSON. */
export function jsonFault(text: string): JsonFault {
  let first: JsonFault | undefined;
  try {
    visit(
      text,
      {
        onError: (code, _, __, line, character) => {
          const reason =
            reasons[printParseErrorCode(code)] ?? 'it does not follow the rules of JSON';
          first ??= { reason, position: { line: line + 1, column: character + 1 } };
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { reason: 'it is nested too deeply' };
  }
  return first ?? { reason: 'it does not follow the rules of JSON' };
}
