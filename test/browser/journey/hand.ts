import type { Locator } from 'vitest/browser';

/** The means by which a reader uses the page. */
export interface Hand {
  /** Comes to a control by these means alone, and uses it. */
  use(target: Locator): Promise<void>;
  /** Goes from an entry of the list of sources back to where it was asked for. */
  goBack(entry: Element, event: string): Promise<void>;
  /** How many strokes of a key, or of a finger, it took so far. */
  readonly effort: number;
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The topmost element at a point of the window, through shadow roots. */
export function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === found) break;
    found = inner;
  }
  return found;
}

/** An element and all that it stands in, the page last, through shadow roots. */
export function surroundings(element: Element): Element[] {
  const path: Element[] = [];
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) path.push(node);
    node = node instanceof ShadowRoot ? node.host : (nearestOf(node) ?? null);
  }
  return path;
}

const nearestOf = (node: Node): Node | null =>
  (node instanceof Element ? node.assignedSlot : null) ?? node.parentNode;

/** Whether an element can be seen without scrolling, at least its upper edge. */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top >= 0 && top < innerHeight;
}
