import { expect } from 'vitest';
import { userEvent, type Locator } from 'vitest/browser';
import { focused, isInView, surroundings, type Hand } from './hand.js';

/** So many stops in one go are more than a reader has patience for. */
const patience = 60;

/** A reader with nothing but a keyboard: Tab there and back, Enter, Space and Escape. */
export class Keyboard implements Hand {
  effort = 0;

  async use(target: Locator): Promise<void> {
    await expect.element(target).toBeInTheDocument();
    const element = target.element();
    for (let stops = 0; focused() !== element; stops += 1) {
      if (stops > patience)
        throw new Error(`It takes too many stops to come to ${nameOf(element)}`);
      const at = focused();
      const isBehind = at !== null && at !== document.body && comesBefore(element, at);
      await userEvent.keyboard(isBehind ? '{Shift>}{Tab}{/Shift}' : '{Tab}');
      this.effort += 1;
    }
    // it shows where the reader is: on the screen, and by a mark that the eye finds
    await expect.poll(() => isInView(element), { message: nameOf(element) }).toBe(true);
    expect(hasRing(element), `${nameOf(element)} has a visible focus`).toBe(true);
    await this.#press(element instanceof HTMLInputElement ? ' ' : '{Enter}');
    await expect.poll(() => focused() !== document.body, { message: 'has a focus' }).toBe(true);
  }

  async goBack(entry: Element): Promise<void> {
    expect(focused()).toBe(entry);
    await this.#press('{Escape}');
  }

  async #press(key: string): Promise<void> {
    await userEvent.keyboard(key);
    this.effort += 1;
  }
}

/** Whether something stands before something else on the page, through shadow roots. */
function comesBefore(one: Element, other: Element): boolean {
  const [first, second] = [surroundings(one).reverse(), surroundings(other).reverse()];
  const parting = first.findIndex((element, depth) => element !== second[depth]);
  const [a, b] = [first[parting], second[parting]];
  if (a === undefined || b === undefined) return first.length < second.length;
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

/** A ring of its own, or one around its label. */
function hasRing(element: Element): boolean {
  const ringed = [element, element.closest('label')].filter((one) => one !== null);
  return ringed.some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}

const nameOf = (element: Element): string =>
  `<${element.localName}> “${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 60)}”`;

/** Begins at the top of the page, as one does who has just come. */
export const beginAtTop = (): void => {
  (focused() as HTMLElement | null)?.blur();
  scrollTo(0, 0);
};
