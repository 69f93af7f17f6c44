/** The chart shows another stretch of time. Bubbles and crosses shadow roots. */
export class WindowChangeEvent extends Event {
  /** The first instant that is shown, in epoch milliseconds. */
  readonly start: number;
  /** The last instant that is shown, in epoch milliseconds. */
  readonly end: number;
  /** The reader moved it, rather than a script or a new width. */
  readonly byUser: boolean;

  constructor(start: number, end: number, byUser: boolean) {
    super('window-change', { bubbles: true, composed: true });
    this.start = start;
    this.end = end;
    this.byUser = byUser;
  }
}
