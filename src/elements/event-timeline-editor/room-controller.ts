import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** From so many `em` on the form and the preview stand side by side. */
const besideFrom = 60;

/** Knows whether the form and the preview have room side by side. */
export class RoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  isBeside = true;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look(this.#host.clientWidth);
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#look(entry.contentRect.width);
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(width: number): void {
    // an element that is not shown yet has no width to go by
    if (width === 0) return;
    const isBeside = width >= besideFrom * parseFloat(getComputedStyle(this.#host).fontSize);
    if (isBeside === this.isBeside) return;
    this.isBeside = isBeside;
    this.#host.requestUpdate();
  }
}
