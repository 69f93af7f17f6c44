/** From HTML that others have written to text: no page is needed, and nothing in it is ever run. */
import { Parser } from 'htmlparser2';

/** What stands in a text besides its words. */
export interface Embedded {
  readonly tag: 'iframe' | 'img' | 'audio' | 'video';
  readonly url: string;
  readonly alt?: string;
}

/** A link in a text. */
export interface HtmlLink {
  readonly url: string;
  readonly text: string;
}

/** What a piece of HTML says. */
export interface HtmlText {
  readonly text: string;
  readonly links: readonly HtmlLink[];
  /** Pictures, recordings and frames, in their order: they are not in the text. */
  readonly embedded: readonly Embedded[];
}

/**
 * As Markdown (paragraphs, emphasis, links, lists, quotes, code); or in one line, with the addresses of
 * links behind their words, or words alone.
 */
export type HtmlStyle = 'markdown' | 'addressed' | 'plain';

const marks: Readonly<Record<string, string>> = {
  em: '*',
  i: '*',
  cite: '*',
  strong: '**',
  b: '**',
  h1: '**',
  h2: '**',
  h3: '**',
  h4: '**',
  h5: '**',
  h6: '**',
  code: '`',
};
const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table tr figure figcaption section article header footer aside dl dt dd hr'.split(
    ' ',
  ),
);
/** What is in these is no text. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'iframe', 'object']);
const isMedium = (tag: string): tag is Embedded['tag'] => /^(iframe|img|audio|video)$/.test(tag);

/** Has the text any mark of HTML? */
const isHtml = (text: string): boolean => /<[a-z!/]|&(?:[a-z]\w*|#\d+|#x[\da-f]+);/i.test(text);

/** Reads HTML. A text without any mark of it keeps its lines; never throws. */
export function readHtml(html: string, style: HtmlStyle = 'markdown'): HtmlText {
  if (!isHtml(html)) {
    const text = html.trim();
    return { text: style === 'markdown' ? escaped(text) : oneLine(text), links: [], embedded: [] };
  }
  const writer = new TextWriter(style);
  const parser = new Parser(writer);
  parser.end(html);
  return writer.result();
}

/** The words of a piece of HTML in one line, without its links. */
export const htmlToText = (html: string): string => readHtml(html, 'plain').text;

/** An inline element that is open. */
interface Open {
  readonly tag: string;
  readonly href?: string | undefined;
  text: string;
}

interface Block {
  readonly text: string;
  readonly isItem: boolean;
}

/** Hears the tags of the parser and writes the text. */
class TextWriter {
  readonly #style: HtmlStyle;
  readonly #isMarkdown: boolean;
  readonly #blocks: Block[] = [];
  readonly #links: HtmlLink[] = [];
  readonly #embedded: Embedded[] = [];
  /** The lists that are open, with the number of their last item; bulleted ones have none. */
  readonly #lists: (number | undefined)[] = [];
  #open: Open[] = [{ tag: '', text: '' }];
  #quotes = 0;
  #silent = 0;
  #item = '';

  constructor(style: HtmlStyle) {
    this.#style = style;
    this.#isMarkdown = style === 'markdown';
  }

  onopentag(tag: string, attributes: Readonly<Record<string, string>>): void {
    const url = attributes.src ?? attributes['data-src'];
    if (isMedium(tag) && url)
      this.#embedded.push({ tag, url, ...(attributes.alt && { alt: attributes.alt }) });
    if (silent.has(tag)) this.#silent++;
    if (blocks.has(tag)) this.#beginBlock(tag);
    if (tag === 'br') this.#write('\n');
    if (tag === 'td' || tag === 'th') this.#write(' ');
    if (marks[tag] || tag === 'a') this.#open.push({ tag, href: attributes.href, text: '' });
  }

  ontext(text: string): void {
    if (this.#silent > 0) return;
    const words = text.replace(/\s+/g, ' ');
    this.#write(this.#isMarkdown ? escaped(words) : words);
  }

  onclosetag(tag: string): void {
    if (silent.has(tag)) this.#silent--;
    if (this.#open.at(-1)?.tag === tag) this.#close();
    if (!blocks.has(tag)) return;
    this.#endBlock();
    if (tag === 'blockquote') this.#quotes--;
    if (tag === 'ul' || tag === 'ol') this.#lists.pop();
  }

  result(): HtmlText {
    this.#endBlock();
    let text = '';
    let before: Block | undefined;
    for (const block of this.#blocks) {
      const joined = before?.isItem && block.isItem ? '\n' : '\n\n';
      text += before === undefined ? block.text : joined + block.text;
      before = block;
    }
    return {
      text: this.#isMarkdown ? text : oneLine(text),
      links: this.#links,
      embedded: this.#embedded,
    };
  }

  #write(text: string): void {
    const open = this.#open.at(-1);
    if (open) open.text += text;
  }

  #close(): void {
    const { tag, href, text } = this.#open.pop() ?? { tag: '', text: '' };
    const words = text.trim();
    const before = /^\s*/.exec(text)?.[0] ?? '';
    const after = words === '' ? '' : text.slice(text.trimEnd().length);
    this.#write(before + this.#marked(tag, words, href) + after);
  }

  #marked(tag: string, words: string, href: string | undefined): string {
    const isLink = tag === 'a' && href !== undefined && /^(https?:|mailto:|\/\/)/i.test(href);
    const url = isLink ? href.trim().replace(/^\/\//, 'https://') : '';
    if (isLink && words !== '') this.#links.push({ url, text: words });
    if (this.#style === 'addressed' && isLink && words !== url) return `${words} (${url})`.trim();
    if (!this.#isMarkdown || words === '') return words;
    if (isLink) return `[${words}](${url.replace(/[\s()<>]/g, percent)})`;
    const mark = marks[tag] ?? '';
    return mark + words + mark;
  }

  #beginBlock(tag: string): void {
    this.#endBlock();
    if (tag === 'blockquote') this.#quotes++;
    if (tag === 'ul') this.#lists.push(undefined);
    if (tag === 'ol') this.#lists.push(0);
    if (tag !== 'li') return;
    const number = this.#lists.at(-1);
    if (number === undefined) this.#item = '- ';
    else {
      this.#lists[this.#lists.length - 1] = number + 1;
      this.#item = `${number + 1}. `;
    }
  }

  #endBlock(): void {
    while (this.#open.length > 1) this.#close();
    const text = (this.#open[0]?.text ?? '')
      .trim()
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ');
    this.#open = [{ tag: '', text: '' }];
    if (text === '') return;
    const indent = this.#isMarkdown ? '   '.repeat(Math.max(this.#lists.length - 1, 0)) : '';
    const prefix = this.#isMarkdown ? '> '.repeat(this.#quotes) : '';
    const isItem = this.#item !== '';
    const first = prefix + indent + (this.#isMarkdown ? this.#item : '');
    const rest = prefix + indent + (isItem ? '   ' : '');
    this.#item = '';
    const lines = text.split('\n').map((line, at) => (at === 0 ? first : rest) + line);
    this.#blocks.push({ text: lines.join('\n'), isItem });
  }
}

/** Brackets too, which would end the address in Markdown. */
const percent = (sign: string): string =>
  sign === '(' || sign === ')' ? `%${sign.charCodeAt(0).toString(16)}` : encodeURIComponent(sign);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A backslash before what would be read as a mark. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*[\]]|\b_|_\b|<(?=https?:|mailto:)/gi, (mark) => `\\${mark}`)
    .replace(/^([^\S\n]*)([#>+-]|\d+[.)])(?=\s)/gm, (_, space: string, mark: string) =>
      /^\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
    );
