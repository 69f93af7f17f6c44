import type { TimelineEvent } from '../core/model.js';
import { take } from '../layout/answer.js';
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

/** What comes of opening a cluster. */
export interface ClusterTargets {
  /** Zooms to where its events stand apart. */
  readonly onWindow: (window: TimeWindow) => void;
  /** Hands over the `id`s of its events, where no zoom can separate them. */
  readonly onEvents: (ids: readonly string[]) => void;
  readonly onError: (error: unknown) => void;
}

/** Shows the events of a cluster apart, or hands them over where no zoom can. */
export function openCluster(
  face: ClusterFace | OngoingFace,
  content: ChartContent,
  { onWindow, onEvents, onError }: ClusterTargets,
): void {
  const stretch = stretchOf(face);
  const handOver = (events: readonly TimelineEvent[]): void =>
    onEvents(idsIn(events, face, content));
  const open = (extent: EventExtent | undefined): void => {
    const window = windowOn(extent);
    if (window) onWindow(window);
    else take(eventsOf(stretch, content), handOver, onError);
  };
  if (face.cluster.ongoing) open(undefined);
  else take(extentIn(stretch, content), open, onError);
}

/** What the events of a cluster cover; its provider may have to be asked. */
const extentIn = (
  { start, end, lane }: Stretch,
  content: ChartContent,
): Answer<EventExtent | undefined> =>
  content.provider.extent({ from: start, to: end, ...laneQuestion(content, lane) });

/** The window that shows events apart; undefined where they all begin at once. */
function windowOn(extent: EventExtent | undefined): TimeWindow | undefined {
  if (!extent || extent.lastStart <= extent.from) return undefined;
  const margin = (extent.lastStart - extent.from) * MARGIN;
  return { start: extent.from - margin, end: extent.lastStart + margin };
}

/** The most important events of a stretch, and of those that go on into it. */
const eventsOf = (
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
const stretchOf = ({ cluster, lane }: ClusterFace | OngoingFace): Stretch =>
  cluster.ongoing
    ? { start: cluster.end, end: cluster.end + 1, lane }
    : { start: cluster.start, end: cluster.end, lane };

/** The ids of those events that belong to a cluster. */
const idsIn = (
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
