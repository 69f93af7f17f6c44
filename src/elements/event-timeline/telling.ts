import type { Timeline } from '../../core/model.js';
import type { Problem } from '../../core/problem.js';
import { TimelineErrorEvent } from '../../events/timeline-error.js';
import { TimelineLoadEvent } from '../../events/timeline-load.js';

/** Tells the page of data that has been read and of what is at fault in it, once each. */
export class Telling {
  readonly #host: HTMLElement;
  #told: Timeline | undefined;
  #warned: unknown;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /**
   * @param problems all that is known to be at fault.
   * @param apart what of them comes from elsewhere than the data: from what the page asks to see, or
   *   from the line.
   */
  tell(timeline: Timeline, problems: readonly Problem[], apart: unknown): void {
    const isNew = this.#told !== timeline;
    const isWarned = isNew || apart !== this.#warned;
    this.#told = timeline;
    this.#warned = apart;
    if (isNew && timeline.events.length > 0)
      this.#host.dispatchEvent(new TimelineLoadEvent(timeline, problems));
    if (isWarned && problems.length > 0) this.#host.dispatchEvent(new TimelineErrorEvent(problems));
  }
}
