import { formatDate } from '../core/date/format-date.js';
import { deriveStatus } from '../core/derive-status.js';
import { parseRichText } from '../core/rich-text.js';
import { isLinkAddress } from '../core/rich-text-inline.js';
import { writeRichText } from '../core/write-rich-text.js';
import type { Citation, Media, Source, Status, Timeline, TimelineEvent } from '../core/model.js';

/** How Markdown is written. */
export interface ToMarkdownOptions {
  /** BCP 47 tag of the dates in words. Default: that of the timeline, else English. */
  readonly locale?: string | undefined;
  /** The word for a status. Default: its English name. */
  readonly statusWord?: ((status: Status) => string) | undefined;
}

/**
 * The timeline as Markdown with footnotes (GitHub, Pandoc, Obsidian): a heading, an item an event with its
 * date in words and its status, and a footnote for each source that is cited, with its archived copy and its
 * hash; the others are a list. Descriptions are Markdown and stay it, as far as they are read here; in all
 * else the signs of Markdown and of HTML are escaped. Quotes and places in a source stand under the event.
 */
export function toMarkdown(timeline: Timeline, options: ToMarkdownOptions = {}): string {
  const locale = options.locale ?? timeline.language ?? 'en';
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const cited = new Set(
    timeline.events.flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  const listed = timeline.sources.filter(({ id }) => cited.has(id));
  const context: Context = {
    locale,
    sources,
    numbers: new Map(listed.map(({ id }, index) => [id, index + 1])),
    statusWord: options.statusWord ?? ((status) => status),
  };
  const corrections = timeline.corrections.map(({ date, text }) =>
    escaped([date && formatDate(date, locale), text].filter(Boolean).join(': ')),
  );
  const parts = [
    timeline.title && `# ${escaped(timeline.title)}`,
    richText(timeline.description),
    timeline.events.map((event) => itemOf(event, context)).join('\n\n'),
    ...corrections,
    [timeline.credits, timeline.license]
      .map((text) => text && escaped(text))
      .filter(Boolean)
      .join('\n\n'),
    timeline.sources
      .filter(({ id }) => !cited.has(id))
      // with another sign than events, or it would be read as one list with theirs
      .map((source) => `* ${noteOf(source, context)}`)
      .join('\n'),
    listed.map((source, index) => `[^${index + 1}]: ${noteOf(source, context)}`).join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

interface Context {
  readonly locale: string;
  readonly sources: ReadonlyMap<string, Source>;
  /** Of the footnotes. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly statusWord: (status: Status) => string;
}

function itemOf(event: TimelineEvent, context: Context): string {
  const { date, dateText, title, description, place, media, corrections } = event;
  const { status } = deriveStatus(event, context.sources);
  const when = formatDate(date, context.locale);
  const told = dateText === undefined || dateText === when ? when : `${when} (${dateText})`;
  const notes = [...new Set(event.citations.map(({ source }) => context.numbers.get(source)))];
  const marks = notes.filter((number) => number !== undefined).map((number) => `[^${number}]`);
  const below = [
    richText(description),
    place?.name && escaped(place.name),
    ...event.citations.flatMap((citation) => passageOf(citation, context)),
    ...media.map(mediumOf),
    ...corrections.map(({ date: made, text }) =>
      escaped([made && formatDate(made, context.locale), text].filter(Boolean).join(': ')),
    ),
  ];
  const first = `- **${escaped(told)}** ${escaped(title)} (*${escaped(context.statusWord(status))}*)${marks.join('')}`;
  return [first, ...below.filter((text) => text !== undefined && text !== '').map(indented)].join(
    '\n\n',
  );
}

/** What other readers of Markdown make of it is what is made of it here: no heading, no tag. */
const richText = (text = ''): string => writeRichText(parseRichText(text), true);

/** An address that no page should open is words. */
function mediumOf({ url, alt, caption, type }: Media): string {
  const isPicture = type === 'image';
  const words = escaped((isPicture ? alt : caption) ?? caption ?? alt ?? (isPicture ? '' : url));
  if (!isLinkAddress(url)) return [words, escaped(url)].filter(Boolean).join(' ');
  return `${isPicture ? '!' : ''}[${words}](${address(url)})`;
}

/** A block that belongs to the item above it. */
const indented = (block: string | undefined): string =>
  (block ?? '')
    .split(/\r\n?|\n/)
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');

/** What is quoted, and where it stands in the source. */
function passageOf({ source, quote, locator }: Citation, { numbers }: Context): string[] {
  const number = numbers.get(source);
  if (quote === undefined && locator === undefined) return [];
  const words = [quote?.text, quote?.translation].filter((text) => text !== undefined);
  const place = [locator && escaped(locator), number !== undefined && `[^${number}]`].filter(
    Boolean,
  );
  const lines = [
    ...words.map((text) => escaped(text)),
    ...(place.length > 0 ? [place.join(' ')] : []),
  ];
  return [lines.map((line) => `> ${line}`).join('\n>\n')];
}

function noteOf(source: Source, { locale }: Context): string {
  const {
    author,
    title,
    containerTitle,
    publisher,
    issued,
    accessed,
    url,
    archivedAt,
    sha256,
    note,
  } = source;
  const parts = [
    author.length > 0 ? escaped(author.join(', ')) : undefined,
    title && `*${escaped(title)}*`,
    containerTitle && escaped(containerTitle),
    publisher && publisher !== containerTitle ? escaped(publisher) : undefined,
    issued && escaped(formatDate(issued, locale)),
    url && `${link(url)}${accessed ? ` (${escaped(formatDate(accessed, locale))})` : ''}`,
    archivedAt && link(archivedAt),
    sha256 && `SHA-256 \`${sha256.replace(/[^\w-]/g, '')}\``,
    note && escaped(note),
  ];
  return parts.filter(Boolean).join('. ') || escaped(source.id);
}

/** One line in which no sign is a mark of Markdown, nor a tag of HTML. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~^]/g, (sign) => `\\${sign}`)
    .replace(/^([-+]|\d+[.)])(?=\s|$)/, (mark) => mark.replace(/[-+.)]/, (sign) => `\\${sign}`))
    .replace(/&(?=#?\w+;)/g, '\\&');

const link = (url: string): string => {
  const isAbsolute = /^(?:https?|mailto):/i.test(url) && isLinkAddress(url);
  if (isAbsolute) return `<${address(url)}>`;
  return isLinkAddress(url) ? `[${escaped(url)}](${address(url)})` : escaped(url);
};

/** An address in which nothing ends it. */
const address = (url: string): string =>
  url.replace(
    /[\s<>()\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
