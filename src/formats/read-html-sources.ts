/** Sources and those who cite them, from `<cite>`, `<blockquote>` and the list of sources. */
import type { SourceInput } from '../core/model.js';
import { textWithout, type HtmlElement } from './html-tree.js';
import {
  attributeOf,
  attributeOfPart,
  dateOf,
  fieldsOf,
  more,
  singleSpaced,
  textOf,
  textOfPart,
  textsOf,
  type Fields,
} from './read-html-fields.js';

/** The sources of a document, while its events are read. */
export class SourcesInHtml {
  readonly #listed: readonly Fields[];
  readonly #ids: ReadonlySet<unknown>;
  readonly #cited = new Map<string, Fields>();

  constructor(root: HtmlElement) {
    this.#listed = [...root.querySelectorAll('[data-sources] > li')].map(readSource);
    this.#ids = new Set(this.#listed.map(({ id }) => id));
  }

  /** Those of the list, and those that are only cited. */
  all(): SourceInput[] {
    return [...this.#listed, ...this.#cited.values()] as SourceInput[];
  }

  /** The source that a `<cite>` names: by the id of one, or as it stands. */
  of(cite: HtmlElement): unknown {
    const url = cite.querySelector('a[href]')?.getAttribute('href') ?? undefined;
    const source = attributeOf(cite, 'data-source');
    if (source !== undefined && this.#ids.has(source)) return source;
    const title = textOf(cite);
    const id = source ?? url ?? title;
    const known = this.#cited.get(id);
    const fields = {
      ...known,
      ...fieldsOf({ id: source, title: known?.title ?? title, url }),
      ...(cite.hasAttribute('data-party') && { party: true }),
    };
    this.#cited.set(id, fields);
    return source ?? fields;
  }
}

function readSource(item: HtmlElement): Fields {
  const data = (name: string) => attributeOf(item, `data-${name}`);
  const cite = item.querySelector('cite');
  return {
    ...fieldsOf({
      id: data('id'),
      type: data('type'),
      language: data('language'),
      title: cite === null || cite.hasAttribute('data-untitled') ? undefined : textOf(cite),
      url: cite?.querySelector('a[href]')?.getAttribute('href'),
      party: item.hasAttribute('data-party') ? true : undefined,
      author: textsOf(item, '[data-author]'),
      containerTitle: textOfPart(item, '[data-container-title]'),
      publisher: textOfPart(item, '[data-publisher]'),
      locator: textOfPart(item, '[data-locator]'),
      note: textOfPart(item, '[data-note]'),
      issued: dateOf(item.querySelector('[data-issued]'), 'data-issued'),
      accessed: dateOf(item.querySelector('[data-accessed]'), 'data-accessed'),
      archivedAt: item.querySelector('[data-archived-at]')?.getAttribute('href'),
      sha256: textOfPart(item, '[data-sha256]'),
      origin: attributeOfPart(item, 'data-origin'),
    }),
    ...more(item),
  };
}

/** Who says so, of an event: its list of citations, or every `<cite>` and `<blockquote cite>` in it. */
export function readCitations(item: HtmlElement, sources: SourcesInHtml): Fields[] | undefined {
  const listed = [...item.querySelectorAll('[data-citations] > li')];
  const citations =
    listed.length > 0
      ? listed.map((one) => readCitation(one, sources))
      : [...namedIn(item, sources), ...quotedIn(item)];
  return citations.length === 0 ? undefined : citations;
}

function readCitation(item: HtmlElement, sources: SourcesInHtml): Fields {
  const cite = item.querySelector('cite');
  return {
    ...fieldsOf({
      source: cite === null ? undefined : sources.of(cite),
      stance: attributeOfPart(item, 'data-stance') ?? cite?.getAttribute('data-stance'),
      locator: textOfPart(item, '[data-locator]'),
      quote: quoteOf(item),
    }),
    ...more(item),
  };
}

function quoteOf(holder: HtmlElement): Fields | undefined {
  const quote = holder.matches('blockquote')
    ? holder
    : holder.querySelector('blockquote:not([data-translation])');
  if (quote === null) return undefined;
  const words = textWithout(quote, (one) => one.matches('cite, footer'));
  return {
    ...fieldsOf({
      text: singleSpaced(words),
      language: quote.getAttribute('lang'),
      translation: textOfPart(holder, '[data-translation]'),
    }),
    ...more(quote),
  };
}

/** `<cite id="…" data-stance="…" data-party><a href="…">Title</a></cite>`, alone or with a quotation. */
function namedIn(item: HtmlElement, sources: SourcesInHtml): Fields[] {
  return [...item.querySelectorAll('cite')]
    .filter((cite) => cite.closest('figure')?.querySelector(pictured) == null)
    .map((cite) => {
      const holder = cite.closest('blockquote, figure, li');
      const source = sources.of(cite);
      const href = cite.querySelector('a[href]')?.getAttribute('href');
      const quote =
        holder !== null && holder !== item
          ? quoteOf(holder)
          : quotesIn(item)
              .filter((one) => href && one.getAttribute('cite') === href)
              .map(quoteOf)[0];
      return fieldsOf({ source, stance: cite.getAttribute('data-stance'), quote });
    });
}

/** What is quoted from an address that no `<cite>` names. */
function quotedIn(item: HtmlElement): Fields[] {
  const named = new Set(
    [...item.querySelectorAll('cite a[href]')].map((link) => link.getAttribute('href')),
  );
  return quotesIn(item)
    .filter((quote) => !named.has(quote.getAttribute('cite')) && isAlone(quote))
    .map((quote) => ({ source: quote.getAttribute('cite'), quote: quoteOf(quote) }));
}

const quotesIn = (item: HtmlElement): HtmlElement[] => [
  ...item.querySelectorAll('blockquote[cite]'),
];

const isAlone = (quote: HtmlElement): boolean =>
  quote.querySelector('cite') === null && !quote.closest('figure')?.querySelector('cite');

/** What makes a figure one of pictures rather than of words. */
export const pictured = 'img, video, audio, [data-url]';
