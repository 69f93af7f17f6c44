/** The timeline as readers see it, beside the form. */
import type { Timeline } from '../../core/model.js';
import type { EventTimelineEventMap } from '../../events/event-map.js';
import { toDocument } from '../../formats/to-document.js';
import type { EventTimeline } from '../event-timeline/event-timeline.js';
import type { DownloadFormat } from '../event-timeline/download-format.js';

/** So many milliseconds after the last letter the preview follows. */
const followAfter = 250;

/** What the timeline tells the page that it stands in. */
const told: readonly (keyof EventTimelineEventMap)[] = [
  'as-of-change',
  'event-select',
  'filter-change',
  'source-select',
  'timeline-error',
  'timeline-load',
  'window-change',
];

/** Owns the `<event-timeline>` that shows what has been written so far. */
export class Preview {
  readonly #choose: (id: string) => void;
  #element: EventTimeline | undefined;
  #shown: Timeline | undefined;
  #wanted: Timeline | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param choose is told which event a person has chosen in the preview. */
  constructor(choose: (id: string) => void) {
    this.#choose = choose;
  }

  /** A page that has the element of readers keeps its own copy. */
  get element(): HTMLElement {
    if (this.#element) return this.#element;
    const element = document.createElement('event-timeline');
    this.#element = element;
    element.setAttribute('hide', 'downloads');
    element.addEventListener('event-select', ({ eventId }) => {
      if (eventId !== undefined) this.#choose(eventId);
    });
    // what happens in here is nothing to the page around
    for (const type of told)
      element.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    if (!customElements.get('event-timeline'))
      void import('../event-timeline/event-timeline.define.js');
    this.#follow();
    return element;
  }

  show(wanted: Timeline): void {
    this.#wanted = wanted;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#follow();
    }, followAfter);
  }

  /** Has the browser save the timeline in a format, as readers can. */
  async download(format: DownloadFormat): Promise<void> {
    clearTimeout(this.#waiting);
    this.#follow();
    await customElements.whenDefined('event-timeline');
    await this.#element?.updateComplete;
    await this.#element?.download(format);
  }

  #follow(): void {
    if (!this.#element || !this.#wanted || this.#shown === this.#wanted) return;
    this.#shown = this.#wanted;
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = JSON.stringify(toDocument(this.#wanted));
    this.#element.replaceChildren(data);
  }
}
