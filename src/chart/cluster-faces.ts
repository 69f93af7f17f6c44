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
    const cluster = this.#cluster(lane, { counts, start: -Infinity, end: at }, true);
    const number = cluster.total;
    const text = this.#numbers.format(number);
    const describe = this.#describing(cluster);
    const face: OngoingFace = {
      lane,
      cluster,
      mix: this.#mix(counts).slice(0, 1),
      text,
      get description() {
        return number > 0 ? describe() : '';
      },
      height: this.#content.laneHeightOf(lane),
      width: number > 0 ? NAMED + DIGIT * (2 * text.length + 3) : 0,
    };
    this.#ongoing.set(lane, { at, face });
    return face;
  }

  #face(lane: string, bucketed: BucketCluster, bucket: number, densest: number): ClusterFace {
    const { counts, parts, start } = bucketed;
    const laneCount = this.#content.lanes.length;
    const height = clusterBand(laneCount) - BAND_GAP;
    const cluster = this.#cluster(lane, bucketed, false);
    const describe = this.#describing(cluster);
    return {
      key: `cluster:${lane}:${bucket}:${start}`,
      lane,
      cluster,
      mix: this.#mix(counts),
      text: `+${this.#numbers.format(cluster.total)}`,
      get description() {
        return describe();
      },
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

  #cluster(
    lane: string,
    { counts, start, end }: Pick<BucketCluster, 'counts' | 'start' | 'end'>,
    ongoing: boolean,
  ): ChartCluster {
    const hasLanes = this.#content.lanes.length > 0;
    return { total: total(counts), counts, start, end, ongoing, ...(hasLanes && { lane }) };
  }

  /** What is said of a cluster, written once, when it is asked for. */
  #describing(cluster: ChartCluster): () => string {
    let text: string | undefined;
    return () =>
      (text ??=
        this.#content.state.describeCluster?.(cluster) ?? this.#numbers.format(cluster.total));
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
