import { spanOf } from '../layout/event-span.js';
import type { TimeWindow } from '../layout/fit-window.js';
import type { ChartContent } from './chart-content.js';

/** Beside what a cluster covers, as a part of it. */
const MARGIN = 0.08;
/** The most events that are listed. */
const MOST_LISTED = 1000;

/** A stretch of time in a lane. */
interface Stretch extends TimeWindow {
  readonly lane: string;
}

/** The window that shows the events of a cluster apart; undefined where they all begin at once. */
export function windowOn(
  { start, end, lane }: Stretch,
  content: ChartContent,
): TimeWindow | undefined {
  const extent = content.index.extent({ from: start, to: end, ...laneQuestion(content, lane) });
  if (!extent || extent.lastStart <= extent.from) return undefined;
  const margin = (extent.lastStart - extent.from) * MARGIN;
  return { start: extent.from - margin, end: extent.lastStart + margin };
}

/** The events of a cluster, the most important first. */
export const eventsIn = ({ start, end, lane }: Stretch, content: ChartContent): string[] =>
  idsOf({ start, end, lane }, content, (begin) => begin >= start);

/** The events that began before an instant and go on, the most important first. */
export const eventsOngoing = (at: number, lane: string, content: ChartContent): string[] =>
  idsOf({ start: at, end: at + 1, lane }, content, (begin) => begin < at);

function idsOf(
  { start, end, lane }: Stretch,
  content: ChartContent,
  belongs: (begin: number) => boolean,
): string[] {
  const question = { from: start, to: end, limit: MOST_LISTED, bucket: end - start };
  const events = content.index.events({ ...question, ...laneQuestion(content, lane) });
  return events.flatMap((event) => {
    const face = content.faceOf(event);
    return face && belongs(spanOf(face.date).start) ? [event.id] : [];
  });
}

const laneQuestion = ({ lanes }: ChartContent, lane: string): { lane?: string } =>
  lanes.length > 0 ? { lane } : {};
