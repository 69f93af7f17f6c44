/** What a reader has clicked. */
export interface ClickTargets {
  onEvent(id: string): void;
  /** @param key of the cluster. */
  onCluster(key: string): void;
  /** @param lane whose events go on from before the window. */
  onOngoing(lane: string): void;
}

/** What moves further than this between press and release is a pan. In pixels. */
const STILL = 5;

/** Tells clicks on what is drawn from drags that begin and end on it. */
export class Clicks {
  readonly #container: HTMLElement;
  readonly #targets: ClickTargets;
  #pressedAt: readonly [x: number, y: number] = [0, 0];

  constructor(container: HTMLElement, targets: ClickTargets) {
    this.#container = container;
    this.#targets = targets;
    container.addEventListener('pointerdown', this.#onPress);
    container.addEventListener('click', this.#onClick);
  }

  destroy(): void {
    this.#container.removeEventListener('pointerdown', this.#onPress);
    this.#container.removeEventListener('click', this.#onClick);
  }

  readonly #onPress = (event: PointerEvent): void => {
    this.#pressedAt = [event.clientX, event.clientY];
  };

  /** A drag that begins and ends on the same mark is a pan, although the browser calls it a click. */
  readonly #onClick = (event: MouseEvent): void => {
    const [x, y] = this.#pressedAt;
    if (Math.hypot(event.clientX - x, event.clientY - y) > STILL) return;
    const { eventId, cluster, ongoing } = event.composedPath().find(isItem)?.dataset ?? {};
    if (eventId !== undefined) this.#targets.onEvent(eventId);
    if (cluster !== undefined) this.#targets.onCluster(cluster);
    if (ongoing !== undefined) this.#targets.onOngoing(ongoing);
  };
}

const isItem = (target: EventTarget): target is HTMLElement =>
  target instanceof HTMLElement && target.classList.contains('et-item');
