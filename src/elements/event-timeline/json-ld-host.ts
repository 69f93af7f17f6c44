import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Timeline } from '../../core/model.js';

type Place = typeof import('./json-ld.js').placeJsonLd;

/** Keeps JSON-LD of what is shown in the page for as long as it is asked for; loads it then. */
export class JsonLdHost implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #place: Place | undefined;
  #shown: Timeline | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** @param timeline what to tell; undefined takes it away. */
  show(timeline: Timeline | undefined): void {
    this.#shown = timeline;
    if (this.#place) this.#place(this.#host, timeline);
    else if (timeline) void this.#load();
  }

  hostDisconnected(): void {
    this.#place?.(this.#host, undefined);
  }

  async #load(): Promise<void> {
    try {
      this.#place = (await import('./json-ld.js')).placeJsonLd;
      this.#place(this.#host, this.#shown);
    } catch (error) {
      console.warn('<event-timeline> could not load what writes JSON-LD.', error);
    }
  }
}
