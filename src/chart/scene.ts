import type { TimelineEvent } from '../core/model.js';
import { rowsFit } from '../layout/chart-measure.js';
import { LABEL_GLYPH, planChart, type ChartPlan, type PlannedMark } from '../layout/chart-plan.js';
import type { DetailEvent } from '../layout/detail-lane.js';
import { isLater, take } from '../layout/answer.js';
import { DetailPlan, levelOf } from '../layout/detail-plan.js';
import { EventIndex } from '../layout/event-index.js';
import { PlanAhead, windowAt } from '../layout/plan-ahead.js';
import { LaneMix } from '../layout/lane-mix.js';
import { labelLimit, WIDEST_LABEL } from '../layout/estimate-height.js';
import type { TimeWindow } from '../layout/fit-window.js';
import type { TimeScale } from '../layout/mark-geometry.js';
import { markOf } from '../layout/mark.js';
import { total } from '../layout/status-counts.js';
import { NO_LANE } from '../layout/laning.js';
import type { ChartContent } from './chart-content.js';
import type { ClusterFace, OngoingFace } from './cluster-face.js';
import { ClusterFaces } from './cluster-faces.js';
import type { LabelRuler } from './label-ruler.js';
import type { MarkFace } from './event-face.js';

/** The most that a label takes in a crowded chart, in pixels. */
const CROWDED_LABEL = 200;

/** Beyond the window nothing of a level is seen: the widest label with its glyph. In pixels. */
const SEEN_BEYOND = WIDEST_LABEL + LABEL_GLYPH;

/** What a scene tells of answers that come later. */
export interface ProviderAnswers {
  /** There is more to draw than there was. */
  readonly onAnswer: () => void;
  readonly onError: (error: unknown) => void;
}

/** What vis-timeline is to hold. */
export interface Drawn {
  readonly marks: readonly MarkFace[];
  readonly clusters: readonly ClusterFace[];
  /** The lanes with clusters, which are as high as they are whatever is in them. */
  readonly crowded: readonly string[];
}

/**
 * What is drawn of the content of a chart at a scale: every event by itself where they are few, else a
 * level of detail. It stays as it is while the window moves.
 */
export class Scene {
  readonly #ruler: LabelRuler;
  readonly #answers: ProviderAnswers;
  #content: ChartContent | undefined;
  /** The window that shows all events. */
  #whole: TimeWindow | undefined;
  #full: { scale: TimeScale; plan: ChartPlan } | undefined;
  #fits: { width: number; all: boolean } | undefined;
  #detail: DetailPlan | undefined;
  /** The level that takes over as soon as it has been answered. */
  #next: DetailPlan | undefined;
  readonly #ahead = new PlanAhead();
  /** What each lane draws while the level takes over from the one before it. */
  #mixes: ReadonlyMap<string, LaneMix> = new Map();
  /** Where a reader zooms about. */
  #centre = 0;
  /** Whether the reader zooms in or out, or has last moved the window otherwise. */
  #way: 'in' | 'out' | undefined;
  #lastScale: TimeScale | undefined;
  #faces: ClusterFaces | undefined;
  /** How many begin where most do, by the bucket of a level: the skylines' height is told from it. */
  readonly #densest = new Map<number, number>();
  #isStale = false;
  /** Levels of one revision may be mixed: they are of the same events, with labels of the same width. */
  #revision = 0;
  #revisionOf = new WeakMap<DetailPlan, number>();
  #marks = new Map<string, PlannedMark>();
  #marksAt = 0;

  constructor(ruler: LabelRuler, answers: ProviderAnswers) {
    this.#ruler = ruler;
    this.#answers = answers;
  }

  /** Gives it what is to be drawn, and the window that shows all of it. */
  setContent(content: ChartContent, whole: TimeWindow | undefined): void {
    if (content.isMovedFrom(this.#content)) this.forget();
    this.#content = content;
    this.#whole = whole;
    this.#faces = undefined;
    this.#ahead.forget();
    this.#insist(content);
  }

  /** Plans anew, because labels have another width or there are other events. */
  forget(): void {
    this.#full = undefined;
    this.#fits = undefined;
    this.#densest.clear();
    this.#ahead.forget();
    this.#isStale = true;
    this.#revision += 1;
  }

  /**
   * Brings the plan up to a scale.
   *
   * @returns whether anything else is drawn than before.
   */
  follow(scale: TimeScale): boolean {
    const content = this.#content;
    if (!content || scale.width === 0) return false;
    this.#noteCentre(scale);
    const last = this.#full;
    if (this.#planFull(content, scale)) {
      const isOther = this.#detail !== undefined || this.#full !== last;
      this.#next?.cancel();
      this.#dropDetail();
      return isOther;
    }
    return this.#planDetail(content, scale);
  }

  /** Plans the level that a zoom is on its way to; of a server nothing is asked before it is needed. */
  prepare(scale: TimeScale, hasTime: () => boolean): void {
    const [content, detail, way] = [this.#content, this.#detail, this.#way];
    if (!content || !detail || !way || this.#next) return;
    if (!(content.provider instanceof EventIndex)) return;
    const level = way === 'in' ? detail.msPerPx / 2 : detail.msPerPx * 2;
    const window = windowAt(Math.min(level, detail.msPerPx), this.#centre, scale);
    const create = () => this.#createDetail(content, scale.width, level, window);
    this.#ahead.goOn({ level, from: detail, window }, create, hasTime);
  }

  /** What is drawn. */
  drawn(): Drawn {
    const content = this.#content;
    if (!content) return { marks: [], clusters: [], crowded: [] };
    if (!this.#detail) return { marks: content.few ?? [], clusters: [], crowded: [] };
    const singles = [...this.#mixes.values()].flatMap((mix) => [...mix.singles.values()]);
    return {
      marks: singles.flatMap(({ event, lane }) => content.faceOf(event, lane) ?? []),
      clusters: this.#clustersDrawn(content),
      crowded: [...this.#mixes.keys()],
    };
  }

  /** Whether an earlier level still draws something. */
  get isTakingOver(): boolean {
    for (const mix of this.#mixes.values()) if (!mix.isWhole) return true;
    return false;
  }

  /**
   * Lets the level at hand take over from the one before it, in each lane from where the reader zooms about.
   *
   * @param most how many buckets of those in view it takes over.
   * @returns whether anything else is drawn than before.
   */
  takeOver({ start, msPerPx, width }: TimeScale, most: number): boolean {
    const beyond = SEEN_BEYOND * msPerPx;
    const seen = { start: start - beyond, end: start + width * msPerPx + beyond };
    let left = most;
    let open = [...this.#mixes.values()].filter((mix) => !mix.isWhole);
    if (open.length === 0) return false;
    for (const mix of open) mix.takeOverBeyond(seen);
    for (; left > 0 && open.length > 0; open = open.filter((mix) => !mix.isWhole))
      for (const mix of open.slice(0, left)) {
        mix.takeOver(this.#centre);
        left -= 1;
      }
    return true;
  }

  /** For which stretch of time it is known what is drawn: all of it, where every event is. */
  get covered(): TimeWindow {
    const lanes = this.#detail ? [...this.#detail.lanes.values()] : [];
    return {
      start: Math.max(-Infinity, ...lanes.map(({ decided }) => decided?.start ?? Infinity)),
      end: Math.min(Infinity, ...lanes.map(({ decided }) => decided?.end ?? -Infinity)),
    };
  }

  planOf(face: MarkFace, scale: TimeScale): PlannedMark | undefined {
    if (!this.#detail) return this.#full?.plan.marks.get(face.key);
    const single = this.#detail.lanes.get(face.lane)?.singles.get(face.event.id);
    if (!single) return undefined;
    if (this.#marksAt !== scale.msPerPx) this.#marks.clear();
    this.#marksAt = scale.msPerPx;
    const { top, height, side, labelWidth } = single;
    const known = this.#marks.get(face.key);
    if (known?.top === top && known.side === side && known.labelWidth === labelWidth) return known;
    const mark = markOf(single.date, scale.msPerPx);
    const planned = { top, height, side, labelWidth, mark };
    this.#marks.set(face.key, planned);
    return planned;
  }

  ongoingOf(lane: string, scale: TimeScale): OngoingFace | undefined {
    if (!this.#detail || !this.#content) return undefined;
    const mix = this.#mixes.get(lane);
    return mix && this.#clusterFaces(this.#content).ongoing(mix, lane, scale.start);
  }

  #clusterFaces(content: ChartContent): ClusterFaces {
    return (this.#faces ??= new ClusterFaces(content));
  }

  #clustersDrawn(content: ChartContent): ClusterFace[] {
    const faces = this.#clusterFaces(content);
    const drawn = [...this.#mixes].flatMap(([id, mix]) =>
      mix.clusters().map(({ cluster, lane }) => {
        return faces.of(id, cluster, lane.bucket, this.#densestOf(lane.bucket));
      }),
    );
    return faces.onlyThese(drawn);
  }

  #densestOf(bucket: number): number {
    const known = this.#densest.get(bucket);
    if (known !== undefined) return known;
    const lanes = this.#detail?.bucket === bucket ? [...this.#detail.lanes.values()] : [];
    const counts = lanes.flatMap((lane) =>
      lane.clusters().flatMap(({ parts }) => parts.map(total)),
    );
    const densest = counts.reduce((a, b) => Math.max(a, b), 1);
    this.#densest.set(bucket, densest);
    return densest;
  }

  /** A zoom leaves one instant where it is; after a jump it is the middle of the window. */
  #noteCentre(scale: TimeScale): void {
    const last = this.#lastScale;
    this.#lastScale = scale;
    if (last && isSameZoom(last, scale)) {
      if (last.start !== scale.start) this.#way = undefined;
      return;
    }
    const { start, msPerPx, width } = scale;
    this.#way = last && (msPerPx < last.msPerPx ? 'in' : 'out');
    const x = last ? (last.start - start) / (msPerPx - last.msPerPx) : NaN;
    this.#centre = start + (x >= 0 && x <= width ? x : width / 2) * msPerPx;
  }

  /** Whether every event is drawn by itself, in the rows that this takes. */
  #planFull(content: ChartContent, scale: TimeScale): boolean {
    if (!content.few) return false;
    if (this.#fits?.width !== scale.width) {
      const { start, end } = this.#whole ?? { start: 0, end: 1 };
      const whole = { start, msPerPx: (end - start) / scale.width, width: scale.width };
      this.#fits = {
        width: scale.width,
        all: fitsRows(this.#planAll(content.few, whole), content),
      };
    }
    if (!this.#fits.all) return false;
    if (!this.#full || !isSameZoom(this.#full.scale, scale))
      this.#full = { scale, plan: this.#planAll(content.few, scale) };
    return fitsRows(this.#full.plan, content);
  }

  #planAll(faces: readonly MarkFace[], scale: TimeScale): ChartPlan {
    const limit = labelLimit(scale.width);
    const events = faces.map(({ key, event, date, lane }) => {
      const textWidth = Math.min(this.#ruler.width(event.title), limit);
      return { id: key, date, textWidth, lane };
    });
    return planChart(events, scale);
  }

  #planDetail(content: ChartContent, scale: TimeScale): boolean {
    const window = { start: scale.start, end: scale.start + scale.width * scale.msPerPx };
    const level = levelOf(scale.msPerPx);
    const last = this.#next ?? this.#detail;
    if (last?.msPerPx !== level || this.#isStale || last.isFarBeyond(window)) {
      this.#next?.cancel();
      this.#next =
        this.#ahead.take(level, this.#detail, window) ??
        this.#createDetail(content, scale.width, level, window);
      this.#isStale = false;
      this.#insist(content);
    }
    const plan = this.#next ?? this.#detail;
    const isMore = plan?.cover(window) ?? false;
    if (this.#next?.isReady) {
      this.#takeOn(this.#next);
      return true;
    }
    if (isMore) this.#noteMore();
    return isMore;
  }

  /** Draws by another plan from now on: by and by where it is another level of the same. */
  #takeOn(next: DetailPlan): void {
    const last = this.#detail;
    const revision = this.#revisionOf.get(next);
    const isSame = last && last.bucket !== next.bucket && this.#revisionOf.get(last) === revision;
    const mixes = isSame ? this.#mixes : undefined;
    const faces = isSame ? this.#faces : undefined;
    this.#dropDetail();
    this.#detail = next;
    this.#faces = faces;
    this.#mixes = new Map(
      [...next.lanes].map(([id, lane]) => [id, new LaneMix(lane, mixes?.get(id))]),
    );
  }

  /** There is more of the level at hand than there was. */
  #noteMore(): void {
    this.#ahead.forget();
    for (const mix of this.#mixes.values()) mix.forget();
  }

  #createDetail(
    content: ChartContent,
    width: number,
    level: number,
    window: TimeWindow,
  ): DetailPlan {
    const ids = content.lanes.length > 0 ? content.lanes.map(({ id }) => id) : [NO_LANE];
    const limit = labelLimit(width);
    const input = {
      provider: content.provider,
      lanes: ids.map((id) => ({ id, rows: content.rowsOf(id) })),
      hasLanes: content.lanes.length > 0,
      edge: this.#whole?.end ?? Infinity,
      lanesOf: (event: TimelineEvent) => content.lanesOf(event),
      detailOf: (event: TimelineEvent, lane: string) => this.#detailOf(event, lane, limit),
      onAnswer: () => {
        this.#noteMore();
        this.#answers.onAnswer();
      },
      onError: this.#answers.onError,
    };
    const plan = new DetailPlan(input, level, window, this.#detail);
    this.#revisionOf.set(plan, this.#revision);
    return plan;
  }

  /** Draws the selected event by itself, as soon as it is known. */
  #insist(content: ChartContent): void {
    if (!this.#detail && !this.#next) return;
    const { selected } = content;
    const use = (event: TimelineEvent | undefined): void => {
      if (content !== this.#content) return;
      this.#next?.insist(event);
      this.#detail?.insist(event);
      this.#noteMore();
      if (isLater(selected)) this.#answers.onAnswer();
    };
    take(selected, use, this.#answers.onError);
  }

  #detailOf(event: TimelineEvent, lane: string, limit: number): DetailEvent | undefined {
    const face = this.#content?.faceOf(event, lane);
    if (!face) return undefined;
    const { date, status } = face;
    const wholeWidth = Math.min(this.#ruler.width(event.title), limit);
    const textWidth = Math.min(wholeWidth, CROWDED_LABEL);
    return { event, date, lane, status, textWidth, wholeWidth };
  }

  #dropDetail(): void {
    this.#detail?.cancel();
    this.#detail = undefined;
    this.#next = undefined;
    this.#mixes = new Map();
    this.#faces = undefined;
    this.#marks.clear();
  }
}

const fitsRows = ({ laneHeights }: ChartPlan, { state }: ChartContent): boolean =>
  rowsFit([...laneHeights.values()], state.strip);

/** Whether two windows are as long, but for what is lost in adding to a large number. */
function isSameZoom(a: TimeScale, b: TimeScale): boolean {
  const lost = 4 * Number.EPSILON * Math.max(Math.abs(a.start), Math.abs(b.start));
  const difference = Math.abs(a.msPerPx - b.msPerPx) * a.width;
  return a.width === b.width && difference <= lost + 1e-9 * a.msPerPx * a.width;
}
