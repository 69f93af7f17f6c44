import { deepElements } from '../fixture.js';

/** The least size of a target, in CSS pixels (WCAG 2.5.8). */
const least = 24;

/** What a reader can use, by a finger or a key. */
const usable =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="slider"], [role="option"], [tabindex="0"]';

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

/**
 * The targets that a finger could miss: smaller than 24 pixels, and so near to another one that a circle
 * of 24 pixels around each would touch it. A link within a sentence may be as high as its line.
 *
 * @returns a line for each, to be read in a message.
 */
export function smallTargets(root: Element): string[] {
  const targets = targetsIn(root);
  return targets.flatMap(({ element, box }) => {
    if (isLarge(box) || isInText(element) || isSpaced({ element, box }, targets)) return [];
    return [`${Math.round(box.width)} × ${Math.round(box.height)}: ${nameOf(element)}`];
  });
}

function targetsIn(root: Element): Target[] {
  return [...deepElements(root)].flatMap((element) => {
    if (!element.matches(usable) || !isShown(element)) return [];
    const box = boxOf(element.closest('label') ?? element);
    return box.width > 0 && box.height > 0 ? [{ element, box }] : [];
  });
}

/** The box of an element, or of what it shows beyond its own: a mark hangs on a point of time. */
function boxOf(element: Element): DOMRect {
  const own = element.getBoundingClientRect();
  if (own.width > 0) return own;
  const boxes = [...element.children].map(boxOf).filter(({ width }) => width > 0);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return boxes.length > 0 ? new DOMRect(left, top, right - left, bottom - top) : own;
}

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
  element.closest('.visually-hidden, [inert]') === null;

/** What is a hair too small for the layout's arithmetic is not too small for a finger. */
const isLarge = ({ width, height }: DOMRect): boolean =>
  width > least - 0.1 && height > least - 0.1;

/** Its line says more than the link does. */
function isInText(element: Element): boolean {
  if (!element.matches('a, button') || getComputedStyle(element).display !== 'inline') return false;
  const block = element.closest('p, li, dd, cite, figcaption');
  return (block?.textContent.trim().length ?? 0) > element.textContent.trim().length;
}

function isSpaced({ element, box }: Target, all: readonly Target[]): boolean {
  const { x, y } = centreOf(box);
  return all.every((other) => {
    if (other.element === element || element.contains(other.element)) return true;
    if (other.element.contains(element)) return true;
    return isLarge(other.box)
      ? distanceTo(other.box, x, y) >= least / 2
      : distance(centreOf(other.box), { x, y }) >= least;
  });
}

const centreOf = ({ left, top, width, height }: DOMRect) => ({
  x: left + width / 2,
  y: top + height / 2,
});

const distance = (one: { x: number; y: number }, other: { x: number; y: number }): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

function distanceTo({ left, right, top, bottom }: DOMRect, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function nameOf(element: Element): string {
  const name = element.getAttribute('aria-label') ?? element.textContent;
  return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${name.replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
}
