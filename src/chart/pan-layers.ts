import type { TimeScale } from '../layout/mark-geometry.js';

/** Beyond this the layers are placed anew, lest they grow too wide. In pixels. */
const FARTHEST = 4000;

/**
 * The layers that hold what is drawn, one in each lane. A pan moves the layers instead of everything in
 * them, so that its cost does not follow what is in view.
 */
export class PanLayers {
  readonly #layers = new Map<HTMLElement, HTMLElement>();
  #anchor: TimeScale | undefined;
  #start = NaN;
  #shift = 0;
  #transform = '';
  #isPanned = false;

  /** The layer in the foreground of a lane. */
  in(foreground: HTMLElement): HTMLElement {
    const known = this.#layers.get(foreground);
    if (known?.isConnected) return known;
    const layer = document.createElement('div');
    layer.className = 'et-layer';
    layer.classList.toggle('et-panned', this.#isPanned);
    layer.style.transform = this.#transform;
    foreground.append(layer);
    this.#layers.set(foreground, layer);
    return layer;
  }

  /**
   * Moves the layers to a scale, if they are not there.
   *
   * @returns what to add to a place in the window for a place in its layer, in pixels.
   */
  moveTo(scale: TimeScale, rtl: boolean): number {
    const anchor = this.#anchor;
    if (anchor && this.#start === scale.start && isAsLong(anchor, scale)) return this.#shift;
    const shift = anchor ? (scale.start - anchor.start) / scale.msPerPx : 0;
    const isNear = anchor && isAsLong(anchor, scale) && Math.abs(shift) < FARTHEST;
    if (!isNear) this.#anchor = scale;
    this.#start = scale.start;
    this.#shift = isNear ? shift : 0;
    // Whole pixels keep letters sharp, and everything as far from everything else as it was.
    this.#transform = `translateX(${(rtl ? 1 : -1) * Math.round(this.#shift)}px)`;
    for (const layer of this.#layers.values()) layer.style.transform = this.#transform;
    this.#notePan(isNear ?? false);
    return this.#shift;
  }

  /** What a pan moves is a picture of its own; in a zoom that would be one more to draw in each frame. */
  #notePan(isPanned: boolean): void {
    if (isPanned === this.#isPanned) return;
    this.#isPanned = isPanned;
    for (const layer of this.#layers.values()) layer.classList.toggle('et-panned', isPanned);
  }

  clear(): void {
    this.#layers.clear();
    this.#anchor = undefined;
    this.#isPanned = false;
  }
}

const isAsLong = (a: TimeScale, b: TimeScale): boolean =>
  a.width === b.width && Math.abs(a.msPerPx / b.msPerPx - 1) < 1e-9;
