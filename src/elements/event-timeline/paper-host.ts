import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Paper } from '../paper/paper.js';
import type { PaperInput } from '../paper/paper-input.js';

/** Milliseconds after which the reader has all that is looked at, so that other things can be loaded. */
const rest = 1000;

/** Has ready what printing takes, for which nothing can be loaded once the reader prints. */
export class PaperHost implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #paper: Paper | undefined;
  #input: PaperInput | undefined;
  #timer = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** @param input what is on the screen, which is what is printed. */
  show(input: PaperInput): void {
    this.#input = input;
    this.#paper?.show(input);
    if (input.timeline.events.length > 0)
      this.#timer ||= window.setTimeout(() => void this.#load(), rest);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#paper?.disconnect();
    this.#paper = undefined;
    this.#timer = 0;
  }

  async #load(): Promise<void> {
    const { shadowRoot } = this.#host;
    if (shadowRoot === null) return;
    try {
      const { openPaper } = await import('../paper/paper.js');
      const paper = await openPaper(shadowRoot);
      // gone from the page meanwhile, or come again
      if (this.#timer === 0 || this.#paper) paper.disconnect();
      else this.#paper = paper;
      if (this.#input) this.#paper?.show(this.#input);
    } catch (error) {
      console.warn('<event-timeline> could not load what prints.', error);
    }
  }
}
