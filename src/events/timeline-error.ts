import type { Problem } from '../core/problem.js';

/**
 * Something in the data could not be taken, or the data could not be fetched. What could be taken
 * is shown all the same. Bubbles and crosses shadow roots.
 */
export class TimelineErrorEvent extends Event {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('timeline-error', { bubbles: true, composed: true });
    this.problems = problems;
  }
}
