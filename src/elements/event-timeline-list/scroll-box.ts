/** What the reader scrolls to read a list, wherever on a page the list stands. */

/** The nearest ancestor that scrolls, through slots and shadow roots; else the window. */
export function scrollBoxOf(element: Element): Element | Window {
  for (let box = parentOf(element); box !== undefined; box = parentOf(box)) {
    if (scrolls(box)) return box;
  }
  return window;
}

/** The upper edge of what a box shows, from the top of the viewport, and its height, in pixels. */
export function viewOf(box: Element | Window): { top: number; height: number } {
  return box instanceof Element
    ? { top: box.getBoundingClientRect().top + box.clientTop, height: box.clientHeight }
    : { top: 0, height: window.innerHeight };
}

/** Moves a box at once, whatever the page says of smooth scrolling. */
export function scrollBoxBy(box: Element | Window, pixels: number): void {
  // less than a pixel nobody sees, but it would end a movement that the reader has begun
  if (Math.abs(pixels) >= 1) box.scrollBy({ top: pixels, behavior: 'instant' });
}

function parentOf(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

function scrolls(element: Element): boolean {
  if (element === document.documentElement || belongsToViewport(element)) return false;
  const { overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
}

/** What `overflow` says of the body, it says of the viewport, unless the root has said so before. */
function belongsToViewport(element: Element): boolean {
  return (
    element === document.body && getComputedStyle(document.documentElement).overflowY === 'visible'
  );
}
