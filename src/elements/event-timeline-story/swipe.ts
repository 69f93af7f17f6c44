/** A finger or a pen that draws slides or pictures along; a mouse selects text instead. */

/** From so many pixels on, a movement has a direction. */
const slack = 8;
/** So far the slide goes with the finger, as a part of its way. */
const follow = 0.5;

/**
 * Where a movement leads: 1 to the next slide, −1 to the one before, 0 to stay.
 *
 * @param dx to the right, in pixels.
 * @param dy down, in pixels.
 * @param width of the slide, in pixels.
 */
export function swipeStep(dx: number, dy: number, width: number, dir: 'ltr' | 'rtl'): 1 | 0 | -1 {
  const isFar = Math.abs(dx) >= Math.min(72, width * 0.2);
  const isLevel = Math.abs(dx) > 1.5 * Math.abs(dy);
  if (!isFar || !isLevel) return 0;
  return dx < 0 === (dir === 'ltr') ? 1 : -1;
}

/** What a swipe needs to know of the story or the pictures, and does to them. */
export interface SwipeHost {
  /** What goes along. */
  slide(): HTMLElement | null;
  dir(): 'ltr' | 'rtl';
  step(by: 1 | -1): void;
}

/** Has a way of its own with a finger: to swipe there would take it away. */
const ownWay = 'audio, video, iframe, input, select, textarea';

/** Listens to the pointer over them. Scrolling and zooming stay the page's, by `touch-action`. */
export class Swipe implements EventListenerObject {
  readonly #host: SwipeHost;
  #start: { id: number; x: number; y: number; isSwipe: boolean | undefined } | undefined;

  constructor(host: SwipeHost) {
    this.#host = host;
  }

  handleEvent(event: PointerEvent): void {
    if (event.type === 'pointerdown') this.#begin(event);
    else if (event.pointerId !== this.#start?.id) return;
    else if (event.type === 'pointermove') this.#move(event);
    else this.#end(event);
  }

  #begin(event: PointerEvent): void {
    const { pointerType, pointerId: id, clientX: x, clientY: y, target, currentTarget } = event;
    this.#release();
    if (pointerType === 'mouse') return;
    // a second finger is there to zoom; who has zoomed in needs fingers to look around
    const isZoomed = !event.isPrimary || (visualViewport?.scale ?? 1) > 1;
    if (currentTarget instanceof HTMLElement)
      currentTarget.style.touchAction = isZoomed ? 'auto' : '';
    if (isZoomed) return;
    if (target instanceof Element && target.closest(ownWay)) return;
    this.#start = { id, x, y, isSwipe: undefined };
  }

  #move({ clientX, clientY }: PointerEvent): void {
    const start = this.#start;
    if (!start) return;
    const dx = clientX - start.x;
    const dy = clientY - start.y;
    if (Math.hypot(dx, dy) > slack) start.isSwipe ??= Math.abs(dx) > Math.abs(dy);
    const slide = this.#host.slide();
    if (start.isSwipe && slide && !prefersStillness()) slide.style.translate = `${dx * follow}px`;
  }

  #end({ type, clientX, clientY }: PointerEvent): void {
    const { x = 0, y = 0, isSwipe } = this.#start ?? {};
    const width = this.#host.slide()?.clientWidth ?? 0;
    const by = swipeStep(clientX - x, clientY - y, width, this.#host.dir());
    this.#release();
    if (type === 'pointerup' && isSwipe && by !== 0) this.#host.step(by);
  }

  #release(): void {
    this.#start = undefined;
    this.#host.slide()?.style.removeProperty('translate');
  }
}

/** Whether the reader has asked for no movement. */
export const prefersStillness = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches;
