/** An SVG drawing as plain data: to be tested and written without a page, or put into one. */

const namespace = 'http://www.w3.org/2000/svg';

/** An element of a drawing. It carries no style attributes, which a strict policy would refuse. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (SvgNode | string)[];
}

/** Makes an element; attributes that are undefined are left out. */
export const node = (
  name: string,
  attributes: SvgNode['attributes'] = {},
  ...children: (SvgNode | string)[]
): SvgNode => ({ name, attributes, children });

const given = ({ attributes }: SvgNode): [name: string, value: string][] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );

const escaped = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The drawing as a file of its own. */
export function svgText(root: SvgNode): string {
  const written = (one: SvgNode | string): string => {
    if (typeof one === 'string') return escaped(one);
    const attributes = given(one).map(([name, value]) => ` ${name}="${escaped(value)}"`);
    return `<${one.name}${attributes.join('')}>${one.children.map(written).join('')}</${one.name}>`;
  };
  return written({ ...root, attributes: { xmlns: namespace, ...root.attributes } });
}

/** The drawing as elements of a page. */
export function svgElement(root: SvgNode): SVGElement {
  const element = document.createElementNS(namespace, root.name);
  for (const [name, value] of given(root)) element.setAttribute(name, value);
  element.append(
    ...root.children.map((child) => (typeof child === 'string' ? child : svgElement(child))),
  );
  return element;
}
