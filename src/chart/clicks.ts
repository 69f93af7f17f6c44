/** What moves further than this between press and release is a pan. In pixels. */
const STILL = 5;

/** Tells clicks on what is drawn from drags that begin and end on it. */
export class Clicks {
  readonly #container: HTMLElement;
  readonly #onItem: (key: string) => void;
  #pressedAt: readonly [x: number, y: number] | undefined;
  #isDrag = false;

  /** @param onItem is told the key of the item that is clicked. */
  constructor(container: HTMLElement, onItem: (key: string) => void) {
    this.#container = container;
    this.#onItem = onItem;
    for (const type of listened) container.addEventListener(type, this);
  }

  destroy(): void {
    for (const type of listened) this.#container.removeEventListener(type, this);
    this.#container.removeEventListener('pointermove', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'click') return this.#click(event);
    if (!(event instanceof PointerEvent)) return;
    if (event.type === 'pointermove') return this.#follow(event);
    this.#pressedAt = [event.clientX, event.clientY];
    this.#isDrag = false;
    this.#container.addEventListener('pointermove', this);
  }

  #follow({ clientX, clientY, buttons }: PointerEvent): void {
    const [x, y] = this.#pressedAt ?? [clientX, clientY];
    this.#isDrag ||= Math.hypot(clientX - x, clientY - y) > STILL;
    if (this.#isDrag || buttons === 0) this.#container.removeEventListener('pointermove', this);
  }

  /**
   * A drag that begins and ends on the same mark is a pan, although the browser calls it a click. What
   * assistive technology clicks has not been pressed.
   */
  #click(event: Event): void {
    this.#container.removeEventListener('pointermove', this);
    const isDrag = this.#isDrag || (event instanceof MouseEvent && this.#isFar(event));
    this.#isDrag = false;
    this.#pressedAt = undefined;
    const key = event.composedPath().find(isItem)?.dataset.key;
    if (!isDrag && key !== undefined) this.#onItem(key);
  }

  #isFar({ clientX, clientY }: MouseEvent): boolean {
    const [x, y] = this.#pressedAt ?? [clientX, clientY];
    return Math.hypot(clientX - x, clientY - y) > STILL;
  }
}

const listened = ['pointerdown', 'click'] as const;

const isItem = (target: EventTarget): target is HTMLElement =>
  target instanceof HTMLElement && target.classList.contains('et-item');
