/** Writes rich text down, so that reading it gives the same again. */
import { parseRichText, type RichBlock, type RichInline, type RichList } from './rich-text.js';

/**
 * The Markdown of some blocks, with as few backslashes as it takes. What cannot be written, such as
 * emphasis on half a word with a bracket at its edge, is written without its marks.
 *
 * @param isElsewhere it is for readers of Markdown who know more marks than we do, such as headings and tags of
 * HTML: what is words here must be words there.
 */
export function writeRichText(blocks: readonly RichBlock[], isElsewhere = false): string {
  const wanted = JSON.stringify(blocks);
  for (const style of isElsewhere ? styles.slice(1) : styles) {
    const text = writeBlocks(blocks, style);
    if (JSON.stringify(parseRichText(text)) === wanted) return text;
  }
  return writeBlocks(blocks, plainly);
}

/** How words and spans are written. */
interface Style {
  readonly words: (text: string) => string;
  readonly span: (mark: string, text: string) => string;
}

const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<]/g, '\\$&').replace(/^(\d{0,9})([-+#>.)~])/, '$1\\$2');
const marked: Style['span'] = (mark, text) => `${mark}${text}${mark}`;
const plainly: Style = { words: escaped, span: (_, text) => text };
const styles: readonly Style[] = [
  { words: (text) => text, span: marked },
  { words: escaped, span: marked },
];

function writeBlocks(blocks: readonly RichBlock[], style: Style): string {
  let previous: RichList | undefined;
  return blocks
    .map((block) => {
      const text = writeBlock(block, style, previous);
      previous = block.type === 'list' && !isAlike(block, previous) ? block : undefined;
      return text;
    })
    .join('\n\n');
}

/** Two lists in turn need different signs, or they would be read as one. */
const isAlike = (list: RichList, previous: RichList | undefined): boolean =>
  previous !== undefined && (previous.start === undefined) === (list.start === undefined);

function writeBlock(block: RichBlock, style: Style, previous: RichList | undefined): string {
  if (block.type === 'paragraph') return writeInlines(block.children, style);
  if (block.type === 'code') return writeCode(block.text);
  if (block.type === 'quote') return prefixed(writeBlocks(block.children, style), '> ', '> ');
  const { start, items } = block;
  const isSecond = isAlike(block, previous);
  return items
    .map((item, index) => {
      const sign =
        start === undefined ? (isSecond ? '* ' : '- ') : `${start + index}${isSecond ? ')' : '.'} `;
      return prefixed(writeBlocks(item, style), sign, ' '.repeat(sign.length));
    })
    .join('\n');
}

const prefixed = (text: string, first: string, others: string): string =>
  text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');

function writeCode(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestTicks(text) + 1));
  return `${fence}\n${text}\n${fence}`;
}

const longestTicks = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));

const writeInlines = (inlines: readonly RichInline[], style: Style): string =>
  inlines.map((one) => writeInline(one, style)).join('');

function writeInline(inline: RichInline, style: Style): string {
  if (typeof inline === 'string') return style.words(inline);
  if (inline.type === 'code') {
    const ticks = '`'.repeat(longestTicks(inline.text) + 1);
    const pad = /^`|`$|^ .* $/.test(inline.text) ? ' ' : '';
    return `${ticks}${pad}${inline.text}${pad}${ticks}`;
  }
  const text = writeInlines(inline.children, style);
  if (inline.type === 'link') {
    if (text === inline.url && /^(?:https?|mailto):/i.test(text)) return `<${inline.url}>`;
    return `[${text}](${/[\s()<>\\]/.test(inline.url) ? `<${inline.url}>` : inline.url})`;
  }
  return style.span(inline.type === 'strong' ? '**' : '*', text);
}
