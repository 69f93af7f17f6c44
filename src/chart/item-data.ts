import { ERA_ROW } from '../layout/chart-measure.js';
import { CHART_LIMIT } from '../layout/placed-date.js';
import type { ChartContent, DrawnEra } from './chart-content.js';
import type { Lane } from './chart-state.js';
import type { ItemSource } from './chart-item.js';
import type { ClusterFace } from './cluster-face.js';
import type { MarkFace } from './event-face.js';
import type { GroupData, ItemData } from './vis.js';

/** A function of the chart's own, which vis-timeline carries to the items. */
type Source = () => ItemSource;

const clamp = (time: number): number => Math.min(Math.max(time, -CHART_LIMIT), CHART_LIMIT);

const groupOf = ({ lanes }: ChartContent, lane: string): string | undefined =>
  lanes.length > 0 ? `lane:${lane}` : undefined;

/** An event for vis-timeline. Its bounds are for finding it; it is drawn by `MarkItem`. */
export const eventItem = (
  { key, event, date, lane }: MarkFace,
  content: ChartContent,
  source: Source,
): ItemData => ({
  id: `event:${key}`,
  type: 'event',
  start: clamp(date.from),
  end: clamp(date.to),
  group: groupOf(content, lane),
  key,
  eventId: event.id,
  source,
});

/** A cluster for vis-timeline, drawn by `ClusterItem`. */
export const clusterItem = (
  face: ClusterFace,
  content: ChartContent,
  source: Source,
): ItemData => ({
  id: face.key,
  type: 'cluster',
  start: clamp(face.cluster.start),
  end: clamp(face.cluster.end),
  group: groupOf(content, face.lane),
  face,
  source,
});

/** What stands at the start of a crowded lane, drawn by `OngoingItem`; it holds the lane open. */
export const ongoingItem = (lane: string, content: ChartContent, source: Source): ItemData => ({
  id: `ongoing:${lane}`,
  type: 'ongoing',
  start: -CHART_LIMIT,
  end: CHART_LIMIT,
  group: groupOf(content, lane),
  lane,
  source,
});

/** An era for vis-timeline: a band behind everything, its name at the top. */
export function eraItem({ era, date, row }: DrawnEra): ItemData {
  const name = document.createElement('span');
  name.className = 'et-era-name';
  name.textContent = era.title;
  name.style.marginBlockStart = `${row * ERA_ROW}px`;
  return {
    id: `era:${era.id}`,
    type: 'background',
    className: 'et-era',
    start: clamp(date.from),
    end: clamp(date.to),
    content: name,
  };
}

/** A lane for vis-timeline. */
export function laneGroup({ id, title }: Lane, order: number): GroupData {
  const content = document.createElement('span');
  content.className = 'et-lane-name';
  content.textContent = title;
  return { id: `lane:${id}`, content, order };
}
