import { expect } from 'vitest';
import { cdp, page, type Locator } from 'vitest/browser';
import { elementAt, surroundings, type Hand } from './hand.js';

/** So many strokes of the finger in one go are more than a reader has patience for. */
const patience = 60;
/** The least that a fingertip hits, in CSS pixels (WCAG 2.5.8). */
const least = 24;

/** A reader with nothing but a finger on a screen: strokes that scroll, and taps. */
export class Touch implements Hand {
  effort = 0;

  async use(target: Locator): Promise<void> {
    await expect.element(target).toBeInTheDocument();
    const element = faceOf(target.element());
    await this.#bringIntoView(element);
    const { width, height } = element.getBoundingClientRect();
    expect(Math.min(width, height), `the size of ${element.textContent}`).toBeGreaterThanOrEqual(
      least,
    );
    await this.#tap(element);
  }

  async goBack(entry: Element, event: string): Promise<void> {
    const ways = [...entry.querySelectorAll('button')];
    const way = ways.find((button) => button.textContent.trim() === event);
    expect(way, `a way back to “${event}”`).toBeDefined();
    if (way) await this.use(page.elementLocator(way));
  }

  async #bringIntoView(element: Element): Promise<void> {
    for (let strokes = 0; !isFree(element); strokes += 1) {
      if (strokes > patience) throw new Error(`No finger comes to ${element.outerHTML}`);
      const { top, height } = element.getBoundingClientRect();
      const wanted = innerHeight / 2 - (top + height / 2);
      const most = innerHeight * 0.6;
      await stroke(Math.max(-most, Math.min(most, wanted)));
      this.effort += 1;
    }
  }

  async #tap(element: Element): Promise<void> {
    const { x, y } = centreOf(element);
    await touch('touchStart', onScreen(x, y));
    await touch('touchEnd');
    this.effort += 1;
  }
}

/** What is tapped: the label of a box, which is larger than the box. */
const faceOf = (element: Element): Element =>
  element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;

function centreOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Nothing lies over it. */
function isFree(element: Element): boolean {
  const { x, y } = centreOf(element);
  const hit = elementAt(x, y);
  return hit !== null && surroundings(hit).includes(element);
}

/** A point of the page as the browser counts, whose window the page is a frame in. */
function onScreen(x: number, y: number): { x: number; y: number } {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / innerWidth : 1;
  return { x: (frame?.x ?? 0) + x * scale, y: (frame?.y ?? 0) + y * scale };
}

/** A finger that goes up or down near the edge of the page, and takes with it what is under it. */
async function stroke(distance: number): Promise<void> {
  const start = { x: innerWidth - 12, y: innerHeight / 2 - distance / 2 };
  await scrollFrom(start, distance);
}

/** A finger that goes up or down from a point of the window. */
export async function scrollFrom(
  { x, y }: { readonly x: number; readonly y: number },
  distance: number,
): Promise<void> {
  const before = scrollY;
  const at = (part: number) => onScreen(x, y + distance * part);
  await touch('touchStart', at(0));
  for (const part of [0.1, 0.25, 0.5, 0.75, 1]) await touch('touchMove', at(part));
  // a finger that rests before it goes leaves no swing
  for (let frame = 0; frame < 6; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await touch('touchMove', at(1));
  }
  await touch('touchEnd');
  await expect.poll(() => scrollY, { message: `the page scrolls ${distance} px` }).not.toBe(before);
  await stillness();
}

/** A page that still moves takes a tap for the wish that it stop. */
async function stillness(): Promise<void> {
  for (let calm = 0, last = scrollY; calm < 8; last = scrollY) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    calm = scrollY === last ? calm + 1 : 0;
  }
}

const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: { x: number; y: number }) =>
  cdp().send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
