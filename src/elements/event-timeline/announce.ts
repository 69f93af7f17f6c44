/** Tells in one short message what has changed, to those who do not see it. Loaded with the first change. */
import { chartWords } from '../base/chart-words.js';
import type { Change, ChartView, Shown } from './announcing.js';
import { spoken, stretchText } from './spoken-dates.js';

/** After so many milliseconds without another change there is something to tell. */
const REST = 600;

const order: readonly Change[] = ['as-of', 'filter', 'window'];

interface Region {
  readonly element: HTMLElement;
  change: Change | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** The live region of each element: the only one it has. */
const regions = new WeakMap<Node, Region>();

/** Tells of a change as soon as there is rest, and of what comes with it as one. */
export function announce(
  root: ParentNode & Node,
  change: Change,
  shown: () => Shown | undefined,
  chart: ChartView | undefined,
): void {
  const region = regions.get(root) ?? createRegion(root);
  const changes = [change, region.change];
  region.change = order.find((one) => changes.includes(one));
  clearTimeout(region.timer);
  region.timer = setTimeout(() => void tell(region, shown(), chart), REST);
}

/** Tells of something else in its own words, instead of what there may be to tell already. */
export function announceText(root: ParentNode & Node, text: string): void {
  const region = regions.get(root) ?? createRegion(root);
  region.change = undefined;
  clearTimeout(region.timer);
  region.timer = setTimeout(() => (region.element.textContent = text), REST);
}

function createRegion(root: ParentNode & Node): Region {
  const element = document.createElement('p');
  element.className = 'visually-hidden';
  element.setAttribute('role', 'status');
  root.append(element);
  const region = { element, change: undefined, timer: undefined };
  regions.set(root, region);
  return region;
}

async function tell(region: Region, shown: Shown | undefined, chart?: ChartView): Promise<void> {
  const { change, timer } = region;
  region.change = undefined;
  if (!change || !shown) return;
  await chartWords.arrival(shown.frame.locale.lang());
  const message = await messageFor(change, shown, chart);
  // by then there may be something else to tell
  if (region.timer === timer) region.element.textContent = message;
}

async function messageFor(change: Change, shown: Shown, chart?: ChartView): Promise<string> {
  const { frame, narrowed } = shown;
  const words = chartWords.of(frame.locale.lang());
  const count = narrowed.shown.events.length;
  if (change === 'filter') return words.shown(count, narrowed.known.events.length);
  if (change === 'as-of') {
    const { date } = narrowed;
    return date ? words.asOf(spoken(frame.dateText(date), words), count) : words.now(count);
  }
  if (!chart) return '';
  return words.window(stretchText(chart.getWindow(), frame, words), await chart.countInView());
}
