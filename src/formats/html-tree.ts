/** HTML as a tree, as far as it is read: the elements of a page are such, and those that `parseHtml` gives. */

/** An element, or text. */
export interface HtmlNode {
  /** 1 is an element, 3 text. */
  readonly nodeType: number;
  readonly textContent: string | null;
}

/** An element. Its selectors are those of CSS. */
export interface HtmlElement extends HtmlNode {
  /** In lower case. */
  readonly localName: string;
  readonly textContent: string;
  readonly parentElement: HtmlElement | null;
  readonly children: Iterable<HtmlElement>;
  readonly childNodes: Iterable<HtmlNode>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  matches(selector: string): boolean;
  closest(selector: string): HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** Whether a node is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === 1;

/** Whether a node is text. */
export const isText = (node: HtmlNode): boolean => node.nodeType === 3;

/** Whether an element stands in another, or is it. */
export function isWithin(element: HtmlElement, holder: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parentElement)
    if (at === holder) return true;
  return false;
}

/** The text of an element without that of some of the elements in it. */
export function textWithout(
  element: HtmlElement,
  isLeftOut: (one: HtmlElement) => boolean,
): string {
  let text = '';
  for (const node of element.childNodes) {
    if (isText(node)) text += node.textContent ?? '';
    else if (isElement(node) && !isLeftOut(node)) text += textWithout(node, isLeftOut);
  }
  return text;
}
