/** Texts, dates and numbers, as elements and their attributes hold them. */

import type { HtmlElement } from './html-tree.js';

/** An object under way to a document: what it holds is checked when that is read. */
export type Fields = Record<string, unknown>;

/** Without what says nothing. */
export const fieldsOf = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== null && value !== '',
    ),
  );

/** The text with the white space that HTML shows: a space that does not break is kept. */
export const textOf = (node: HtmlElement): string => singleSpaced(node.textContent);

export const singleSpaced = (text: string): string =>
  text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');

export function textOfPart(node: HtmlElement, selector: string): string | undefined {
  const part = node.querySelector(selector);
  return part === null ? undefined : textOf(part);
}

/** The texts of all parts; undefined where there are none. */
export function textsOf(node: HtmlElement, selector: string): string[] | undefined {
  const texts = [...node.querySelectorAll(selector)].map(textOf);
  return texts.length === 0 ? undefined : texts;
}

/** An attribute of the element itself; undefined where there is none. */
export const attributeOf = (node: HtmlElement, name: string): string | undefined =>
  node.getAttribute(name) ?? undefined;

export const attributeOfPart = (node: HtmlElement, name: string): string | undefined =>
  node.querySelector(`[${name}]`)?.getAttribute(name) ?? undefined;

export function numberOf(node: HtmlElement | null, name: string): number | undefined {
  const text = node?.getAttribute(name);
  return text === null || text === undefined || text.trim() === '' ? undefined : Number(text);
}

/**
 * The date of an element: what its own attribute says, the element itself or the first date in it, the EDTF
 * in its words, or what its author took for a date.
 */
export function dateOf(node: HtmlElement | null, own = 'data-date'): string | undefined {
  if (node === null) return undefined;
  const dated = 'time, data[value]';
  const date = node.matches(dated) ? node : node.querySelector(dated);
  return (
    [node.getAttribute(own), date?.getAttribute('datetime'), date?.getAttribute('value')].find(
      Boolean,
    ) ??
    edtfInWords(node.textContent) ??
    (date ? textOf(date) : undefined)
  );
}

/** EDTF as `toHtml` writes it behind a date, if it is told to. */
export const edtfInWords = (text: string): string | undefined =>
  /\(EDTF ([^\s()]+)\)/.exec(text)?.[1];

/** The fields that no element has a word for, as JSON. */
export function more(node: HtmlElement | null): Fields {
  try {
    const fields: unknown = JSON.parse(node?.getAttribute('data-more') ?? '{}');
    return typeof fields === 'object' && fields !== null ? (fields as Fields) : {};
  } catch {
    return {};
  }
}
