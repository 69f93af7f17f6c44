/** An event from its `<li>`. */
import { isWithin, textWithout, type HtmlElement } from './html-tree.js';
import {
  attributeOf,
  attributeOfPart,
  dateOf,
  edtfInWords,
  fieldsOf,
  more,
  numberOf,
  singleSpaced,
  textOf,
  textOfPart,
  textsOf,
  type Fields,
} from './read-html-fields.js';
import { pictured, readCitations, type SourcesInHtml } from './read-html-sources.js';
import { richTextOf } from './read-html-rich-text.js';

export function readEvent(item: HtmlElement, sources: SourcesInHtml): Fields {
  const data = (name: string) => attributeOf(item, `data-${name}`);
  const heading = item.querySelector('h1, h2, h3, h4, h5, h6');
  return {
    ...fieldsOf({
      id: data('id') ?? attributeOf(item, 'id'),
      date: dateOf(item),
      dateText: data('date-text') ?? textOfPart(item, '[data-date-text]'),
      title: heading === null ? undefined : textOf(heading),
      description: descriptionOf(item),
      language: item.getAttribute('lang'),
      status: data('status'),
      statusHistory: readHistory(item.querySelector('[data-status-history]')),
      citations: readCitations(item, sources),
      group: data('group') ?? attributeOfPart(item, 'data-group'),
      place: data('place') ?? readPlace(item.querySelector('[data-place]')),
      actors: split(data('actors')) ?? textsOf(item, '[data-actor]'),
      tags: split(data('tags')) ?? textsOf(item, '[data-tag]'),
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
function descriptionOf(item: HtmlElement): string | undefined {
  const description = item.querySelector(':scope > [data-description]');
  if (description !== null) return richTextOf([description]);
  // the other words of an article that was written by `toHtml` are not the author's
  if (item.closest('[data-events]') !== null) return undefined;
  const blocks = [...item.querySelectorAll(prose)].filter(
    (block) =>
      nearest(block.parentElement, prose, item) === null &&
      nearest(block, apart, item) === null &&
      hasWordsOfItsOwn(block) &&
      !isDateInWords(block, item),
  );
  return richTextOf(blocks);
}

/** The element itself or the nearest around it that matches, within the item. */
function nearest(
  element: HtmlElement | null,
  selector: string,
  item: HtmlElement,
): HtmlElement | null {
  const found = element?.closest(selector) ?? null;
  return found !== null && found !== item && isWithin(found, item) ? found : null;
}

/** A paragraph that holds but the date, or who says so, tells nothing besides. */
function hasWordsOfItsOwn(block: HtmlElement): boolean {
  const words = textWithout(block, (one) => one.matches('time, data, cite, q[data-date-text]'));
  return /[\p{L}\p{N}]/u.test(words);
}

/** The line of the date, where `<time>` and `<data>` have been taken out of it. */
const isDateInWords = (block: HtmlElement, item: HtmlElement): boolean =>
  edtfInWords(block.textContent) !== undefined &&
  item.querySelector('time, data') === null &&
  item.querySelector('p') === block;

function readPlace(place: HtmlElement | null): Fields | undefined {
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

function readLinks(item: HtmlElement): Fields[] | undefined {
  const links = [...item.querySelectorAll('[data-link]')].map((link) => ({
    ...fieldsOf({
      type: link.getAttribute('data-link'),
      event: link.getAttribute('data-event'),
    }),
    ...more(link),
  }));
  return links.length === 0 ? undefined : links;
}

function readHistory(list: HtmlElement | null): Fields[] | undefined {
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

export function readCorrections(list: HtmlElement | null): Fields[] | undefined {
  return itemsOf(list)?.map((item) => ({
    ...fieldsOf({ date: dateOf(item), text: textOfPart(item, '[data-text]') ?? wordsOf(item) }),
    ...more(item),
  }));
}

/** The words of an item without its date. */
function wordsOf(item: HtmlElement): string {
  const date = item.querySelector('time, data[value]');
  return singleSpaced(textWithout(item, (one) => one === date)).replace(/^[\s:–-]+/, '');
}

const itemsOf = (list: HtmlElement | null): HtmlElement[] | undefined =>
  list === null ? undefined : [...list.querySelectorAll(':scope > li')];

function readMedia(item: HtmlElement, sources: SourcesInHtml): Fields[] | undefined {
  const media = [...item.querySelectorAll('figure')].flatMap((figure) => {
    if (figure.hasAttribute('data-media')) return [readFigure(figure)];
    return figure.querySelector(pictured) === null ? [] : [readPicture(figure, sources)];
  });
  return media.length === 0 ? undefined : media;
}

/** A figure as `toHtml` writes it. */
function readFigure(figure: HtmlElement): Fields {
  const sensitive = figure.getAttribute('data-sensitive');
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
      type: figure.getAttribute('data-media'),
      alt: figure.getAttribute('data-alt'),
      thumbnail: figure.getAttribute('data-thumbnail'),
      url: figure.querySelector('[data-url]')?.getAttribute('href'),
      width: numberOf(figure, 'data-width'),
      height: numberOf(figure, 'data-height'),
      sensitive: sensitive === null ? undefined : sensitive === 'true',
      caption: textOfPart(figure, '[data-caption]'),
      credit: textOfPart(figure, '[data-credit]'),
      license: textOfPart(figure, '[data-license]'),
      digitalSourceType: attributeOfPart(figure, 'data-digital-source-type'),
      source: cite?.getAttribute('data-source'),
      captions: captions.length === 0 ? undefined : captions,
    }),
    ...more(figure),
  };
}

/** A figure as people write it: a picture or a recording, and what is said below. */
function readPicture(figure: HtmlElement, sources: SourcesInHtml): Fields {
  const medium = figure.querySelector('img, video, audio');
  const cite = figure.querySelector('cite');
  if (cite !== null) sources.of(cite);
  return fieldsOf({
    type: { img: 'image', video: 'video', audio: 'audio' }[medium?.localName ?? ''],
    url: medium?.getAttribute('src') ?? medium?.querySelector('source')?.getAttribute('src'),
    alt: medium?.getAttribute('alt'),
    width: numberOf(medium, 'width'),
    height: numberOf(medium, 'height'),
    caption: textOfPart(figure, 'figcaption'),
    source: cite?.getAttribute('data-source'),
  });
}
