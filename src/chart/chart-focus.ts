import { isLater, take } from '../layout/answer.js';
import type { PlannedMark } from '../layout/chart-plan.js';
import type { TimeWindow } from '../layout/fit-window.js';
import { toPixel, type TimeScale } from '../layout/mark-geometry.js';
import type { ChartContent } from './chart-content.js';
import type { OngoingFace } from './cluster-face.js';
import { revealing } from './reveal.js';
import type { Stop, Stops, Way } from './stops.js';

/** What the focus needs to know of the chart, and does to it. */
export interface FocusedChart {
  readonly content: ChartContent | undefined;
  /** What can be gone to, as it is drawn now. */
  readonly stops: Stops;
  /** The window, or the one that it is on its way to. */
  readonly aim: TimeScale;
  planOf(key: string): PlannedMark | undefined;
  ongoingOf(lane: string): OngoingFace | undefined;
  /** @param isFollowing it only brings into view what has the focus. */
  moveWindow(window: TimeWindow, isFollowing: boolean): void;
  onError(error: unknown): void;
}

/** What is looked for where nothing is drawn yet. */
interface Goal {
  readonly edge: number;
  readonly way: Way;
  readonly lane?: string | undefined;
  /** When it begins; known as soon as the provider has answered. */
  time?: number;
  /** What to do where there is nothing. */
  readonly orElse?: () => void;
}

/**
 * Where in the chart the reader is. It is kept as what it is in time, not as something that is drawn: so it
 * outlives a pan, a zoom, a filter and other data, and what is drawn in its place stands for it meanwhile.
 */
export class ChartFocus {
  readonly #chart: FocusedChart;
  readonly #onMove: () => void;
  /** Where the reader has gone. */
  #at: Stop | undefined;
  /** What stands for it now. */
  #stop: Stop | undefined;
  #goal: Goal | undefined;
  /** The instant to which moves between lanes keep. */
  #column: number | undefined;
  #selected: string | undefined;

  /** @param onMove is called when something else has the focus. */
  constructor(chart: FocusedChart, onMove: () => void) {
    this.#chart = chart;
    this.#onMove = onMove;
  }

  /** What has the focus; undefined where none of what is drawn has. */
  get stop(): Stop | undefined {
    return this.#stop;
  }

  /**
   * Finds again what has the focus, after something else has been drawn.
   *
   * @param followsSelection the reader is elsewhere, and finds what was selected there when coming back.
   */
  settle(followsSelection: boolean): void {
    const selected = this.#chart.content?.state.selected;
    // Who is elsewhere needs nothing found at each step of a pan.
    if (followsSelection && selected === this.#selected) return;
    const { stops } = this.#chart;
    if (selected !== this.#selected && followsSelection) {
      const stop = selected === undefined ? undefined : stops.ofEvent(selected, this.#at?.lane);
      if (stop) this.#at = stop;
      if (stop || selected === undefined) this.#selected = selected;
    }
    this.#reachGoal();
    this.#stop = this.#at && this.#standIn(this.#at, stops);
  }

  /** Goes to something that is drawn. */
  goTo(stop: Stop, column?: number): void {
    this.#goal = undefined;
    this.#column = column;
    this.#at = stop;
    this.#stop = stop;
    this.reveal();
    this.#onMove();
  }

  /** Finds again what has the focus, as the reader comes back to it. */
  comeBack(): void {
    this.#stop = this.#at && this.#standIn(this.#at, this.#chart.stops);
  }

  /** Goes to what is selected, else to the first of what is in view, where the reader was nowhere yet. */
  enter(): void {
    const { content, stops } = this.#chart;
    if (this.#at) return this.reveal();
    const selected = content?.state.selected;
    const { start, end } = windowOf(this.#chart.aim);
    const stop =
      (selected === undefined ? undefined : stops.ofEvent(selected)) ??
      stops.within({ start, end }) ??
      stops.nearest((start + end) / 2);
    if (stop) this.goTo(stop);
  }

  /** Takes what has been pressed for where the reader is. */
  press(stop: Stop | undefined): void {
    if (!stop) return;
    this.#goal = undefined;
    this.#column = undefined;
    this.#at = stop;
    this.#stop = stop;
    this.#onMove();
  }

  /** Goes to what comes next in time, or came before; in a lane only, if one is given. */
  step(way: Way, inLane: boolean): void {
    const from = this.#from;
    if (!from) return this.enter();
    const { stops, aim } = this.#chart;
    const lane = inLane ? from.lane : undefined;
    const edge = from.kind === 'ongoing' ? aim.start : from.from;
    const next =
      from.kind === 'ongoing' || !stops.covers(from.start)
        ? undefined
        : stops.next(from, way, lane);
    const isBeforeWindow = way === -1 && from.kind !== 'ongoing' && !this.#isAfterStart(next);
    if (isBeforeWindow && this.#goesOn(from.lane)) return this.goTo(this.#ongoing(from.lane));
    if (next) return this.goTo(next);
    const { covered } = stops;
    if (from.kind === 'ongoing' || !stops.covers(from.start))
      return this.#find({ edge: way === 1 ? edge + 1 : edge, way, lane });
    this.#seek({ edge: way === 1 ? covered.end : covered.start, way, lane });
  }

  /** Goes to the lane below, or above, to what is nearest in time; without lanes, on in time. */
  stepLane(way: Way): void {
    const from = this.#from;
    const lanes = this.#chart.content?.lanes ?? [];
    if (!from) return this.enter();
    if (lanes.length === 0) return this.step(way, false);
    const at = lanes.findIndex(({ id }) => id === from.lane);
    const time = this.#column ?? (from.kind === 'ongoing' ? this.#chart.aim.start : from.from);
    this.#goToLane(at + way, way, time);
  }

  /** Goes to the first of all events, or to the last. */
  goToEnd(way: Way): void {
    this.#find({ edge: way * Infinity, way: way === 1 ? -1 : 1 });
  }

  /** Goes on by as much as is in view, and to what comes next from there. */
  page(way: Way): void {
    const from = this.#from;
    if (!from) return this.enter();
    const { start, end } = windowOf(this.#chart.aim);
    const edge = (from.kind === 'ongoing' ? start : from.from) + way * (end - start);
    this.#find({ edge, way, orElse: () => this.goToEnd(way) });
  }

  /** The instant that has the focus, if it is in view. */
  get time(): number | undefined {
    const { aim } = this.#chart;
    const { start, end } = windowOf(aim);
    const stop = this.#stop;
    if (!stop || stop.kind === 'ongoing') return undefined;
    const time = stop.kind === 'cluster' ? (stop.from + stop.to) / 2 : stop.from;
    return time >= start && time <= end ? time : undefined;
  }

  /** Whether what has the focus is in view. */
  get isInView(): boolean {
    const stop = this.#stop;
    if (!stop || stop.kind === 'ongoing') return stop !== undefined;
    const { aim } = this.#chart;
    return toPixel(stop.to, aim) >= -1 && toPixel(stop.from, aim) <= aim.width + 1;
  }

  /** Brings what has the focus into view. */
  reveal(): void {
    const stop = this.#stop ?? this.#at;
    if (!stop || stop.kind === 'ongoing') return;
    const label = stop.mark === undefined ? undefined : this.#chart.planOf(stop.mark);
    const window = revealing(stop, label?.side === 'after' ? label.labelWidth : 0, this.#chart.aim);
    if (window) this.#chart.moveWindow(window, true);
  }

  get #from(): Stop | undefined {
    return this.#stop ?? this.#at;
  }

  #isAfterStart(stop: Stop | undefined): boolean {
    return stop !== undefined && stop.to > this.#chart.aim.start;
  }

  #goesOn(lane: string): boolean {
    return (this.#chart.ongoingOf(lane)?.width ?? 0) > 0;
  }

  #ongoing(lane: string): Stop {
    const { start } = this.#chart.aim;
    return { kind: 'ongoing', key: `ongoing:${lane}`, lane, start, from: start, to: start };
  }

  /** What of all that is drawn stands for where the reader has gone. */
  #standIn(at: Stop, stops: Stops): Stop | undefined {
    if (at.kind === 'ongoing' && this.#goesOn(at.lane)) return this.#ongoing(at.lane);
    const same = stops.get(at.key) ?? (at.id === undefined ? undefined : stops.ofEvent(at.id));
    if (same || !stops.covers(at.from)) return same;
    const inside =
      at.kind === 'cluster' ? stops.within({ start: at.from, end: at.to }, at.lane) : undefined;
    return inside ?? stops.clusterAt(at.from, at.lane) ?? stops.nearest(at.from);
  }

  #goToLane(index: number, way: Way, time: number): void {
    const lane = this.#chart.content?.lanes[index]?.id;
    if (lane === undefined) return;
    const { stops } = this.#chart;
    const stop = stops.nearest(time, lane);
    if (stop) return this.goTo(stop, time);
    const toNext = (): void => this.#goToLane(index + way, way, time);
    if (stops.isAll) return toNext();
    const before = (): void => this.#seek({ edge: time, way: -1, lane, orElse: toNext });
    this.#seek({ edge: time, way: 1, lane, orElse: before });
  }

  /** Goes to the first stop from an instant on, or to the last before it, wherever that is. */
  #find(goal: Goal): void {
    const { stops } = this.#chart;
    const { covered } = stops;
    const { edge, way, lane } = goal;
    const isKnown = way === 1 ? edge >= covered.start : edge <= covered.end;
    const stop = isKnown ? stops.beyond(edge, way, lane) : undefined;
    if (stop) return this.goTo(stop);
    if (stops.isAll) return goal.orElse?.();
    if (!isKnown) return this.#seek(goal);
    const known = way === 1 ? Math.max(edge, covered.end) : Math.min(edge, covered.start);
    this.#seek({ ...goal, edge: known });
  }

  /** Asks where there is anything, shows that stretch of time, and goes there as soon as it is drawn. */
  #seek(goal: Goal): void {
    const { content, stops } = this.#chart;
    if (!content || stops.isAll) return goal.orElse?.();
    const { edge, way, lane } = goal;
    this.#goal = goal;
    const answer = content.provider.extent({
      ...(way === 1 ? { from: edge, to: Infinity } : { from: -Infinity, to: edge }),
      ...(lane !== undefined && content.lanes.length > 0 && { lane }),
    });
    take(
      answer,
      (extent) => {
        if (this.#goal !== goal) return;
        const time = way === 1 ? extent?.from : extent?.lastStart;
        this.#goal = undefined;
        if (time === undefined || !Number.isFinite(time)) return goal.orElse?.();
        this.#goal = { ...goal, time };
        const { start, end } = windowOf(this.#chart.aim);
        const half = (end - start) / 2;
        this.#chart.moveWindow({ start: time - half, end: time + half }, true);
        this.#reachGoal();
        if (isLater(answer)) this.#onMove();
      },
      (error) => this.#chart.onError(error),
    );
  }

  #reachGoal(): void {
    const { stops } = this.#chart;
    const { time, edge, way, lane } = this.#goal ?? {};
    if (time === undefined || edge === undefined || !way || !stops.covers(time)) return;
    const stop = stops.beyond(edge, way, lane) ?? stops.nearest(time, lane);
    if (stop) this.goTo(stop);
  }
}

const windowOf = ({ start, msPerPx, width }: TimeScale): TimeWindow => ({
  start,
  end: start + msPerPx * width,
});
