import {
  BAND_GAP,
  clusterBand,
  isManyLanes,
  ROW_HEIGHT,
  TALLY_HEIGHT,
} from '../layout/chart-measure.js';
import type { BucketCluster } from '../layout/detail-lane.js';
import type { DetailPlan } from '../layout/detail-plan.js';
import type { StatusCounts } from '../layout/event-provider.js';
import { byFrequency, total } from '../layout/status-counts.js';
import type { ChartContent } from './chart-content.js';
import type { ChartCluster } from './chart-state.js';
import type { ClusterFace, MixPart, OngoingFace } from './cluster-face.js';

/** The most statuses that a tally names; where there are many lanes, one. */
const MOST_NAMED = 3;
/** What a digit of a tally takes, and a status of it besides its digits. In pixels. */
const DIGIT = 8;
const NAMED = 24;

/** Writes what the clusters of a chart show, once for each. */
export class ClusterFaces {
  readonly #content: ChartContent;
  readonly #numbers: Intl.NumberFormat;
  readonly #ongoing = new Map<string, { at: number; face: OngoingFace }>();

  constructor(content: ChartContent) {
    this.#content = content;
    this.#numbers = numberFormat(content.state.locale);
  }

  /**
   * All clusters of a plan.
   *
   * @param densest how many events are drawn as high as a skyline gets.
   */
  of({ lanes, bucket }: DetailPlan, densest: number): ClusterFace[] {
    return [...lanes].flatMap(([id, lane]) =>
      lane.clusters().map((cluster) => this.#face(id, cluster, bucket, densest)),
    );
  }

  /** What goes on in a lane from before the window. */
  ongoing(plan: DetailPlan, lane: string, windowStart: number): OngoingFace {
    const at = plan.bucketAt(windowStart);
    const known = this.#ongoing.get(lane);
    if (known?.at === at) return known.face;
    const counts = plan.lanes.get(lane)?.ongoing(at) ?? {};
    const cluster = { counts, start: -Infinity, end: at };
    const number = total(counts);
    const text = this.#numbers.format(number);
    const face = {
      lane,
      mix: this.#mix(counts).slice(0, 1),
      text,
      description: number > 0 ? this.#describe(lane, cluster, true) : '',
      height: this.#content.laneHeightOf(lane),
      width: number > 0 ? NAMED + DIGIT * (2 * text.length + 3) : 0,
    };
    this.#ongoing.set(lane, { at, face });
    return face;
  }

  #face(lane: string, cluster: BucketCluster, bucket: number, densest: number): ClusterFace {
    const { start, end, counts, parts } = cluster;
    const laneCount = this.#content.lanes.length;
    const height = clusterBand(laneCount) - BAND_GAP;
    return {
      key: `cluster:${lane}:${bucket}:${start}`,
      lane,
      start,
      end,
      counts,
      mix: this.#mix(counts),
      text: `+${this.#numbers.format(total(counts))}`,
      description: this.#describe(lane, cluster, false),
      skyline: { parts, densest, stacked: !isManyLanes(laneCount), height: height - TALLY_HEIGHT },
      top: this.#content.rowsOf(lane) * ROW_HEIGHT + BAND_GAP,
      height,
    };
  }

  #mix(counts: StatusCounts): MixPart[] {
    const most = isManyLanes(this.#content.lanes.length) ? 1 : MOST_NAMED;
    const named = byFrequency(counts).slice(0, most);
    return named.map(([status, count]) => ({ status, text: this.#numbers.format(count) }));
  }

  #describe(
    lane: string,
    { counts, start, end }: { counts: StatusCounts; start: number; end: number },
    ongoing: boolean,
  ): string {
    const { state, lanes } = this.#content;
    const cluster: ChartCluster = {
      total: total(counts),
      counts,
      start,
      end,
      ongoing,
      ...(lanes.length > 0 && { lane }),
    };
    return state.describeCluster?.(cluster) ?? this.#numbers.format(cluster.total);
  }
}

/** A bare machine can name a language that `Intl` refuses, such as `C`. */
function numberFormat(locale: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale);
  } catch {
    return new Intl.NumberFormat('en');
  }
}
