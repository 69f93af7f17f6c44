/** Puts what a timeline says into the page for machines to read. */
import type { Timeline } from '../../core/model.js';
import { serializeJsonLd } from '../../formats/serialize-json-ld.js';
import { toJsonLd } from '../../formats/to-json-ld.js';

interface Placed {
  readonly script: HTMLScriptElement;
  readonly scope: string;
  /** What the script tells. */
  readonly timeline: Timeline;
}

const placed = new WeakMap<Element, Placed>();
/** Keeps the `@id`s of the timelines that are on the page apart. */
const scopes = new Set<string>();

/**
 * Keeps one `<script type="application/ld+json">` for a timeline in the head of its document: not among
 * the children of the element, which are its data, nor in its shadow root, where few crawlers look. A
 * call replaces what an earlier one has placed; one for the same timeline does nothing.
 *
 * It costs about half a kilobyte and a twentieth of a millisecond an event.
 *
 * The `@id`s begin with the `id` of the host, so a host with an `id` keeps them from visit to visit
 * however many timelines are on the page.
 *
 * It is a data block: nothing runs, and a page that requires Trusted Types or forbids scripts has nothing
 * to refuse or to report.
 *
 * @param timeline what to tell; `undefined` takes it away. So does a host that is in no document any
 * more.
 */
export function placeJsonLd(host: Element, timeline: Timeline | undefined): void {
  const before = placed.get(host);
  if (timeline === undefined || !host.isConnected) {
    if (before !== undefined) remove(host, before);
    return;
  }
  const { ownerDocument: document } = host;
  const isThere = before?.script.isConnected && before.script.ownerDocument === document;
  if (isThere && before.timeline === timeline) return;
  const scope = before?.scope ?? freeScope(host.id || 'event-timeline');
  const text = serializeJsonLd(toJsonLd(timeline, { scope }));
  before?.script.remove();
  placed.set(host, { script: addDataBlock(document, text), scope, timeline });
  scopes.add(scope);
}

function remove(host: Element, { script, scope }: Placed): void {
  script.remove();
  placed.delete(host);
  scopes.delete(scope);
}

/**
 * Where Trusted Types are required, `textContent` of a script is refused, and a script that has text when
 * it is inserted is reported even if it is data. The data of a text node that is there already is neither.
 */
function addDataBlock(document: Document, data: string): HTMLScriptElement {
  const script = document.createElement('script');
  const text = document.createTextNode('');
  script.type = 'application/ld+json';
  script.append(text);
  // a document that is no HTML has no head
  ((document.head as HTMLHeadElement | null) ?? document.documentElement).append(script);
  text.data = data;
  return script;
}

function freeScope(name: string): string {
  let scope = name;
  for (let n = 2; scopes.has(scope); n++) scope = `${name}-${n}`;
  return scope;
}
