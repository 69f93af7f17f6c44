import type { Answer } from '../../layout/event-provider.js';
import type { TimeWindow } from '../../layout/fit-window.js';
import type { Frame } from './chart-input.js';
import type { Narrowed } from './narrow.js';

/** What is shown, for those who do not see it change. */
export interface Shown {
  readonly frame: Frame;
  readonly narrowed: Narrowed;
}

/** What has changed; what comes later in this order is less worth telling. */
export type Change = 'as-of' | 'filter' | 'window';

/** What the chart shows of it. */
export interface ChartView {
  getWindow(): TimeWindow;
  countInView(): Answer<number>;
}

/** Notices what is to be told in one short message. What tells it is loaded with the first change. */
export class Announcing {
  readonly #root: () => ParentNode & Node;
  #shown: Shown | undefined;
  #hasWindow = false;

  /** @param root gets the live region. */
  constructor(root: () => ParentNode & Node) {
    this.#root = root;
  }

  show(shown: Shown): void {
    const last = this.#shown;
    this.#shown = shown;
    // other data tell of themselves
    if (last?.frame.whole !== shown.frame.whole) return;
    const [before, after] = [last.narrowed, shown.narrowed];
    if (before.date?.edtf !== after.date?.edtf) this.#tell('as-of');
    else if (before.filter !== after.filter) this.#tell('filter');
  }

  /** @param isFollowing the reader hears of the event that the window follows. */
  moveTo(chart: ChartView, isFollowing: boolean): void {
    if (this.#hasWindow && !isFollowing) this.#tell('window', chart);
    this.#hasWindow = true;
  }

  #tell(change: Change, chart?: ChartView): void {
    import('./announce.js').then(
      ({ announce }) => announce(this.#root(), change, () => this.#shown, chart),
      (error: unknown) => {
        console.warn('<event-timeline> could not load what tells of changes.', error);
      },
    );
  }
}
