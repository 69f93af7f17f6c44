/** Notices what has changed, for those who do not see it. Loaded when the list is there to be read. */
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

/** What an element has shown last, by the root that gets its live region. */
interface Seen {
  shown?: Shown;
  hasWindow?: boolean;
}
const seen = new WeakMap<Node, Seen>();

function seenIn(root: Node): Seen {
  const known = seen.get(root) ?? {};
  seen.set(root, known);
  return known;
}

/** What was shown last below a root. */
export const shownIn = (root: Node): Shown | undefined => seen.get(root)?.shown;

/** Notices what is to be told in one short message. */
export function notice(root: HTMLElement | DocumentFragment, shown: Shown): void {
  const known = seenIn(root);
  const last = known.shown;
  known.shown = shown;
  // other data tell of themselves
  if (last?.frame.whole !== shown.frame.whole) return;
  const [before, after] = [last.narrowed, shown.narrowed];
  if (before.date?.edtf !== after.date?.edtf) tell(root, 'as-of');
  else if (before.filter !== after.filter) tell(root, 'filter');
}

/**
 * Notices that the chart shows another stretch of time.
 *
 * @param isFollowing the reader hears of the event that the window follows.
 */
export function noticeWindow(
  root: HTMLElement | DocumentFragment,
  chart: ChartView,
  isFollowing: boolean,
): void {
  const known = seenIn(root);
  if (known.hasWindow && !isFollowing) tell(root, 'window', chart);
  known.hasWindow = true;
}

/** What tells it is loaded with the first change. */
function tell(root: HTMLElement | DocumentFragment, change: Change, chart?: ChartView): void {
  import('./announce.js').then(
    ({ announce }) => announce(root, change, () => seenIn(root).shown, chart),
    (error: unknown) => {
      console.warn('<event-timeline> could not load what tells of changes.', error);
    },
  );
}
