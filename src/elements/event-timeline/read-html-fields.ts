/** Texts, dates and numbers, as elements and their attributes hold them. */

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
export const textOf = (node: Element): string => singleSpaced(node.textContent);

export const singleSpaced = (text: string): string =>
  text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');

export function textOfPart(node: Element, selector: string): string | undefined {
  const part = node.querySelector(selector);
  return part === null ? undefined : textOf(part);
}

/** The texts of all parts; undefined where there are none. */
export function textsOf(node: Element, selector: string): string[] | undefined {
  const texts = [...node.querySelectorAll(selector)].map(textOf);
  return texts.length === 0 ? undefined : texts;
}

export const attributeOfPart = (node: Element, name: string): string | undefined =>
  node.querySelector(`[${name}]`)?.getAttribute(name) ?? undefined;

export function numberOf(node: Element | null, name: string): number | undefined {
  const text = node?.getAttribute(name);
  return text === null || text === undefined || text.trim() === '' ? undefined : Number(text);
}

/** The date of an element, or the first one in it: EDTF, or what its author took for it. */
export function dateOf(node: Element | null): string | undefined {
  const dated = 'time, data[value]';
  const date = node?.matches(dated) ? node : node?.querySelector(dated);
  if (!date) return undefined;
  return date.getAttribute('datetime') ?? date.getAttribute('value') ?? textOf(date);
}

/** The fields that no element has a word for, as JSON. */
export function more(node: Element | null): Fields {
  try {
    const fields: unknown = JSON.parse(node?.getAttribute('data-more') ?? '{}');
    return typeof fields === 'object' && fields !== null ? (fields as Fields) : {};
  } catch {
    return {};
  }
}
