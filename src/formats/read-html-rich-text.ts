/** Rich text from elements: those that descriptions may have, and of all others the words. */
import type { RichBlock, RichInline } from '../core/rich-text.js';
import { isLinkAddress } from '../core/rich-text-inline.js';
import { writeRichText } from '../core/write-rich-text.js';
import { isElement, isText, type HtmlElement, type HtmlNode } from './html-tree.js';
import { singleSpaced } from './read-html-fields.js';

/** The Markdown of some elements, one after another; undefined where they say nothing. */
export function richTextOf(elements: Iterable<HtmlElement>): string | undefined {
  const blocks = [...elements].flatMap((element) => blocksOf([element]));
  return blocks.length === 0 ? undefined : writeRichText(blocks);
}

const unread: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);
const paragraphs = /^(p|h[1-6]|dt|dd|figcaption|summary)$/;
const wrappers = /^(div|section|article|header|footer|main|figure|details|dl|li)$/;

function blocksOf(nodes: Iterable<HtmlNode>): RichBlock[] {
  const blocks: RichBlock[] = [];
  let words: RichInline[] = [];
  const close = () => {
    const children = tidied(words);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    words = [];
  };
  for (const node of nodes) {
    const block = isElement(node) ? blockOf(node) : undefined;
    if (block === undefined) words.push(...inlinesOf(node));
    else {
      close();
      blocks.push(...block);
    }
  }
  close();
  return blocks;
}

/** Undefined for an element that stands in a line. */
function blockOf(element: HtmlElement): RichBlock[] | undefined {
  const { localName, childNodes } = element;
  if (localName === 'pre') return [{ type: 'code', text: element.textContent }];
  if (localName === 'ul' || localName === 'ol') return listOf(element);
  if (localName === 'blockquote') {
    const children = blocksOf(childNodes);
    return children.length === 0 ? [] : [{ type: 'quote', children }];
  }
  if (paragraphs.test(localName) || wrappers.test(localName)) return blocksOf(childNodes);
  return undefined;
}

/** A list of one is no list in Markdown as it is read here. */
function listOf(list: HtmlElement): RichBlock[] {
  const items = [...list.children]
    .map((item) => blocksOf(item.childNodes))
    .filter((item) => item.length > 0);
  if (items.length < 2) return items.flat();
  const start = Number(list.getAttribute('start') ?? 1);
  return [{ type: 'list', start: list.localName === 'ol' ? start : undefined, items }];
}

function inlinesOf(node: HtmlNode): RichInline[] {
  if (isText(node)) return [node.textContent ?? ''];
  if (!isElement(node) || unread.has(node.localName)) return [];
  const { localName } = node;
  if (localName === 'br') return [' '];
  if (localName === 'img') return [node.getAttribute('alt') ?? ''];
  if (/^(code|kbd|samp|tt)$/.test(localName)) return [{ type: 'code', text: node.textContent }];
  const children = [...node.childNodes].flatMap(inlinesOf);
  if (/^(em|i)$/.test(localName)) return [{ type: 'emphasis', children }];
  if (/^(strong|b)$/.test(localName)) return [{ type: 'strong', children }];
  const url = localName === 'a' ? node.getAttribute('href')?.trim() : undefined;
  return url !== undefined && isLinkAddress(url) ? [{ type: 'link', url, children }] : children;
}

/** Single spaces, also between spans, and none at the ends; one text where several stood. */
function tidied(inlines: readonly RichInline[]): RichInline[] {
  let isSpaced = true;
  const tidy = (some: readonly RichInline[]): RichInline[] => {
    const kept: RichInline[] = [];
    for (const one of some) {
      if (typeof one === 'string') {
        const text = one.replace(/[ \t\n\r\f]+/g, ' ').replace(isSpaced ? /^ / : /^$/, '');
        if (text === '') continue;
        isSpaced = text.endsWith(' ');
        const last = kept.at(-1);
        if (typeof last === 'string') kept[kept.length - 1] = last + text;
        else kept.push(text);
      } else if (one.type === 'code') {
        isSpaced = false;
        if (one.text !== '') kept.push({ type: 'code', text: singleSpaced(one.text) || ' ' });
      } else {
        const children = tidy(one.children);
        if (children.length > 0) kept.push({ ...one, children });
      }
    }
    return kept;
  };
  return withoutLastSpace(tidy(inlines));
}

function withoutLastSpace(inlines: readonly RichInline[]): RichInline[] {
  const last = inlines.at(-1);
  if (typeof last !== 'string' || !last.endsWith(' ')) return [...inlines];
  const text = last.slice(0, -1);
  return [...inlines.slice(0, -1), ...(text === '' ? [] : [text])];
}
