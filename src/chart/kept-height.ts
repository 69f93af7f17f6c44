/**
 * The height that a chart keeps, so that it does not push the page about while a reader zooms, and does
 * not collapse while what is shown comes and goes within the same whole. In pixels.
 */
export class KeptHeight {
  readonly #set: (height: number) => void;
  #height = 0;
  #whenFitted = 0;

  /** @param set gives the chart its least height. */
  constructor(set: (height: number) => void) {
    this.#set = set;
  }

  /** A height that the chart has come to; `isFitted` where its window shows the whole. */
  reached(height: number, isFitted: boolean): void {
    if (isFitted) this.#whenFitted = Math.max(this.#whenFitted, height);
    if (height > this.#height) this.#keep(height);
  }

  /** Lets the chart shrink to what it holds: at another width, or for other data. */
  release(): void {
    this.#whenFitted = 0;
    this.#keep(0);
  }

  /** Lets the chart shrink to what it has needed for the whole. */
  returnToFitted(): void {
    this.#keep(this.#whenFitted);
  }

  #keep(height: number): void {
    this.#height = height;
    this.#set(height);
  }
}
