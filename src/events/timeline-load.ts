import type { Timeline } from '../core/model.js';
import type { Problem } from '../core/problem.js';

/** The data has been read and is on the screen. Bubbles and crosses shadow roots. */
export class TimelineLoadEvent extends Event {
  readonly timeline: Timeline;
  /** What could not be taken as it stood. */
  readonly problems: readonly Problem[];

  constructor(timeline: Timeline, problems: readonly Problem[]) {
    super('timeline-load', { bubbles: true, composed: true });
    this.timeline = timeline;
    this.problems = problems;
  }
}
