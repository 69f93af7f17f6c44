import type { TimelineEvent } from '../core/model.js';
import type { Answer, EventExtent } from '../layout/event-provider.js';
import { spanOf } from '../layout/event-span.js';
import type { TimeWindow } from '../layout/fit-window.js';
import type { ChartContent } from './chart-content.js';
import type { ClusterFace, OngoingFace } from './cluster-face.js';

/** Beside what a cluster covers, as a part of it. */
const MARGIN = 0.08;
/** The most events that are listed. */
const MOST_LISTED = 1000;

/** A stretch of time in a lane. */
interface Stretch extends TimeWindow {
  readonly lane: string;
}

/** What the events of a cluster cover; its provider may have to be asked. */
export const extentIn = (
  { start, end, lane }: Stretch,
  content: ChartContent,
): Answer<EventExtent | undefined> =>
  content.provider.extent({ from: start, to: end, ...laneQuestion(content, lane) });

/** The window that shows events apart; undefined where they all begin at once. */
export function windowOn(extent: EventExtent | undefined): TimeWindow | undefined {
  if (!extent || extent.lastStart <= extent.from) return undefined;
  const margin = (extent.lastStart - extent.from) * MARGIN;
  return { start: extent.from - margin, end: extent.lastStart + margin };
}

/** The most important events of a stretch, and of those that go on into it. */
export const eventsOf = (
  { start, end, lane }: Stretch,
  content: ChartContent,
): Answer<readonly TimelineEvent[]> =>
  content.provider.events({
    from: start,
    to: end,
    limit: MOST_LISTED,
    bucket: end - start,
    ...laneQuestion(content, lane),
  });

/** Where the events of a cluster are to be asked for: those that go on are found where they do. */
export const stretchOf = ({ cluster, lane }: ClusterFace | OngoingFace): Stretch =>
  cluster.ongoing
    ? { start: cluster.end, end: cluster.end + 1, lane }
    : { start: cluster.start, end: cluster.end, lane };

/** The ids of those events that belong to a cluster. */
export const idsIn = (
  events: readonly TimelineEvent[],
  { cluster }: ClusterFace | OngoingFace,
  content: ChartContent,
): string[] =>
  events.flatMap((event) => {
    const date = content.dateOf(event);
    const start = date ? spanOf(date).start : NaN;
    const belongs = cluster.ongoing ? start < cluster.end : start >= cluster.start;
    return belongs ? [event.id] : [];
  });

const laneQuestion = ({ lanes }: ChartContent, lane: string): { lane?: string } =>
  lanes.length > 0 ? { lane } : {};
