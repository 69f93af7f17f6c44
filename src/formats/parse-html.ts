/** Reads the text of a page into a tree, as browsers do; nothing in it is run, and nothing asked for. */
import { compile, selectAll, selectOne } from 'css-select';
import {
  isTag,
  isText as isTextNode,
  type ChildNode,
  type Document,
  type Element as ParsedTag,
} from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import type { HtmlElement, HtmlNode } from './html-tree.js';

/** The root element of a page; HTML without one is put into one. */
export function parseHtml(html: string): HtmlElement {
  const document: Document = parse(html, { treeAdapter: adapter, sourceCodeLocationInfo: true });
  const root = document.children.find(isTag);
  if (root === undefined) throw new Error('A parser of HTML gives an element, whatever it is fed.');
  return elementOf(root);
}

/**
 * Where in the text an element of `parseHtml` begins, counted from 1; undefined where only the parser put it
 * there.
 */
export function positionOf(element: HtmlElement): { line: number; column: number } | undefined {
  const location = element instanceof ParsedElement ? element.location : undefined;
  return location ? { line: location.startLine, column: location.startCol } : undefined;
}

/** Each tag is one element, so that two can be told to be the same. */
const elements = new WeakMap<ParsedTag, ParsedElement>();

function elementOf(tag: ParsedTag): ParsedElement {
  const known = elements.get(tag);
  if (known) return known;
  const element = new ParsedElement(tag);
  elements.set(tag, element);
  return element;
}

type Fits = (node: ChildNode) => boolean;

/** The same few selectors are asked for at every event. */
const known = new Map<string, Fits>();

function compiled(selector: string): Fits {
  const before = known.get(selector);
  if (before) return before;
  const fits = compile<ChildNode, ParsedTag>(selector);
  known.set(selector, fits);
  return fits;
}

/** A selector that names its `:scope` is another one for each element. */
const queryFrom = (selector: string, scope: ParsedTag): Fits =>
  selector.includes(':scope')
    ? compile<ChildNode, ParsedTag>(selector, {}, scope)
    : compiled(selector);

/** A tag of the parser, with the names that elements of a page have. */
class ParsedElement implements HtmlElement {
  readonly nodeType = 1;
  readonly #tag: ParsedTag;

  constructor(tag: ParsedTag) {
    this.#tag = tag;
  }

  get location(): ParsedTag['sourceCodeLocation'] {
    return this.#tag.sourceCodeLocation;
  }

  get localName(): string {
    return this.#tag.name;
  }

  get textContent(): string {
    return textIn(this.#tag.children);
  }

  get parentElement(): HtmlElement | null {
    const { parent } = this.#tag;
    return parent !== null && isTag(parent) ? elementOf(parent) : null;
  }

  get children(): readonly HtmlElement[] {
    return this.#tag.children.filter(isTag).map(elementOf);
  }

  get childNodes(): readonly HtmlNode[] {
    return this.#tag.children.map(nodeOf);
  }

  getAttribute(name: string): string | null {
    return this.hasAttribute(name) ? (this.#tag.attribs[name] ?? null) : null;
  }

  hasAttribute(name: string): boolean {
    return Object.hasOwn(this.#tag.attribs, name);
  }

  matches(selector: string): boolean {
    return compiled(selector)(this.#tag);
  }

  closest(selector: string): HtmlElement | null {
    const fits = compiled(selector);
    for (let at: ParsedTag | undefined = this.#tag; at; at = tagAround(at))
      if (fits(at)) return elementOf(at);
    return null;
  }

  querySelector(selector: string): HtmlElement | null {
    const found = selectOne(queryFrom(selector, this.#tag), this.#tag.children);
    return found === null ? null : elementOf(found as ParsedTag);
  }

  querySelectorAll(selector: string): readonly HtmlElement[] {
    const found = selectAll(queryFrom(selector, this.#tag), this.#tag.children);
    return (found as ParsedTag[]).map(elementOf);
  }
}

const tagAround = ({ parent }: ParsedTag): ParsedTag | undefined =>
  parent !== null && isTag(parent) ? parent : undefined;

function nodeOf(node: ChildNode): HtmlNode {
  if (isTag(node)) return elementOf(node);
  return isTextNode(node)
    ? { nodeType: 3, textContent: node.data }
    : { nodeType: 8, textContent: null };
}

const textIn = (nodes: readonly ChildNode[]): string =>
  nodes
    .map((node) => (isTag(node) ? textIn(node.children) : isTextNode(node) ? node.data : ''))
    .join('');
