import {
  BAND_GAP,
  clusterBand,
  isManyLanes,
  ROW_HEIGHT,
  TALLY_HEIGHT,
} from '../layout/chart-measure.js';
import type { BucketCluster } from '../layout/detail-lane.js';
import type { StatusCounts } from '../layout/event-provider.js';
import type { LaneMix } from '../layout/lane-mix.js';
import { byFrequency, isSameCount, total } from '../layout/status-counts.js';
import type { ChartContent } from './chart-content.js';
import type { ChartCluster } from './chart-state.js';
import type { ClusterFace, MixPart, OngoingFace, Skyline } from './cluster-face.js';

/** The most statuses that a tally names; where there are many lanes, one. */
const MOST_NAMED = 3;
/** What a digit of a tally takes, and a status of it besides its digits. In pixels. */
const DIGIT = 8;
const NAMED = 24;

/** What goes on at a bucket beside what is drawn by itself. */
interface KnownOngoing {
  readonly at: number;
  readonly singles: LaneMix['singles'];
  /** Of the singles, which a level adds to in place. */
  readonly size: number;
  readonly face: OngoingFace;
}

/** Writes what the clusters of a chart show, once for each. */
export class ClusterFaces {
  readonly #content: ChartContent;
  readonly #numbers: Intl.NumberFormat;
  #faces = new Map<string, ClusterFace>();
  readonly #ongoing = new Map<string, KnownOngoing>();

  constructor(content: ChartContent) {
    this.#content = content;
    this.#numbers = numberFormat(content.state.locale);
  }

  /**
   * The face of a cluster: the same as before where nothing of it is other.
   *
   * @param bucket the length of the level that it is of.
   * @param densest how many events are drawn as high as a skyline gets.
   */
  of(lane: string, cluster: BucketCluster, bucket: number, densest: number): ClusterFace {
    const key = `cluster:${lane}:${bucket}:${cluster.start}`;
    const last = this.#faces.get(key);
    if (last && isSameSkyline(last.skyline, cluster, densest))
      if (isSameCount(last.cluster.counts, cluster.counts)) return last;
    const face = this.#face(key, lane, cluster, densest);
    this.#faces.set(key, face);
    return face;
  }

  /** Forgets all faces but those that are drawn. */
  onlyThese(drawn: ClusterFace[]): ClusterFace[] {
    if (this.#faces.size > 2 * drawn.length)
      this.#faces = new Map(drawn.map((face) => [face.key, face]));
    return drawn;
  }

  /** What goes on in a lane from before the window. */
  ongoing(mix: LaneMix, lane: string, windowStart: number): OngoingFace {
    const at = mix.bucketAt(windowStart).start;
    const { singles } = mix;
    const known = this.#ongoing.get(lane);
    if (known?.at === at && known.singles === singles && known.size === singles.size)
      return known.face;
    const counts = mix.ongoing(at);
    if (known?.at === at && isSameCount(known.face.cluster.counts, counts)) {
      this.#ongoing.set(lane, { ...known, singles, size: singles.size });
      return known.face;
    }
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
    this.#ongoing.set(lane, { at, singles, size: singles.size, face });
    return face;
  }

  #face(key: string, lane: string, bucketed: BucketCluster, densest: number): ClusterFace {
    const { counts, parts } = bucketed;
    const laneCount = this.#content.lanes.length;
    const height = clusterBand(laneCount) - BAND_GAP;
    const cluster = this.#cluster(lane, bucketed, false);
    const describe = this.#describing(cluster);
    return {
      key,
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

const isSameSkyline = (skyline: Skyline, { parts }: BucketCluster, densest: number): boolean =>
  skyline.parts === parts && skyline.densest === densest;

/** A bare machine can name a language that `Intl` refuses, such as `C`. */
function numberFormat(locale: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale);
  } catch {
    return new Intl.NumberFormat('en');
  }
}
