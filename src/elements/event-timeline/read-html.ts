/** Reads the author's HTML children into a document: the way in that needs no script to be read. */
import type { EventInput, SourceInput, TimelineInput } from '../../core/model.js';

/** @returns what the children say, or `undefined` where there is no list of events among them. */
export function readHtml(host: Element): TimelineInput | undefined {
  const list = host.querySelector(':scope > ol, :scope > ul, :scope > * > ol, :scope > * > ul');
  if (list === null) return undefined;
  const sources = new Map<string, SourceInput>();
  const events = [...list.children]
    .filter((child) => child.localName === 'li')
    .map((item) => readItem(item, sources));
  const heading = [...host.children].find((child) => /^h[1-6]$/.test(child.localName));
  const title = heading && textOf(heading);
  return {
    ...(title && { title }),
    // an item without a date is told of as such, so the type is not yet known to hold
    events: events as EventInput[],
    ...(sources.size > 0 && { sources: [...sources.values()] }),
  };
}

function readItem(item: Element, sources: Map<string, SourceInput>): Record<string, unknown> {
  const time = item.querySelector('time');
  const heading = item.querySelector('h1, h2, h3, h4, h5, h6');
  const paragraphs = [...item.querySelectorAll('p')].filter(
    (p) => p.closest('blockquote, figure, cite') === null,
  );
  const description = paragraphs.map(textOf).filter(Boolean).join('\n\n');
  const date = time?.getAttribute('datetime') ?? (time ? textOf(time) : undefined);
  const citations = [...item.querySelectorAll('cite')].map((cite) => readCite(cite, sources));
  const { group, status, place, actors, tags, dateText } = (item as HTMLElement).dataset;
  const fields = {
    id: item.id,
    date,
    dateText,
    title: heading ? textOf(heading) : undefined,
    description,
    status,
    group,
    place,
    actors: split(actors),
    tags: split(tags),
    citations: citations.length > 0 ? citations : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

/** `<cite id="…" data-stance="…" data-party><a href="…">Title</a></cite>` */
function readCite(cite: HTMLElement, sources: Map<string, SourceInput>): Record<string, unknown> {
  const link = cite.querySelector('a[href]');
  const url = link?.getAttribute('href') ?? undefined;
  const title = textOf(cite);
  const { source, stance, party } = cite.dataset;
  const id = source ?? url ?? title;
  const known = sources.get(id);
  sources.set(id, {
    ...known,
    ...(source !== undefined && { id: source }),
    title: known?.title ?? title,
    ...(url !== undefined && { url }),
    ...(party !== undefined && { party: true }),
  });
  return { source: source ?? sources.get(id) ?? id, ...(stance !== undefined && { stance }) };
}

const textOf = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

const split = (list: string | undefined): string[] | undefined =>
  list
    ?.split(',')
    .map((part) => part.trim())
    .filter(Boolean);
