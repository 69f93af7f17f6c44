import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So long a reader may pause between two letters, in milliseconds, while many events are searched. */
const pause = 200;

/**
 * Holds what a reader types until it is worth telling: with the next frame; where that starts a search
 * among many events, at the first pause.
 */
export class Typing implements ReactiveController {
  readonly #tell: (text: string) => void;
  #typed: string | undefined;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, tell: (text: string) => void) {
    this.#tell = tell;
    host.addController(this);
  }

  /** What has been typed and not been told. */
  get pending(): string | undefined {
    return this.#typed;
  }

  /** @param isLong telling it starts something long. */
  type(text: string, isLong: boolean): void {
    this.forget();
    this.#typed = text;
    if (isLong) this.#timer = setTimeout(this.#settle, pause);
    else this.#frame = requestAnimationFrame(this.#settle);
  }

  /** What is typed counts for nothing any more. */
  forget(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#typed = undefined;
  }

  hostDisconnected(): void {
    this.forget();
  }

  readonly #settle = (): void => {
    const text = this.#typed;
    this.#typed = undefined;
    if (text !== undefined) this.#tell(text);
  };
}
