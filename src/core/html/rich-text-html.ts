/** Descriptions as HTML. */
import { parseRichText, type RichBlock, type RichInline } from '../rich-text.js';
import { writeRichText } from '../write-rich-text.js';
import { element, type Attributes, type Content, type Markup } from './markup.js';

/** A description, and whether reading the HTML gives its Markdown again, sign by sign. */
export interface RichHtml {
  readonly markup: Markup | undefined;
  readonly isKept: boolean;
}

export function richTextHtml(text: string, attributes: Attributes): RichHtml {
  const blocks = parseRichText(text);
  const isKept = blocks.length > 0 && !/[\p{Cs}\0\r]/u.test(text) && writeRichText(blocks) === text;
  const [first, ...others] = blocks;
  if (first === undefined) return { markup: undefined, isKept };
  const markup =
    first.type === 'paragraph' && others.length === 0
      ? element('p', attributes, inlines(first.children))
      : element('div', attributes, blocks.map(blockHtml));
  return { markup, isKept };
}

function blockHtml(block: RichBlock): Content {
  if (block.type === 'paragraph') return element('p', {}, inlines(block.children));
  if (block.type === 'code') return element('pre', {}, element('code', {}, block.text));
  if (block.type === 'quote') return element('blockquote', {}, block.children.map(blockHtml));
  const items = block.items.map((item) => element('li', {}, item.map(blockHtml)));
  return block.start === undefined
    ? element('ul', {}, items)
    : element('ol', { start: block.start }, items);
}

const inlines = (some: readonly RichInline[]): Content[] => some.map(inlineHtml);

function inlineHtml(inline: RichInline): Content {
  if (typeof inline === 'string') return inline;
  if (inline.type === 'code') return element('code', {}, inline.text);
  if (inline.type === 'link') return outwardHtml(inline.url, {}, inlines(inline.children));
  return element(inline.type === 'strong' ? 'strong' : 'em', {}, inlines(inline.children));
}

/** A link that tells the other side nothing of the page that it stands on. */
export const outwardHtml = (href: string, attributes: Attributes, ...content: Content[]): Markup =>
  element(
    'a',
    {
      href,
      ...attributes,
      rel: 'noopener noreferrer external',
      referrerpolicy: 'no-referrer',
    },
    ...content,
  );
