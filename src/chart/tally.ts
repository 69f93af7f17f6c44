import type { MixPart } from './cluster-face.js';
import { statusGlyph } from './status-glyph.js';

/**
 * The number of events, and those of the most frequent statuses; what has no room is not seen. Written
 * anew, it changes where it differs: a zoom counts many clusters anew in each frame.
 */
export class Tally {
  readonly box = document.createElement('div');
  readonly #number = document.createElement('span');
  readonly #named: Named[] = [];

  constructor() {
    this.box.className = 'et-tally';
    this.box.setAttribute('aria-hidden', 'true');
    this.#number.className = 'et-number';
    this.box.append(this.#number);
  }

  write(text: string, mix: readonly MixPart[]): void {
    setText(this.#number, text);
    mix.forEach((part, i) => {
      this.#named[i] ??= new Named(this.box);
      this.#named[i].write(part);
    });
    this.#named.forEach(({ box }, i) => (box.hidden = i >= mix.length));
  }
}

/** One status with its number. */
class Named {
  readonly box = document.createElement('span');
  readonly #count = document.createElement('span');
  #status: string | undefined;

  constructor(parent: HTMLElement) {
    this.box.className = 'et-named';
    // Where a line may end, and no space is.
    parent.append(document.createElement('wbr'), this.box);
  }

  write({ status, text }: MixPart): void {
    setText(this.#count, text);
    if (status === this.#status) return;
    this.#status = status;
    this.box.dataset.status = status;
    this.box.replaceChildren(statusGlyph(status), this.#count);
  }
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
