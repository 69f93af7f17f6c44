/** An event from its `<li>`. */
import {
  attributeOfPart,
  dateOf,
  fieldsOf,
  more,
  numberOf,
  textOf,
  textOfPart,
  textsOf,
  type Fields,
} from './read-html-fields.js';
import { pictured, readCitations, type SourcesInHtml } from './read-html-sources.js';
import { richTextOf } from './read-html-text.js';

export function readEvent(item: Element, sources: SourcesInHtml): Fields {
  const { id, group, status, place, actors, tags, dateText } = (item as HTMLElement).dataset;
  const heading = item.querySelector('h1, h2, h3, h4, h5, h6');
  return {
    ...fieldsOf({
      id: id ?? item.id,
      date: dateOf(item),
      dateText: dateText ?? textOfPart(item, '[data-date-text]'),
      title: heading === null ? undefined : textOf(heading),
      description: descriptionOf(item),
      language: item.getAttribute('lang'),
      status,
      statusHistory: readHistory(item.querySelector('[data-status-history]')),
      citations: readCitations(item, sources),
      group: group ?? attributeOfPart(item, 'data-group'),
      place: place ?? readPlace(item.querySelector('[data-place]')),
      actors: split(actors) ?? textsOf(item, '[data-actor]'),
      tags: split(tags) ?? textsOf(item, '[data-tag]'),
      media: readMedia(item, sources),
      links: readLinks(item),
      corrections: readCorrections(item.querySelector('[data-corrections]')),
      importance: numberOf(item, 'data-importance'),
    }),
    ...more(item),
  };
}

const split = (list: string | undefined): string[] | undefined =>
  list
    ?.split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** Blocks of words that are no part of another field. */
const prose = 'p, ul, ol, blockquote, pre';
const apart =
  'blockquote[cite], figure, cite, dl, footer, [data-citations], [data-status-history], [data-corrections]';

/** What was written to be it, or the paragraphs, lists and quotations of the item. */
function descriptionOf(item: Element): string | undefined {
  const description = item.querySelector(':scope > [data-description]');
  if (description !== null) return richTextOf([description]);
  // the other words of an article that was written by `toHtml` are not the author's
  if (item.closest('[data-events]') !== null) return undefined;
  const blocks = [...item.querySelectorAll(prose)].filter(
    (block) =>
      nearest(block.parentElement, prose, item) === null &&
      nearest(block, apart, item) === null &&
      hasWordsOfItsOwn(block),
  );
  return richTextOf(blocks);
}

/** The element itself or the nearest around it that matches, within the item. */
function nearest(element: Element | null, selector: string, item: Element): Element | null {
  const found = element?.closest(selector) ?? null;
  return found !== null && found !== item && item.contains(found) ? found : null;
}

/** A paragraph that holds but the date, or who says so, tells nothing besides. */
function hasWordsOfItsOwn(block: Element): boolean {
  const words = block.cloneNode(true) as Element;
  for (const other of words.querySelectorAll('time, data, cite, q[data-date-text]')) other.remove();
  return /[\p{L}\p{N}]/u.test(words.textContent);
}

function readPlace(place: Element | null): Fields | undefined {
  if (place === null) return undefined;
  return {
    ...fieldsOf({
      name: place.hasAttribute('data-unnamed') ? undefined : textOf(place),
      latitude: numberOf(place, 'data-latitude'),
      longitude: numberOf(place, 'data-longitude'),
    }),
    ...more(place),
  };
}

function readLinks(item: Element): Fields[] | undefined {
  const links = [...item.querySelectorAll<HTMLElement>('[data-link]')].map((link) => ({
    ...fieldsOf({ type: link.dataset.link, event: link.dataset.event }),
    ...more(link),
  }));
  return links.length === 0 ? undefined : links;
}

function readHistory(list: Element | null): Fields[] | undefined {
  return itemsOf(list)?.map((item) => ({
    ...fieldsOf({
      status: item.getAttribute('data-status'),
      date: dateOf(item),
      by: textOfPart(item, '[data-by]'),
      reason: textOfPart(item, '[data-reason]'),
    }),
    ...more(item),
  }));
}

export function readCorrections(list: Element | null): Fields[] | undefined {
  return itemsOf(list)?.map((item) => ({
    ...fieldsOf({ date: dateOf(item), text: textOfPart(item, '[data-text]') ?? wordsOf(item) }),
    ...more(item),
  }));
}

/** The words of an item without its date. */
function wordsOf(item: Element): string {
  const words = item.cloneNode(true) as Element;
  words.querySelector('time, data[value]')?.remove();
  return textOf(words).replace(/^[\s:–-]+/, '');
}

const itemsOf = (list: Element | null): Element[] | undefined =>
  list === null ? undefined : [...list.querySelectorAll(':scope > li')];

function readMedia(item: Element, sources: SourcesInHtml): Fields[] | undefined {
  const media = [...item.querySelectorAll<HTMLElement>('figure')].flatMap((figure) => {
    if (figure.dataset.media !== undefined) return [readFigure(figure)];
    return figure.querySelector(pictured) === null ? [] : [readPicture(figure, sources)];
  });
  return media.length === 0 ? undefined : media;
}

/** A figure as `toHtml` writes it. */
function readFigure(figure: HTMLElement): Fields {
  const { media: type, alt, thumbnail, sensitive } = figure.dataset;
  const cite = figure.querySelector('cite');
  const captions = [...figure.querySelectorAll('[data-captions]')].map((one) => ({
    ...fieldsOf({
      url: one.getAttribute('href'),
      language: one.getAttribute('data-language'),
      label: one.hasAttribute('data-unlabelled') ? undefined : textOf(one),
    }),
    ...more(one),
  }));
  return {
    ...fieldsOf({
      type,
      alt,
      thumbnail,
      url: figure.querySelector('[data-url]')?.getAttribute('href'),
      width: numberOf(figure, 'data-width'),
      height: numberOf(figure, 'data-height'),
      sensitive: sensitive === undefined ? undefined : sensitive === 'true',
      caption: textOfPart(figure, '[data-caption]'),
      credit: textOfPart(figure, '[data-credit]'),
      license: textOfPart(figure, '[data-license]'),
      digitalSourceType: attributeOfPart(figure, 'data-digital-source-type'),
      source: cite?.dataset.source,
      captions: captions.length === 0 ? undefined : captions,
    }),
    ...more(figure),
  };
}

/** A figure as people write it: a picture or a recording, and what is said below. */
function readPicture(figure: HTMLElement, sources: SourcesInHtml): Fields {
  const medium = figure.querySelector<HTMLElement>('img, video, audio');
  const cite = figure.querySelector('cite');
  if (cite !== null) sources.of(cite);
  return fieldsOf({
    type: { img: 'image', video: 'video', audio: 'audio' }[medium?.localName ?? ''],
    url: medium?.getAttribute('src') ?? medium?.querySelector('source')?.getAttribute('src'),
    alt: medium?.getAttribute('alt'),
    width: numberOf(medium, 'width'),
    height: numberOf(medium, 'height'),
    caption: textOfPart(figure, 'figcaption'),
    source: cite?.dataset.source,
  });
}
