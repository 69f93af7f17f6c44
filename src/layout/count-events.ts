import { isLater } from './answer.js';
import type { Answer, EventProvider, WindowCounts } from './event-provider.js';
import type { TimeWindow } from './fit-window.js';
import { total } from './status-counts.js';

/** How many events are going on in a window, or begin in it; its provider may have to be asked. */
export function countEvents(provider: EventProvider, { start, end }: TimeWindow): Answer<number> {
  const answer = provider.counts({ from: start, to: end, bucket: Math.max(end - start, 1) });
  return isLater(answer) ? answer.then(sum) : sum(answer);
}

const sum = ({ before, buckets }: WindowCounts): number =>
  buckets.reduce((count, { began }) => count + total(began), total(before));
