import type { Timeline } from '../../core/model.js';
import type { Problem } from '../../core/problem.js';
import { TimelineErrorEvent } from '../../events/timeline-error.js';
import { TimelineLoadEvent } from '../../events/timeline-load.js';

/** Tells the page of data that has been read and of what is at fault in it, once each. */
export class Telling {
  readonly #host: HTMLElement;
  #told: Timeline | undefined;
  #warned: readonly Problem[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /**
   * @param problems all that is known to be at fault.
   * @param asked those of them that come from what the page asks to see, rather than from the data.
   */
  tell(timeline: Timeline, problems: readonly Problem[], asked: readonly Problem[]): void {
    const isNew = this.#told !== timeline;
    const isWarned = isNew || asked !== this.#warned;
    this.#told = timeline;
    this.#warned = asked;
    if (isNew && timeline.events.length > 0)
      this.#host.dispatchEvent(new TimelineLoadEvent(timeline, problems));
    if (isWarned && problems.length > 0) this.#host.dispatchEvent(new TimelineErrorEvent(problems));
  }
}
