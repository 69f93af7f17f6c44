import { ChartItem, type ItemPlace } from './chart-item.js';
import { createOption } from './cluster-drawing.js';
import type { OngoingFace } from './cluster-face.js';
import { Tally } from './tally.js';

/**
 * What goes on in a lane from before the window and is not drawn by itself, at the window's edge. It
 * holds the lane open too, however little is in view.
 */
export class OngoingItem extends ChartItem {
  readonly #option = createOption();
  readonly #tally = new Tally();
  #shown: OngoingFace | undefined;

  override get option(): HTMLElement {
    return this.#option;
  }

  get #face(): OngoingFace | undefined {
    return this.source?.ongoingOf(String(this.data.lane));
  }

  protected override get place(): ItemPlace | undefined {
    const face = this.#face;
    return face && { lane: face.lane, top: 0, height: face.height };
  }

  protected override get name(): string | undefined {
    return this.#shown?.description;
  }

  override isVisible(): boolean {
    return true;
  }

  /** It stays where it is when the window moves. */
  protected override holderIn(foreground: HTMLElement): HTMLElement {
    return foreground;
  }

  override repositionX(): void {
    const face = this.#face;
    if (!this.box || !face || face === this.#shown) return;
    this.#shown = face;
    this.box.hidden = face.width === 0;
    if (face.width === 0) return;
    this.#option.style.inlineSize = `${face.width}px`;
    this.box.style.blockSize = `${face.height}px`;
    this.#tally.write(this.source?.rtl ? `→ ${face.text}` : `← ${face.text}`, face.mix);
  }

  protected override write(box: HTMLElement): void {
    box.className = 'et-item et-ongoing';
    box.replaceChildren(this.#option, this.#tally.box);
    box.dataset.ongoing = String(this.data.lane);
    this.#shown = undefined;
  }
}
