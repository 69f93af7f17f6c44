/** The `media` of a TimelineJS slide: an address of anything, or a piece of HTML. */
import { htmlToText, readHtml } from './html-text.js';
import { extraOf, said } from './draft.js';
import { objectOf, textOf, type JsonObject } from './json-input.js';

/** What came of it. */
export interface TimelineJsMedia {
  /** As an author of ours would write it; `credit` is a source as well where it says anything. */
  readonly media?: JsonObject;
  /** Who the medium comes from. */
  readonly source?: JsonObject;
  /** A quotation, which TimelineJS takes for a medium, as Markdown. */
  readonly quote?: string;
  /** What is in none of these. */
  readonly extra?: JsonObject;
}

const known = new Set(['url', 'caption', 'credit', 'thumbnail', 'alt']);

/** Where the address alone says what it is, and no file name does. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch\?|embed\/)|youtu\.be\/)/i, 'video'],
  [/^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?\d+/i, 'video'],
  [/^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status/i, 'post'],
  [/^https?:\/\/bsky\.app\/profile\/[^/]+\/post\//i, 'post'],
  [/^https?:\/\/(?:www\.)?(?:instagram\.com|instagr\.am)\/p\//i, 'post'],
  [/^https?:\/\/(?:www\.)?tiktok\.com\/@[^/]+\/video\//i, 'post'],
  [/^https?:\/\/(?:www\.)?documentcloud\.org\//i, 'document'],
];

/** Reads it; a medium without an address that leads anywhere is kept in `extra` as it came. */
export function timelineJsMedia(input: unknown): TimelineJsMedia {
  const given = objectOf(input);
  const { url, ...rest } = addressOf(textOf(given.url) ?? '');
  const words = wordsOf(given);
  if (rest.quote !== undefined) return { quote: attributed(rest.quote, words), ...extra(given) };
  if (url === undefined) {
    const others = extraOf(given, new Set());
    return others === undefined ? {} : { extra: others };
  }
  const { source, ...about } = words;
  const type = kinds.find(([pattern]) => pattern.test(url))?.[1];
  const thumbnail = absolute(textOf(given.thumbnail));
  const caption = about.caption ?? rest.caption;
  const media = said({ url, type, ...about, caption, thumbnail, alt: textOf(given.alt) });
  return { media, ...(source && { source }), ...extra(given, rest.written) };
}

const extra = (given: JsonObject, url?: string): { extra?: JsonObject } => {
  const others = { ...extraOf(given, known), ...(url && { url }) };
  return Object.keys(others).length > 0 ? { extra: others } : {};
};

interface Address {
  readonly url?: string;
  readonly caption?: string;
  readonly quote?: string;
  /** What was written, where the address was taken from it. */
  readonly written?: string;
}

function addressOf(text: string): Address {
  if (/<blockquote/i.test(text)) return quotedAddress(text);
  if (text.includes('<')) {
    const url = absolute(readHtml(text).embedded[0]?.url);
    return url === undefined ? {} : { url, written: text };
  }
  const url = absolute(text);
  if (url === undefined || /\s/.test(url)) return {};
  const file = wikimediaFile(url);
  return file === undefined ? { url } : { url: file, written: url };
}

/** The page about a file on Wikimedia Commons or a Wikipedia, of which TimelineJS shows the file. */
function wikimediaFile(url: string): string | undefined {
  const page =
    /^https?:\/\/([\w-]+\.wiki[mp]edia\.org)\/(?:.*[/#])?(?:wiki|media)\/\w+:([^/?#]+)$/i;
  const [, host, name] = page.exec(url) ?? [];
  const isPicture = /\.(?:jpe?g|png|gif|svg|webp)$/i.test(name ?? '');
  return isPicture ? `https://${host}/wiki/Special:FilePath/${name}` : undefined;
}

/** A post that a platform serves as a quotation links to itself at its end; others are quotations. */
function quotedAddress(html: string): Address {
  if (!/class=["']?(?:twitter-tweet|imgur-embed-pub|instagram-media|tiktok-embed)/i.test(html))
    return { quote: readHtml(html).text };
  const { text, links } = readHtml(html, 'plain');
  const url = links.at(-1)?.url ?? /(?:data-instgrm-permalink|cite)="([^"]+)"/.exec(html)?.[1];
  return url === undefined ? { quote: readHtml(html).text } : { url, caption: text, written: html };
}

/** An address without a scheme takes that of the page, which for us is always https. */
const absolute = (url: string | undefined): string | undefined =>
  url?.replace(/^\/\//, 'https://') || undefined;

interface Words {
  readonly caption?: string;
  readonly credit?: string;
  readonly source?: JsonObject;
}

function wordsOf(given: JsonObject): Words {
  const caption = readHtml(textOf(given.caption) ?? '', 'addressed').text;
  const { text: credit, links } = readHtml(textOf(given.credit) ?? '', 'plain');
  const [first, ...others] = links;
  const note = others.map(({ text, url }) => `${text}: ${url}`).join('; ');
  const source = said({ title: credit, url: first?.url, note: note || undefined });
  return { ...(caption && { caption }), ...(credit && { credit, source }) };
}

/** Whoever said it stands below it. */
function attributed(quote: string, { caption, credit }: Words): string {
  const who = [caption, credit].filter(Boolean).join(', ');
  return who === '' ? quote : `${quote}\n\n${who}`;
}

/** The words of what TimelineJS shows as HTML, in one line; undefined where there are none. */
export const plainOf = (value: unknown): string | undefined =>
  htmlToText(textOf(value) ?? '') || undefined;
