import '../../src/define.js';
import type { EventTimeline } from '../../src/index.js';

/** Puts a timeline on the page and waits until it has read its data. */
export async function mount(
  set: Partial<EventTimeline> | ((element: EventTimeline) => void) = {},
  place: Element = document.body,
): Promise<EventTimeline> {
  forgetViews();
  const element = document.createElement('event-timeline');
  if (typeof set === 'function') set(element);
  else Object.assign(element, set);
  place.append(element);
  return settled(element);
}

/** Puts HTML on the page, as an author would write it. */
export async function mountHtml(markup: string): Promise<EventTimeline> {
  forgetViews();
  const range = document.createRange();
  document.body.append(range.createContextualFragment(markup));
  const element = document.querySelector('event-timeline');
  if (element === null) throw new Error('no <event-timeline> in the markup');
  return settled(element);
}

/** Forgets what was chosen in the timelines before: each test is a visit of its own. */
export function forgetViews(): void {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith('event-timeline')) sessionStorage.removeItem(key);
}

/** Waits until the element and those inside it have rendered. */
export async function settled(element: EventTimeline): Promise<EventTimeline> {
  await element.updateComplete;
  for (const inner of deepElements(element)) {
    if ('updateComplete' in inner) await inner.updateComplete;
  }
  return element;
}

/** All elements below a root, through shadow roots. */
export function* deepElements(root: Element | ShadowRoot): Generator<Element> {
  const inside = root instanceof Element && root.shadowRoot ? [root.shadowRoot, root] : [root];
  for (const parent of inside) {
    for (const child of parent.children) {
      yield child;
      yield* deepElements(child);
    }
  }
}

/** The first element that matches, through shadow roots. */
export function deepQuery<Tag extends Element = HTMLElement>(
  root: Element,
  selector: string,
): Tag | undefined {
  for (const element of deepElements(root)) if (element.matches(selector)) return element as Tag;
  return undefined;
}

/** What a reader can read: the text of the element and of everything inside it that is shown. */
export function readableText(root: Node): string {
  if (root instanceof Text) return root.data;
  if (root instanceof HTMLStyleElement || root instanceof HTMLScriptElement) return '';
  if (root instanceof HTMLSlotElement) {
    const assigned = root.assignedNodes();
    if (assigned.length > 0) return assigned.map(readableText).join(' | ');
  }
  const tree = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  // what stands in two elements is not one phrase
  return [...tree.childNodes]
    .map(readableText)
    .filter((text) => text.trim() !== '')
    .join(' | ')
    .replace(/\s+/g, ' ');
}
