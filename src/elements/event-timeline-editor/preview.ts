/** The timeline as readers see it, beside the form. */
import { forKeeping, type DraftDocument } from './draft-document.js';

/** So many milliseconds after the last letter the preview follows. */
const followAfter = 250;

/** Owns the `<event-timeline>` that shows what has been written so far. */
export class Preview {
  #element: HTMLElement | undefined;
  #shown: DraftDocument | undefined;
  #wanted: DraftDocument = {};
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** A page that has the element of readers keeps its own copy. */
  get element(): HTMLElement {
    if (this.#element) return this.#element;
    this.#element = document.createElement('event-timeline');
    this.#element.setAttribute('hide', 'downloads');
    if (!customElements.get('event-timeline'))
      void import('../event-timeline/event-timeline.define.js');
    this.#follow();
    return this.#element;
  }

  show(wanted: DraftDocument): void {
    this.#wanted = wanted;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#follow();
    }, followAfter);
  }

  #follow(): void {
    if (!this.#element || this.#shown === this.#wanted) return;
    this.#shown = this.#wanted;
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = JSON.stringify(forKeeping(this.#wanted));
    this.#element.replaceChildren(data);
  }
}
