/** How the play functions read a timeline: its text, its public parts, and where the focus is. */
import { expect, waitFor } from 'storybook/test';
import type { EventTimeline } from '../src/index.js';

/** The timeline of a story, once it shows its events and the sources, which come a moment later. */
export async function shownTimeline(canvas: HTMLElement): Promise<EventTimeline> {
  const timeline = theTimeline(canvas);
  await waitFor(() => expect(partsOf(timeline, 'title').length).toBeGreaterThan(0), slow);
  await timeline.updateComplete;
  for (const element of elementsIn(timeline)) {
    if ('updateComplete' in element) await element.updateComplete;
  }
  return timeline;
}

/** The timeline of a story, whatever it shows. */
export function theTimeline(canvas: HTMLElement): EventTimeline {
  const timeline = canvas.querySelector('event-timeline');
  if (timeline === null) throw new Error('The story has no <event-timeline>.');
  return timeline;
}

/** Files and the chart come over the network, on a machine that may be busy. */
export const slow = { timeout: 15_000 };

/** Waits until the chart is drawn: until then its place holds nothing. */
export async function drawnChart(timeline: EventTimeline): Promise<HTMLElement> {
  return waitFor(() => {
    const chart = onlyPart(timeline, 'chart');
    const marks = chart.querySelectorAll('.canvas *');
    if (marks.length === 0) throw new Error('The chart is not drawn yet.');
    return chart;
  }, slow);
}

/** Waits until nothing moves any more: a text that fades in is too pale to be judged by. */
export async function atRest(root: Element): Promise<void> {
  await waitFor(() => {
    for (const element of elementsIn(root))
      if (element.getAnimations().some(({ playState }) => playState === 'running'))
        throw new Error('Something is moving still.');
  }, slow);
}

/** Every element within, through shadow roots, in the order of the tree. */
export function* elementsIn(root: Element | ShadowRoot): Generator<HTMLElement> {
  for (const child of root.children) {
    if (child instanceof HTMLElement) yield child;
    yield* elementsIn(child);
  }
  if (root instanceof Element && root.shadowRoot) yield* elementsIn(root.shadowRoot);
}

/** The pieces that carry a part's name, as a style sheet outside would reach them. */
export function partsOf(root: Element, part: string): HTMLElement[] {
  return [...elementsIn(root)].filter((element) => element.part.contains(part));
}

/** The one piece that carries a part's name. */
export function onlyPart(root: Element, part: string): HTMLElement {
  const [found, ...others] = partsOf(root, part);
  if (found === undefined || others.length > 0) {
    throw new Error(`There are ${others.length + (found ? 1 : 0)} parts "${part}", not one.`);
  }
  return found;
}

/** All that is said within, to the eye or the ear: text, and the names that attributes give. */
export function textOf(node: Node): string {
  return [...textPieces(node)].join(' ').replace(/\s+/g, ' ').trim();
}

/** The pieces of that text, each as it stands in the tree. */
export function* textPieces(node: Node): Generator<string> {
  if (node instanceof Text) yield node.data;
  if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return;
  if (node instanceof Element) {
    for (const name of ['aria-label', 'title', 'alt']) yield node.getAttribute(name) ?? '';
  }
  const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  for (const child of slotted.length > 0 ? slotted : inside.childNodes) yield* textPieces(child);
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The button that a reader knows by this name, as soon as it is there. */
export async function button(root: Element, name: string): Promise<HTMLElement> {
  return named(root, 'button', name);
}

/** The link that a reader knows by this name, as soon as it is there. */
export async function link(root: Element, name: string): Promise<HTMLElement> {
  return named(root, 'a[href]', name);
}

async function named(root: Element, selector: string, name: string): Promise<HTMLElement> {
  return waitFor(() => {
    const all = [...elementsIn(root)].filter((element) => element.matches(selector));
    const found = all.find((element) => nameOf(element) === name);
    if (found) return found;
    throw new Error(`No ${selector} is called "${name}", but: ${all.map(nameOf).join(', ')}`);
  });
}

function nameOf(element: Element): string {
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  return element.getAttribute('aria-label') ?? (text || (element.getAttribute('title') ?? ''));
}
