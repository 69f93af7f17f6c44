/** Names as BibTeX writes them. */
import { fromLatex, toLatex } from './latex-text.js';

/**
 * The names of a list of persons or bodies, as they are spoken: "Last, First" is turned round, what
 * stands in braces is left alone. "and others" is no name.
 */
export const namesOf = (list: string): readonly string[] =>
  splitAt(list.replace(/\s+/g, ' '), / and /iy)
    .map(nameOf)
    .filter((name) => name !== '' && name !== 'others');

function nameOf(written: string): string {
  const parts = splitAt(written, /,/y).map((part) => part.trim());
  const named = parts.map((part) => /^\s*(given|family|prefix|suffix)\s*=\s*(.*)$/is.exec(part));
  if (named.some((one) => one !== null)) {
    const values = new Map(named.map((one) => [one?.[1]?.toLowerCase(), one?.[2] ?? '']));
    const order = ['given', 'prefix', 'family', 'suffix'];
    return fromLatex(order.map((part) => values.get(part) ?? '').join(' '));
  }
  const [last = '', second = '', third] = parts;
  return fromLatex(third === undefined ? `${second} ${last}` : `${third} ${last} ${second}`);
}

/** Names that nobody takes apart again. */
export const writeNames = (names: readonly string[]): string =>
  names.map((name) => `{${toLatex(name)}}`).join(' and ');

/** The parts between the signs that divide them; those in braces divide nothing. */
function splitAt(text: string, divider: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') {
      at += 1;
      continue;
    }
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth > 0) continue;
    divider.lastIndex = at;
    const found = divider.exec(text);
    if (found === null) continue;
    parts.push(text.slice(start, at));
    start = divider.lastIndex;
    at = start - 1;
  }
  return [...parts, text.slice(start)];
}
