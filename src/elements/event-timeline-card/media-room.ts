import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Media } from '../../core/model.js';
import type { LightboxContent } from './lightbox.js';

/**
 * What the reader has asked for among the media of one event: what is covered, what another site
 * serves, which picture is enlarged. With the next event all of it is as if nothing had been asked.
 */
export class MediaRoom implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #event: string | undefined;
  readonly #asked = new Set<string>();
  readonly #uncovered = new Set<string>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Leaves what was asked for when the element is taken away, so that nothing plays on unseen. */
  hostDisconnected(): void {
    this.enter(undefined);
    this.#host.requestUpdate();
  }

  /** The event whose media are shown. */
  enter(event: string | undefined): void {
    if (event === this.#event) return;
    this.#event = event;
    this.#asked.clear();
    this.#uncovered.clear();
  }

  isUncovered({ url, sensitive }: Media): boolean {
    return !sensitive || this.#uncovered.has(url);
  }

  setUncovered({ url }: Media, uncovered: boolean): void {
    if (uncovered === this.#uncovered.has(url)) return;
    if (uncovered) this.#uncovered.add(url);
    else this.#uncovered.delete(url);
    this.#host.requestUpdate();
  }

  /** The reader wants it from the site that serves it. */
  isAsked({ url }: Media): boolean {
    return this.#asked.has(url);
  }

  /** Loads it, and leads to it: the button that asked is gone. */
  async ask({ url }: Media, figure: Element | null): Promise<void> {
    this.#asked.add(url);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    figure?.querySelector('iframe')?.focus();
  }

  /** Shows a picture over the page. */
  async enlarge(content: LightboxContent, opener: HTMLElement): Promise<void> {
    const { openLightbox } = await import('./lightbox.js');
    const root = this.#host.shadowRoot;
    if (root && opener.isConnected) openLightbox(root, content, opener);
  }
}
