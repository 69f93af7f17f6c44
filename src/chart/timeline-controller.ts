import type { TimelineEvent } from '../core/model.js';
import { take } from '../layout/answer.js';
import { countEvents } from '../layout/count-events.js';
import { ERA_ROW, NARROW_CHART } from '../layout/chart-measure.js';
import type { PlannedMark } from '../layout/chart-plan.js';
import type { Answer } from '../layout/event-provider.js';
import type { TimeWindow } from '../layout/fit-window.js';
import type { TimeScale } from '../layout/mark-geometry.js';
import { CHART_LIMIT } from '../layout/placed-date.js';
import { ChartContent, laneIds, markKey } from './chart-content.js';
import { ChartItem, type ItemSource } from './chart-item.js';

import type { ChartOptions, ChartState, Means } from './chart-state.js';
import { ChartWidget, type WidgetChart } from './chart-widget.js';
import { Clicks } from './clicks.js';
import type { ClusterFace, OngoingFace } from './cluster-face.js';
import { SpareDrawings } from './cluster-drawing.js';
import { ClusterItem } from './cluster-item.js';
import { DrawnItems } from './drawn-items.js';
import type { MarkFace } from './event-face.js';
import { ItemFeed } from './item-feed.js';
import { KeptHeight } from './kept-height.js';
import { hasAxisRoom } from './axis-room.js';
import { LabelRuler } from './label-ruler.js';
import { MarkItem } from './mark-item.js';
import { hideScenery, nameLanes } from './lane-names.js';
import { OngoingItem } from './ongoing-item.js';
import { openCluster } from './open-cluster.js';
import { Pace } from './pace.js';
import { PanLayers } from './pan-layers.js';
import { revealing } from './reveal.js';
import { Scene } from './scene.js';
import type { Stops } from './stops.js';
import { MIN_WINDOW, visOptions } from './vis-options.js';
import { ItemSet, Timeline, type VisTimeline } from './vis.js';
import { WholeWindow } from './whole-window.js';

const YEAR = 31_557_600_000;

/** What looking ahead may take of a frame, in milliseconds. */
const AHEAD = 2;

/** Who moves the window by keyboard: the reader, or the focus that is to be in view. */
type Mover = 'keys' | 'focus';

/**
 * Owns vis-timeline's life in one container: creation when the container is first seen, feeding,
 * resizing, destruction. The element owns data and selection.
 */
export class TimelineController implements ItemSource, WidgetChart {
  readonly #options: ChartOptions;
  readonly #clicks: Clicks;
  readonly #widget: ChartWidget;
  readonly #probe = document.createElement('span');
  /** As wide as the container and without a height: drawing never resizes it. */
  readonly #gauge = document.createElement('div');
  readonly #ruler = new LabelRuler(this.#probe);
  /** In the frame after: a chart that draws in the observer's own turn makes it report a loop. */
  readonly #resizes = new ResizeObserver(() => requestAnimationFrame(() => this.#resized()));
  readonly #feed = new ItemFeed(() => this);
  readonly layers = new PanLayers();
  readonly spares = new SpareDrawings();
  readonly onError = (error: unknown): void => this.#options.onProviderError?.(error);
  readonly #scene = new Scene(this.#ruler, {
    onAnswer: () => void this.#follow({ isOther: true }),
    onError: this.onError,
  });
  readonly #drawn = new DrawnItems(this.#scene, () => this.scale);
  readonly #whole = new WholeWindow({
    onAnswer: () => this.#state && this.update(this.#state),
    onError: this.onError,
  });
  #timeline: VisTimeline | undefined;
  #state: ChartState | undefined;
  #content: ChartContent | undefined;
  #window: TimeWindow | undefined;
  /** Where the window is on its way to, and whether it only goes along with the keyboard's focus. */
  #aim: (TimeWindow & { readonly by?: Mover }) | undefined;
  #frame = 0;
  /** What is drawn has followed the window in this frame. */
  #isFollowed = false;
  /** The window moves step by step: what changes on the way is spread over frames. */
  #isGradual = true;
  readonly #pace = new Pace();
  /** The window has been moved, and its end has not been told of. */
  #isMoving = false;
  #destroyed = false;
  #width = 0;
  #yearStep = 0;
  readonly #height = new KeptHeight((minHeight) => this.#timeline?.setOptions({ minHeight }));
  /** Where the window goes, or has gone, to show all events. */
  #fitted: TimeWindow | undefined;
  #isFitting = false;
  /** The window that was told of last. */
  #told: TimeWindow | undefined;

  constructor(options: ChartOptions) {
    this.#options = options;
    this.#probe.className = 'et-probe';
    const { container } = options;
    container.classList.add('et-chart');
    container.append(this.#gauge, this.#probe);
    this.#widget = new ChartWidget(this, options);
    this.#clicks = new Clicks(container, (key) => {
      this.#widget.press(key);
      this.open(key, 'pointer');
    });
    document.fonts.addEventListener('loadingdone', this.#onFonts);
    this.#resizes.observe(this.#gauge);
  }

  update(state: ChartState): void {
    const last = this.#state;
    const isNewAxis =
      last?.rtl !== state.rtl || last.locale !== state.locale || last.timeZone !== state.timeZone;
    this.#state = state;
    const content = new ChartContent(state, this.#content);
    const isMoved = content.isMovedFrom(this.#content);
    this.#content = content;
    this.#widget.update(state);
    this.#scene.setContent(content, this.fitting());
    const eraHead = content.eraRowCount * ERA_ROW;
    this.#options.container.style.setProperty('--_era-head', `${eraHead}px`);
    if (isNewAxis) this.#dispose();
    if (!this.#timeline) return this.#createIfSeen();
    this.#updateFrame(content, this.#timeline);
    // A selection or a status leaves every label in its place.
    if (state.fitTo ? !last || !isSameWhole(last, state) : isMoved) this.#height.release();
    this.#follow({ isOther: true });
    this.redraw();
    if (state.strip && state.selected !== last?.selected) this.#goAlong(content);
  }

  /** The window, or what it will be when the chart is first seen. */
  get window(): TimeWindow {
    if (this.#timeline) return { start: this.#timeline.range.start, end: this.#timeline.range.end };
    return this.#window ?? this.fitting() ?? { start: 0, end: YEAR };
  }

  setWindow({ start, end }: TimeWindow, animate: boolean, by?: Mover): void {
    const length = Math.min(Math.max(end - start, MIN_WINDOW), 2 * CHART_LIMIT);
    const from = Math.min(Math.max((start + end - length) / 2, -CHART_LIMIT), CHART_LIMIT - length);
    if (!Number.isFinite(from)) throw new RangeError(`${start} to ${end} is no window of time`);
    this.#window = { start: from, end: from + length };
    this.#aim = this.#timeline && { ...this.#window, ...(by && { by }) };
    const animation = animate && !prefersStillness();
    this.#isGradual = animation;
    this.#timeline?.setWindow(from, from + length, { animation });
    if (!animation) this.#cameToRest(false);
  }

  moveWindow(window: TimeWindow, isFollowing: boolean): void {
    this.setWindow(window, true, isFollowing ? 'focus' : 'keys');
  }

  get aim(): TimeScale {
    const { width } = this.scale;
    const { start, end } = this.#aim ?? this.window;
    return { start, msPerPx: (end - start) / Math.max(width, 1), width };
  }

  /** Shows all events, if there are any, in the height that they need. */
  fit(animate: boolean): void {
    const window = this.fitting();
    if (!window) return;
    this.#isFitting = true;
    this.#fitted = window;
    this.setWindow(window, animate);
  }

  /** The window that shows all events, if there are any, as far as is known. */
  fitting(): TimeWindow | undefined {
    return this.#content && this.#whole.of(this.#content);
  }

  redraw(): void {
    if (!this.#timeline || this.#options.container.clientWidth === 0) return;
    this.#ruler.refresh();
    for (const group of Object.values(this.#timeline.itemSet.groups)) group.measured = undefined;
    this.#timeline.body.emitter.emit('_change');
  }

  destroy(): void {
    const { container } = this.#options;
    this.#resizes.disconnect();
    this.#destroyed = true;
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
    this.#clicks.destroy();
    this.#widget.destroy();
    this.#dispose();
    this.#probe.remove();
    this.#gauge.remove();
    container.classList.remove('et-chart', 'et-narrow', 'et-rtl');
  }

  get content(): ChartContent | undefined {
    return this.#content;
  }

  get stops(): Stops {
    return this.#drawn.stops;
  }

  itemOf(key: string): ChartItem | undefined {
    const item = this.#timeline?.itemSet.items[key];
    return item instanceof ChartItem && item.box?.isConnected ? item : undefined;
  }

  open(key: string, by: Means): void {
    const id = this.#drawn.eventOf(key);
    if (id !== undefined) return this.#options.onSelect(id, by);
    const cluster = this.#drawn.clusterOf(key);
    const content = this.#content;
    if (!cluster || !content) return;
    openCluster(cluster, content, {
      onWindow: (window) => this.setWindow(window, true, 'keys'),
      onEvents: (ids) => this.#handOver(ids, cluster, by),
      onError: this.onError,
    });
  }

  countInView(): Answer<number> {
    return this.#content ? countEvents(this.#content.provider, this.window) : 0;
  }

  focus(): void {
    this.#options.container.focus();
  }

  faceOf(key: string): MarkFace | undefined {
    return this.#drawn.faceOf(key);
  }

  planOf(key: string): PlannedMark | undefined {
    return this.#drawn.planOf(key);
  }

  ongoingOf(lane: string): OngoingFace | undefined {
    return this.#drawn.ongoingOf(lane);
  }

  paddingOf(lane: string): number {
    return this.#content?.paddingAbove(lane, this.#width < NARROW_CHART) ?? 0;
  }

  isSelected(id: string): boolean {
    return this.#state?.selected === id;
  }

  get scale(): TimeScale {
    const width = this.#timeline?.body.domProps.center.width ?? 0;
    const { start, end } = this.window;
    return { start, msPerPx: (end - start) / Math.max(width, 1), width };
  }

  get rtl(): boolean {
    return this.#state?.rtl ?? false;
  }

  /**
   * Brings what vis-timeline holds up to the window.
   *
   * @returns whether anything is drawn otherwise than before.
   */
  #follow({ isOther = false, buckets = 0, isDrawn = true }: Following = {}): boolean {
    const content = this.#content;
    if (!content || !this.#timeline) return false;
    const from = performance.now();
    const wasMoving = this.isMoving;
    const isNew = this.#scene.follow(this.scale);
    // A frame that plans a level has no time left for it to take over.
    const isTime = buckets > 0 && (!isNew || !Number.isFinite(buckets));
    const isMore = isTime && this.#scene.takeOver(this.scale, buckets);
    if (!isNew && !isMore && !isOther) return false;
    const drawn = this.#scene.drawn();
    this.#drawn.take(drawn);
    this.#widget.settle();
    this.#feed.update(drawn, content);
    // Without this it leaves items where they are until the window is another.
    for (const group of Object.values(this.#timeline.itemSet.groups)) group.stackDirty = true;
    if (isDrawn) this.#draw(this.#timeline);
    if (isMore && Number.isFinite(buckets)) this.#pace.note(performance.now() - from);
    if (this.#scene.isTakingOver) this.#awaitFrame();
    if (wasMoving && !this.isMoving) this.#drawExactly();
    this.#sayNames();
    return true;
  }

  #draw(timeline: VisTimeline): void {
    timeline.itemSet.redraw();
    this.spares.clear();
  }

  /** What is drawn gets its names when it has come to rest: of what passes by nobody hears. */
  #sayNames(): void {
    if (this.isMoving) return;
    for (const item of Object.values(this.#timeline?.itemSet.items ?? {}))
      if (item instanceof ChartItem) item.sayName();
  }

  /** What was drawn in haste is drawn exactly. */
  #drawExactly(): void {
    for (const item of Object.values(this.#timeline?.itemSet.items ?? {}))
      if (item instanceof ChartItem) item.comeToRest();
  }

  get isMoving(): boolean {
    return this.#isMoving || this.#scene.isTakingOver;
  }

  #updateFrame(content: ChartContent, timeline: VisTimeline): void {
    this.#feed.updateFrame(content, timeline);
    nameLanes(content.lanes, timeline.itemSet.groups);
  }

  /** At once, and then once a frame, however often the window moves in it. */
  #followMove(): void {
    this.#options.container.classList.add('et-moving');
    this.#isMoving = true;
    this.#widenTicks();
    if (this.#isFollowed) return;
    this.#isFollowed = true;
    // vis-timeline draws in this frame anyway.
    this.#follow({ buckets: this.#bucketsAFrame, isDrawn: false });
    this.#awaitFrame();
  }

  /** Once a frame while the window moves, and until a level has taken over everywhere. */
  #awaitFrame(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#follow(this.#isFollowed ? {} : { buckets: this.#bucketsAFrame });
      this.#isFollowed = false;
      if (this.#isMoving && this.#isGradual) {
        const until = performance.now() + (this.#scene.isTakingOver ? AHEAD / 2 : AHEAD);
        this.#scene.prepare(this.scale, () => performance.now() < until);
      }
      if (this.#scene.isTakingOver) this.#awaitFrame();
    });
  }

  /** How many buckets of a level may take over in one frame; after a jump all do. */
  get #bucketsAFrame(): number {
    return this.#isGradual ? this.#pace.most : Infinity;
  }

  /** At the end of a move. vis-timeline waits a while before it tells of one that was not animated. */
  #cameToRest(byUser: boolean): void {
    const timeline = this.#timeline;
    if (!timeline) return;
    if (this.#isMoving) this.#options.container.classList.remove('et-moving');
    this.#isMoving = false;
    if (!this.isMoving) this.#drawExactly();
    this.#sayNames();
    const by = this.#aim?.by;
    this.#aim = undefined;
    const { start, end } = timeline.range;
    if (this.#told?.start === start && this.#told.end === end) return;
    this.#told = { start, end };
    this.#options.onWindowChange(start, end, byUser || by !== undefined, by === 'focus');
  }

  #createIfSeen(): void {
    const { container } = this.#options;
    const state = this.#state;
    const content = this.#content;
    if (this.#timeline || !state || !content || container.clientWidth === 0) return;
    const whole = this.fitting();
    if (!this.#window && this.#whole.isAwaited) return;
    this.#width = container.clientWidth;
    this.#ruler.refresh();
    container.dir = state.rtl ? 'rtl' : 'ltr';
    container.classList.toggle('et-rtl', state.rtl);
    container.classList.toggle('et-narrow', this.#width < NARROW_CHART);
    // vis-timeline keeps its kinds of item in one table for the whole module.
    Object.assign(ItemSet.types, { event: MarkItem, cluster: ClusterItem, ongoing: OngoingItem });
    const options = visOptions(
      state,
      (at, word) => !this.#timeline || hasAxisRoom(this.#timeline, this.#ruler, at, word),
    );
    const timeline = new Timeline(container, this.#feed.items, options);
    timeline.initialFitDone = true;
    this.#timeline = timeline;
    this.#yearStep = 0;
    timeline.on('rangechange', ({ byUser }) => {
      if (byUser) this.#aim = undefined;
      this.#isGradual ||= byUser;
      this.#followMove();
    });
    timeline.on('rangechanged', ({ byUser }) => {
      if (this.#isFitting) this.#height.returnToFitted();
      this.#isFitting = false;
      this.#cameToRest(byUser);
    });
    timeline.on('changed', () => {
      this.spares.clear();
      // Only now it is known how wide the axis is.
      if (this.#follow()) return this.redraw();
      this.#widget.show();
      this.#sayNames();
      this.#height.reached(timeline.body.domProps.root.height ?? 0, this.#isFitted);
    });
    this.#fitted = this.#window ? undefined : whole;
    this.setWindow(this.#window ?? this.#fitted ?? { start: 0, end: YEAR }, false);
    hideScenery(container);
    this.#updateFrame(content, timeline);
    this.#follow({ isOther: true });
    this.redraw();
    if (state.strip && state.selected !== undefined) this.#goAlong(content);
  }

  /** Shows the selected event, or everything where there is none. */
  #goAlong(content: ChartContent): void {
    if (content.state.selected === undefined) return this.fit(true);
    const show = (event: TimelineEvent | undefined): void => {
      const date = event && content.dateOf(event);
      if (!date || content !== this.#content) return;
      const window = revealing({ from: date.knownFrom, to: date.knownTo }, 0, this.aim);
      if (window) this.moveWindow(window, true);
    };
    take(content.selected, show, this.onError);
  }

  /** vis-timeline's steps end at a thousand years; beyond that it would draw a tick for each day. */
  #widenTicks(): void {
    const { start, end } = this.window;
    const years = (end - start) / YEAR / Math.max(this.#width / 90, 1);
    const step = years < 500 ? 0 : 10 ** Math.ceil(Math.log10(years));
    if (step === this.#yearStep) return;
    this.#yearStep = step;
    this.#timeline?.timeAxis.setOptions({ timeAxis: step ? { scale: 'year', step } : null });
  }

  get #isFitted(): boolean {
    const { start, end } = this.window;
    return this.#fitted?.start === start && this.#fitted.end === end;
  }

  #resized(): void {
    const width = this.#options.container.clientWidth;
    if (this.#destroyed || width === 0 || width === this.#width) return;
    if (!this.#timeline) return this.#createIfSeen();
    this.#width = width;
    this.#options.container.classList.toggle('et-narrow', width < NARROW_CHART);
    this.#height.release();
    this.redraw();
  }

  #dispose(): void {
    if (!this.#timeline) return;
    this.#window = this.window;
    this.#timeline.destroy();
    this.#timeline = undefined;
    // vis-timeline writes it from right to left, and never back
    this.#options.container.style.removeProperty('direction');
    this.#feed.clear();
    this.layers.clear();
    this.spares.clear();
    this.#scene.forget();
    this.#height.release();
  }

  readonly #onFonts = (): void => {
    this.#ruler.forget();
    this.#scene.forget();
    this.#follow();
    this.redraw();
  };

  #handOver(ids: readonly string[], { cluster, lane }: ClusterFace | OngoingFace, by: Means): void {
    const hidden = ids.filter((id) => !this.#drawn.faceOf(markKey(id, lane)));
    const [only] = hidden;
    if (only !== undefined && hidden.length === 1) this.#options.onSelect(only, by);
    else this.#options.onCluster?.(hidden, cluster, by);
  }
}

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How what is drawn follows the window. */
interface Following {
  /** Something besides the window is other than before. */
  readonly isOther?: boolean;
  /** How many buckets of a new level take over. Default: none. */
  readonly buckets?: number;
  /** Default: true. Else vis-timeline draws it in this frame by itself. */
  readonly isDrawn?: boolean;
}

/** Whether two states show parts of the same whole, in the same lanes. */
const isSameWhole = (a: ChartState, b: ChartState): boolean =>
  a.fitTo === b.fitTo && a.lanesOf === b.lanesOf && laneIds(a.groups) === laneIds(b.groups);
