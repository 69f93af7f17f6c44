/** Reads HTML into a document: the way in that needs no script to be read. One reading for pages and for texts. */
import type { EraInput, EventInput, GroupInput, TimelineInput } from '../core/model.js';
import { isWithin, type HtmlElement } from './html-tree.js';
import { readCorrections, readEvent } from './read-html-event.js';
import { dateOf, fieldsOf, more, textOf, textOfPart } from './read-html-fields.js';
import { SourcesInHtml } from './read-html-sources.js';
import { richTextOf } from './read-html-rich-text.js';

/**
 * @returns what the children say, or `undefined` where there is no list of events among them. What
 * `toHtml` has written is read back whole; what people write by hand as far as its elements say it.
 */
export function readHtml(host: HtmlElement): TimelineInput | undefined {
  const list = eventListIn(host);
  if (list === null) return undefined;
  const article = list.closest('article');
  const root = article !== null && article !== host && isWithin(article, host) ? article : host;
  const sources = new SourcesInHtml(root);
  const events = itemsOf(list).map((item) => readEvent(item, sources));
  const heading = root.querySelector(`:scope > header > ${headings}, :scope > ${headings}`);
  const listed = sources.all();
  return {
    ...fieldsOf({
      title: heading === null ? undefined : textOf(heading),
      description: descriptionOf(root),
      language: root === host ? undefined : root.getAttribute('lang'),
      timeZone: root.getAttribute('data-time-zone'),
      updated: dateOf(root.querySelector('[data-updated]'), 'data-updated'),
      license: textOfPart(root, ':scope > footer [data-license]'),
      credits: textOfPart(root, ':scope > footer [data-credits]'),
      corrections: readCorrections(root.querySelector(':scope > footer > [data-corrections]')),
      groups: read(root, '[data-groups]', readGroup),
      eras: read(root, '[data-eras]', readEra),
    }),
    // an item without a date is told of as such, so the type is not yet known to hold
    events: events as EventInput[],
    ...(listed.length > 0 && { sources: listed }),
    ...more(root),
  };
}

const eventListIn = (host: HtmlElement): HtmlElement | null =>
  host.querySelector('[data-events]') ??
  host.querySelector(':scope > ol, :scope > * > ol') ??
  host.querySelector(':scope > ul, :scope > * > ul');

/** The elements of the events, in their order. */
export function eventItemsIn(host: HtmlElement): readonly HtmlElement[] {
  const list = eventListIn(host);
  return list === null ? [] : itemsOf(list);
}

const headings = ':is(h1, h2, h3, h4, h5, h6)';

const itemsOf = (list: HtmlElement): HtmlElement[] =>
  [...list.children].filter(({ localName }) => localName === 'li');

function read<Item>(
  root: HtmlElement,
  selector: string,
  readItem: (item: HtmlElement) => Item,
): Item[] | undefined {
  const list = root.querySelector(selector);
  return list === null ? undefined : itemsOf(list).map(readItem);
}

/** What was written to be it, or the paragraphs in the header. */
function descriptionOf(root: HtmlElement): string | undefined {
  const header = root.querySelector(':scope > header');
  if (header === null) return undefined;
  const description = header.querySelector('[data-description]');
  return richTextOf(description === null ? header.querySelectorAll(':scope > p') : [description]);
}

const readGroup = (item: HtmlElement): GroupInput =>
  ({
    ...fieldsOf({ id: item.getAttribute('data-id'), title: textOf(item) }),
    ...more(item),
  }) as GroupInput;

const readEra = (item: HtmlElement): EraInput =>
  ({
    ...fieldsOf({
      id: item.getAttribute('data-id'),
      date: dateOf(item),
      title: textOfPart(item, '[data-title]'),
    }),
    ...more(item),
  }) as EraInput;
