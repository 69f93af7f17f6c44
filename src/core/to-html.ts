/** A timeline as HTML, for readers without scripts, search engines, feeds and archives. */
import { changesHtml } from './html/evidence-html.js';
import { eventHtml } from './html/event-html.js';
import {
  dateHtml,
  heading,
  labelHtml,
  said,
  wordsLang,
  type HtmlFrame,
} from './html/html-frame.js';
import { englishWords, type HtmlWords } from './html/html-words.js';
import { element, htmlOf, joined, Markup, type Content } from './html/markup.js';
import { licenseHtml } from './html/media-html.js';
import { directionOf, htmlPage, type PageOptions } from './html/html-page.js';
import { richTextHtml } from './html/rich-text-html.js';
import { sourceHtml } from './html/source-html.js';
import { ToldFields } from './html/told-fields.js';
import { lookup } from './lookup.js';
import type { Era, Group, Timeline } from './model.js';
import { claimId, slug, type TakenIds } from './slug.js';

export type { HtmlWords } from './html/html-words.js';

/** How a timeline is written as HTML. */
export interface HtmlOptions {
  /** What is said besides the data, and the language that dates are written in. Default: English. */
  readonly words?: HtmlWords | undefined;
  /** The level of the title, 1 to 4; events are one below. Default: 1 in a page, else 2. */
  readonly headingLevel?: number | undefined;
  /** The element around the article, which a script may upgrade. Default: `event-timeline`; '' for none. */
  readonly tag?: string | undefined;
  /** Attributes of that element, such as `{ view: 'list', 'json-ld': true }`. Default: none. */
  readonly attributes?: Readonly<Record<string, string | boolean>> | undefined;
  /** Stands before every `id`, where a page has several timelines. Default: none. */
  readonly idPrefix?: string | undefined;
  /** IANA time zone that times are told in. Default: that of the timeline, else UTC. */
  readonly timeZone?: string | undefined;
  /**
   * Which pictures are in the page: `own`, those with an address relative to it, so that no other host
   * is asked; `all`; or `none`. The others are links. What is `sensitive` always is. Default: `own`.
   */
  readonly pictures?: 'own' | 'all' | 'none' | undefined;
  /**
   * Whether the EDTF of every date stands in the text too, for sites that keep nothing but words: they would
   * leave of `1984~` what no machine reads. Default: `false`.
   */
  readonly edtf?: boolean | undefined;
  /** JSON-LD for a script element, as `serializeJsonLd` gives it. Default: none. */
  readonly jsonLd?: string | undefined;
  /** A whole page rather than a part of one; `true`, or what its head holds. Default: a part. */
  readonly page?: boolean | PageOptions | undefined;
}

/**
 * The whole timeline as semantic HTML: a good article by itself, and a document that
 * `<event-timeline>` reads back into the same model. Every event is there with its date as it is known,
 * its status in words and what that rests on, its sources with quotes and stances, and what was put right.
 *
 * What HTML has no word for stands in `data-` attributes; what would change on the way (white space in
 * a title, fields that the model does not know) in one of JSON, `data-more`. Values that JSON cannot hold are
 * left out. Texts are escaped, and addresses are links only where they are of the web, mail or the page.
 *
 * @throws RangeError where `tag`, `headingLevel` or the name of an attribute is none.
 */
export function toHtml(timeline: Timeline, options: HtmlOptions = {}): string {
  const { jsonLd, page = false } = options;
  const frame = frameOf(timeline, options);
  const article = around(articleHtml(timeline, frame), options);
  const content = jsonLd === undefined ? article : [article, jsonLdHtml(jsonLd)];
  if (page === false) return htmlOf(content);
  return htmlPage(content, timeline, frame.words, page === true ? {} : page);
}

function frameOf(timeline: Timeline, options: HtmlOptions): HtmlFrame {
  const { words = englishWords, page = false, pictures = 'own', idPrefix = '' } = options;
  const { edtf = false } = options;
  const { headingLevel: level = page === false ? 2 : 1 } = options;
  if (!Number.isInteger(level) || level < 1 || level > 4)
    throw new RangeError(`The heading level ${level} is none; write 1, 2, 3 or 4.`);
  const taken: TakenIds = new Map();
  const anchor = (kind: string, id: string) =>
    claimId(`${idPrefix}${kind}-${slug(id, kind)}`, taken);
  return {
    found: lookup(timeline),
    words,
    timeZone: knownZone(options.timeZone) ?? knownZone(timeline.timeZone) ?? 'UTC',
    pictures,
    level,
    edtf,
    language: timeline.language,
    events: new Map(timeline.events.map(({ id }) => [id, anchor('event', id)])),
    sources: new Map(timeline.sources.map(({ id }, at) => [id, anchor('source', String(at + 1))])),
  };
}

function knownZone(name: string | undefined): string | undefined {
  try {
    return name && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** The element that a script upgrades. Its name and attributes are the caller's, not the data's. */
function around(
  article: Markup,
  { tag = 'event-timeline', attributes = {} }: HtmlOptions,
): Content {
  if (tag === '') return article;
  if (!/^[a-z][a-z0-9-]*$/.test(tag) || tag === 'script' || tag === 'style')
    throw new RangeError(`"${tag}" is no element that holds an article; write "event-timeline".`);
  for (const name of Object.keys(attributes)) {
    if (!/^(?!on|style$)[a-z][a-z0-9-]*$/.test(name))
      throw new RangeError(`"${name}" is no attribute that can be written here.`);
  }
  return element(tag, attributes, article);
}

/** JSON reads the same, and nothing in it can end the element. */
const jsonLdHtml = (json: string): Markup =>
  new Markup(
    `<script type="application/ld+json">${json.replaceAll('<', String.raw`\u003c`)}</script>`,
  );

/** What stands in the HTML item by item. */
const lists = ['events', 'sources', 'groups', 'eras', 'corrections'] as const;

function articleHtml(timeline: Timeline, frame: HtmlFrame): Markup {
  const { events, sources, groups, eras } = timeline;
  const fields = new ToldFields(timeline);
  const language = fields.text('language');
  const zone = fields.text('timeZone');
  const header = headerHtml(timeline, fields, frame);
  const footer = footerHtml(timeline, fields, frame);
  fields.told(...lists);
  return element(
    'article',
    {
      lang: language,
      dir: directionOf(language),
      'data-time-zone': zone,
      'data-more': fields.rest(),
    },
    header,
    eras.length > 0 &&
      element(
        'ul',
        { 'data-eras': true },
        eras.map((era) => eraHtml(era, frame)),
      ),
    element(
      'ol',
      { 'data-events': true },
      events.map((event) => eventHtml(event, frame)),
    ),
    sources.length > 0 &&
      element(
        'section',
        {},
        heading(frame, 1, { lang: wordsLang(frame) }, frame.words.terms.sources),
        element(
          'ol',
          { 'data-sources': true },
          sources.map((source) => sourceHtml(source, frame)),
        ),
      ),
    groups.length > 0 && [
      labelHtml(frame, frame.words.terms.group),
      element('ul', { 'data-groups': true }, groups.map(groupHtml)),
    ],
    footer,
  );
}

function headerHtml(
  { description = '' }: Timeline,
  fields: ToldFields<Timeline>,
  frame: HtmlFrame,
): Content {
  const title = fields.text('title');
  const rich = richTextHtml(description, { 'data-description': true });
  if (rich.isKept) fields.told('description');
  if (title === undefined && rich.markup === undefined) return undefined;
  return element('header', {}, title !== undefined && heading(frame, 0, {}, title), rich.markup);
}

function footerHtml(timeline: Timeline, fields: ToldFields<Timeline>, frame: HtmlFrame): Content {
  const { terms } = frame.words;
  const { updated } = timeline;
  if (updated !== undefined) fields.told('updated');
  const license = fields.text('license');
  const credits = fields.text('credits');
  const content = [
    changesHtml(frame, { corrections: timeline.corrections }),
    ...joined(
      ' ',
      updated &&
        element('p', { 'data-updated': updated.edtf }, dateHtml(updated, frame, terms.updated)),
      license !== undefined &&
        element('p', {}, said(frame, terms.license), ': ', licenseHtml(license)),
      credits !== undefined && element('p', { 'data-credits': true }, credits),
    ),
  ];
  return htmlOf(content) !== '' && element('footer', {}, content);
}

function groupHtml(group: Group): Markup {
  const fields = new ToldFields(group);
  const id = fields.text('id');
  const title = fields.text('title');
  return element('li', { 'data-id': id, 'data-more': fields.rest() }, title ?? id);
}

function eraHtml(era: Era, frame: HtmlFrame): Markup {
  const fields = new ToldFields(era);
  fields.told('date');
  const id = fields.text('id');
  const title = fields.text('title');
  return element(
    'li',
    { 'data-id': id, 'data-date': era.date.edtf, 'data-more': fields.rest() },
    joined(': ', dateHtml(era.date, frame), element('span', { 'data-title': true }, title)),
  );
}
