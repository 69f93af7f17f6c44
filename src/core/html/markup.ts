/** HTML as text: what is no markup is escaped, so that nothing in the data can become any. */

/** A piece of HTML; only `element` and `joined` make one. */
export class Markup {
  constructor(readonly html: string) {}
}

/** What can stand in an element: texts, which are escaped, markup, and nothing. */
export type Content = string | Markup | undefined | false | readonly Content[];

/** `true` writes the name alone; undefined and `false` leave the attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const empty: ReadonlySet<string> = new Set(['img', 'link', 'meta']);

/** An element. Names of tags and attributes are ours and are not checked. */
export function element(tag: string, attributes: Attributes, ...content: Content[]): Markup {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined || value === false) return '';
    return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
  });
  const opening = `<${tag}${written.join('')}>`;
  return new Markup(empty.has(tag) ? opening : `${opening}${htmlOf(content)}</${tag}>`);
}

/** Those that are there, with something between them. */
export function joined(between: Content, ...content: Content[]): Content[] {
  const there = content.filter((one) => htmlOf(one) !== '');
  return there.flatMap((one, index) => (index === 0 ? [one] : [between, one]));
}

export function htmlOf(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.html;
  return typeof content === 'string' ? escaped(content) : content.map(htmlOf).join('');
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** For texts and for attributes in double quotes. A page cannot hold NUL or half a character. */
const escaped = (text: string): string =>
  text.replace(/[&<>"\r]/g, (sign) => signs[sign] ?? sign).replace(/[\0\p{Cs}]/gu, '\ufffd');
