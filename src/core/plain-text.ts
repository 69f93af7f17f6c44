/** Rich text for where there is room for words alone: search, speech, a line of a list, other formats. */
import { mayBeRich } from './rich-text-marks.js';
import { parseRichText, type RichBlock, type RichInline } from './rich-text.js';

/** The words of a description without its marks; blocks stand in lines of their own. */
export const plainText = (text: string): string =>
  mayBeRich(text) ? wordsOf(parseRichText(text)) : text;

const wordsOf = (blocks: readonly RichBlock[]): string => blocks.map(blockWords).join('\n\n');

function blockWords(block: RichBlock): string {
  if (block.type === 'paragraph') return inlineWords(block.children);
  if (block.type === 'quote') return wordsOf(block.children);
  if (block.type === 'code') return block.text;
  const { start, items } = block;
  return items
    .map((item, index) => `${start === undefined ? '•' : `${start + index}.`} ${wordsOf(item)}`)
    .join('\n');
}

const inlineWords = (inlines: readonly RichInline[]): string =>
  inlines
    .map((one) => {
      if (typeof one === 'string') return one;
      return one.type === 'code' ? one.text : inlineWords(one.children);
    })
    .join('');
