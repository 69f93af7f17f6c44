/**
 * The rich text of descriptions: a small part of Markdown (CommonMark), and nothing else. What it does
 * not know stays as the characters that were written: HTML is text, and loads nothing.
 */
import { parseInline, type RichInline } from './rich-text-inline.js';
import { mayBeRich } from './rich-text-marks.js';

export type { RichInline, RichSpan } from './rich-text-inline.js';

/** A block of rich text. */
export type RichBlock =
  | { readonly type: 'paragraph'; readonly children: readonly RichInline[] }
  | { readonly type: 'quote'; readonly children: readonly RichBlock[] }
  | { readonly type: 'code'; readonly text: string }
  | RichList;

/** A list of at least two items. */
export interface RichList {
  readonly type: 'list';
  /** The number of the first item; undefined for a list without numbers. */
  readonly start: number | undefined;
  readonly items: readonly (readonly RichBlock[])[];
}

/** A text longer than this, in UTF-16 units, is read as plain text. */
const longest = 100_000;
/** Blocks in blocks, beyond which a mark is a character. */
const mostNested = 8;

/**
 * Reads a description.
 *
 * - A blank line parts paragraphs. `*emphasis*`, `**strong**`, `` `code` `` and `[words](address)` are
 *   read as CommonMark reads them. Addresses are `http:`, `https:`, `mailto:` or relative to the page; a
 *   link to any other stays text.
 * - Lines that begin with `>` are a quotation, those between two lines of three backticks or tildes are code.
 * - Lines that begin with `-`, `*`, `+`, or with numbers that count on (`1.`, `2.`), are a list if there
 *   are two or more: "12. March" alone is a date.
 * - A heading (`# words`) is a paragraph, a picture a link to it. HTML and all else is text.
 *
 * Never throws, and takes time in proportion to the length.
 */
export function parseRichText(text: string): readonly RichBlock[] {
  if (text.length > longest || !mayBeRich(text)) return plainParagraph(text);
  return blocksOf(text.split(/\r\n?|\n/).map(untabbed), 0);
}

const untabbed = (line: string): string =>
  line.replace(/^[ \t]+/, (space) => space.replaceAll('\t', '    '));

/** A block, and the line that follows it. */
interface Found {
  readonly block: RichBlock;
  readonly next: number;
}

function blocksOf(lines: readonly string[], depth: number): RichBlock[] {
  const blocks: RichBlock[] = [];
  let paragraph: string[] = [];
  const close = () => {
    blocks.push(...paragraphsOf(paragraph));
    paragraph = [];
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const found = depth < mostNested ? blockAt(lines, at, depth, paragraph.length > 0) : undefined;
    if (found !== undefined) {
      close();
      blocks.push(found.block);
      at = found.next;
      continue;
    }
    const heading = headingOf(line);
    const isBlank = line.trim() === '';
    if (heading !== undefined || isBlank) close();
    if (heading !== undefined) blocks.push(...paragraphsOf([heading]));
    else if (!isBlank) paragraph.push(line);
    at += 1;
  }
  close();
  return blocks;
}

/** At most one: blank lines have parted the others before. */
function paragraphsOf(lines: readonly string[]): RichBlock[] {
  const children = parseInline(singleSpaced(lines.join(' ')));
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function plainParagraph(text: string): readonly RichBlock[] {
  const words = singleSpaced(text);
  return words === '' ? [] : [{ type: 'paragraph', children: [words] }];
}

/** As HTML shows it: a space that does not break is a character like others. */
const singleSpaced = (text: string): string =>
  text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');

const blockAt = (
  lines: readonly string[],
  at: number,
  depth: number,
  inParagraph: boolean,
): Found | undefined =>
  codeAt(lines, at) ?? quoteAt(lines, at, depth) ?? listAt(lines, at, depth, inParagraph);

const headingOf = (line: string): string | undefined => /^ {0,3}#{1,6} +(\S.*)$/.exec(line)?.[1];

const fence = /^( {0,3})(`{3,}|~{3,})([^`]*)$/;

function codeAt(lines: readonly string[], at: number): Found | undefined {
  const opening = fence.exec(lines[at] ?? '');
  if (opening === null) return undefined;
  const [, indent = '', signs = ''] = opening;
  const closes = (line: string): boolean => {
    const [, , again = '', rest = ''] = fence.exec(line) ?? [];
    return again.startsWith(signs) && rest.trim() === '';
  };
  let next = at + 1;
  while (next < lines.length && !closes(lines[next] ?? '')) next += 1;
  const text = lines.slice(at + 1, next).map((line) => unindented(line, indent.length));
  return { block: { type: 'code', text: text.join('\n') }, next: next + 1 };
}

const unindented = (line: string, most: number): string =>
  line.slice(Math.min(most, indentOf(line)));
const indentOf = (line: string): number => line.length - line.trimStart().length;

const quoteSign = /^ {0,3}> ?/;

function quoteAt(lines: readonly string[], at: number, depth: number): Found | undefined {
  let next = at;
  while (quoteSign.test(lines[next] ?? '')) next += 1;
  if (next === at) return undefined;
  const inside = lines.slice(at, next).map((line) => line.replace(quoteSign, ''));
  return { block: { type: 'quote', children: blocksOf(inside, depth + 1) }, next };
}

/** The sign at the beginning of an item. */
interface Marker {
  /** `-`, `*`, `+`, `.` or `)`: items of one list have the same. */
  readonly sign: string;
  readonly number: number | undefined;
  /** How far the words are from the edge; what belongs to the item is as far. */
  readonly width: number;
}

function markerOf(line: string): Marker | undefined {
  const [whole, digits, sign] = /^ {0,3}(\d{0,9})([-*+.)]) {1,4}(?=\S)/.exec(line) ?? [];
  if (whole === undefined || digits === undefined || sign === undefined) return undefined;
  if ((digits !== '') !== /[.)]/.test(sign)) return undefined;
  return { sign, number: digits === '' ? undefined : Number(digits), width: whole.length };
}

/** Numbers that do not count on are no numbers of a list, but days of a month. */
const isNext = (marker: Marker, first: Marker, count: number): boolean =>
  marker.sign === first.sign &&
  (first.number === undefined ||
    marker.number === first.number + count ||
    (first.number === 1 && marker.number === 1));

function listAt(
  lines: readonly string[],
  at: number,
  depth: number,
  inParagraph: boolean,
): Found | undefined {
  const first = markerOf(lines[at] ?? '');
  if (first === undefined || (inParagraph && (first.number ?? 1) !== 1)) return undefined;
  const items: string[][] = [];
  let { width } = first;
  let end = at;
  let isApart = false;
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    const item = items.at(-1);
    const marker = markerOf(line);
    if (line.trim() === '') {
      isApart = true;
      continue;
    }
    if (item !== undefined && indentOf(line) >= width) {
      if (isApart) item.push('');
      item.push(line.slice(width));
    } else if (marker !== undefined) {
      if (!isNext(marker, first, items.length)) break;
      width = marker.width;
      items.push([line.slice(width)]);
    } else if (isApart || startsBlock(line)) break;
    else item?.push(line.trim());
    isApart = false;
    end = next + 1;
  }
  if (items.length < 2) return undefined;
  const blocks = items.map((item) => blocksOf(item, depth + 1));
  return { block: { type: 'list', start: first.number, items: blocks }, next: end };
}

const startsBlock = (line: string): boolean =>
  quoteSign.test(line) || fence.test(line) || headingOf(line) !== undefined;
