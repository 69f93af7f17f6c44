import { planChart, type ChartPlan, type PlannedEvent } from '../layout/chart-plan.js';
import { ERA_ROW, LANE_PADDING, NARROW_CHART } from '../layout/chart-measure.js';
import { labelLimit } from '../layout/estimate-height.js';
import { fitWindow, type TimeWindow } from '../layout/fit-window.js';
import type { TimeScale } from '../layout/mark-geometry.js';
import { CHART_LIMIT } from '../layout/placed-date.js';
import { axisLabels } from './axis-labels.js';
import {
  chartContent,
  clockOf,
  paddingAbove,
  placeAll,
  type ChartContent,
} from './chart-content.js';
import type { ChartOptions, ChartState } from './chart-state.js';
import { ItemFeed } from './item-feed.js';
import { KeptHeight } from './kept-height.js';
import { LabelRuler } from './label-ruler.js';
import { MarkItem, type MarkSource } from './mark-item.js';
import { zonedMoment } from './moment.js';
import { ItemSet, Timeline, type VisTimeline } from './vis.js';

const YEAR = 31_557_600_000;
const MIN_WINDOW = 10;

/**
 * Owns vis-timeline's life in one container: creation when the container is first seen, feeding,
 * resizing, destruction. The element owns data and selection.
 */
export class TimelineController implements MarkSource {
  readonly #options: ChartOptions;
  readonly #probe = document.createElement('span');
  /** As wide as the container and without a height: drawing never resizes it. */
  readonly #gauge = document.createElement('div');
  readonly #ruler = new LabelRuler(this.#probe);
  /** In the frame after: a chart that draws in the observer's own turn makes it report a loop. */
  readonly #resizes = new ResizeObserver(() => requestAnimationFrame(() => this.#resized()));
  readonly #feed = new ItemFeed(() => this);
  #timeline: VisTimeline | undefined;
  #state: ChartState | undefined;
  #content: ChartContent | undefined;
  #window: TimeWindow | undefined;
  #plan: { scale: TimeScale; plan: ChartPlan } | undefined;
  #destroyed = false;
  #width = 0;
  #yearStep = 0;
  readonly #height = new KeptHeight((minHeight) => this.#timeline?.setOptions({ minHeight }));
  /** Where the window goes, or has gone, to show all events. */
  #fitted: TimeWindow | undefined;
  #isFitting = false;
  #pressedAt: readonly [x: number, y: number] = [0, 0];

  constructor(options: ChartOptions) {
    this.#options = options;
    this.#probe.className = 'et-probe';
    const { container } = options;
    container.classList.add('et-chart');
    container.append(this.#gauge, this.#probe);
    container.addEventListener('pointerdown', this.#onPress);
    container.addEventListener('click', this.#onClick);
    document.fonts.addEventListener('loadingdone', this.#onFonts);
    this.#resizes.observe(this.#gauge);
  }

  update(state: ChartState): void {
    const last = this.#state;
    const isNewAxis =
      last?.rtl !== state.rtl || last.locale !== state.locale || last.timeZone !== state.timeZone;
    this.#state = state;
    this.#content = chartContent(state);
    const eraHead = this.#content.eraRowCount * ERA_ROW;
    this.#options.container.style.setProperty('--_era-head', `${eraHead}px`);
    if (isNewAxis) this.#dispose();
    if (!this.#timeline) return this.#createIfSeen();
    // A selection or a status leaves every label in its place.
    const isMoved = this.#feed.update(this.#content, this.#timeline);
    if (isMoved) this.#plan = undefined;
    if (state.fitTo ? !last || !isSameWhole(last, state) : isMoved) this.#height.release();
    this.redraw();
  }

  /** The window, or what it will be when the chart is first seen. */
  get window(): TimeWindow {
    if (this.#timeline) return { start: this.#timeline.range.start, end: this.#timeline.range.end };
    return this.#window ?? this.fitting() ?? { start: 0, end: YEAR };
  }

  setWindow({ start, end }: TimeWindow, animate: boolean): void {
    const length = Math.min(Math.max(end - start, MIN_WINDOW), 2 * CHART_LIMIT);
    const from = Math.min(Math.max((start + end - length) / 2, -CHART_LIMIT), CHART_LIMIT - length);
    if (!Number.isFinite(from)) throw new RangeError(`${start} to ${end} is no window of time`);
    this.#window = { start: from, end: from + length };
    this.#timeline?.setWindow(from, from + length, { animation: animate && !prefersStillness() });
  }

  /** Shows all events, if there are any, in the height that they need. */
  fit(animate: boolean): void {
    const window = this.fitting();
    if (!window) return;
    this.#isFitting = true;
    this.#fitted = window;
    this.setWindow(window, animate);
  }

  /** The window that shows all events, if there are any. */
  fitting(): TimeWindow | undefined {
    if (!this.#state) return undefined;
    const { fitTo, timeZone } = this.#state;
    if (fitTo) return fitWindow(placeAll(fitTo, timeZone));
    const faces = this.#content?.faces.values() ?? [];
    return fitWindow([...faces].map((face) => face.date));
  }

  redraw(): void {
    if (!this.#timeline || this.#options.container.clientWidth === 0) return;
    this.#ruler.refresh();
    this.#timeline.body.emitter.emit('_change');
  }

  destroy(): void {
    const { container } = this.#options;
    this.#resizes.disconnect();
    this.#destroyed = true;
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
    container.removeEventListener('pointerdown', this.#onPress);
    container.removeEventListener('click', this.#onClick);
    this.#dispose();
    this.#probe.remove();
    this.#gauge.remove();
    container.classList.remove('et-chart', 'et-narrow', 'et-rtl');
  }

  faceOf(id: string): ReturnType<ChartContent['faces']['get']> {
    return this.#content?.faces.get(id);
  }

  planOf(id: string): ReturnType<ChartPlan['marks']['get']> {
    return this.#currentPlan()?.marks.get(id);
  }

  paddingOf(id: string): number {
    return this.#content ? paddingAbove(this.#content, id, this.#width < NARROW_CHART) : 0;
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

  /** A plan holds for a zoom and a width; moving the window keeps it. */
  #currentPlan(): ChartPlan | undefined {
    const content = this.#content;
    const { scale } = this;
    if (!content || scale.width === 0) return undefined;
    if (!this.#plan || !isSameZoom(this.#plan.scale, scale)) {
      const limit = labelLimit(scale.width);
      const events = [...content.faces].map(([id, { event, date }]): PlannedEvent => {
        const textWidth = Math.min(this.#ruler.width(event.title), limit);
        return { id, date, textWidth, lane: content.laneOf.get(id) ?? '' };
      });
      this.#plan = { scale, plan: planChart(events, scale) };
    }
    return this.#plan.plan;
  }

  #createIfSeen(): void {
    const { container } = this.#options;
    const state = this.#state;
    const content = this.#content;
    if (this.#timeline || !state || !content || container.clientWidth === 0) return;
    this.#width = container.clientWidth;
    this.#ruler.refresh();
    container.dir = state.rtl ? 'rtl' : 'ltr';
    container.classList.toggle('et-rtl', state.rtl);
    container.classList.toggle('et-narrow', this.#width < NARROW_CHART);
    // vis-timeline keeps its kinds of item in one table for the whole module.
    ItemSet.types.event = MarkItem;
    const timeline = new Timeline(container, this.#feed.items, this.#visOptions(state));
    timeline.initialFitDone = true;
    this.#timeline = timeline;
    this.#yearStep = 0;
    timeline.on('rangechange', () => this.#widenTicks());
    timeline.on('rangechanged', ({ start, end, byUser }) => {
      if (this.#isFitting) this.#height.returnToFitted();
      this.#isFitting = false;
      this.#options.onWindowChange(start.getTime(), end.getTime(), byUser);
    });
    timeline.on('changed', () => this.#height.reached(container.clientHeight, this.#isFitted));
    this.#fitted = this.#window ? undefined : this.fitting();
    this.setWindow(this.#window ?? this.#fitted ?? { start: 0, end: YEAR }, false);
    this.#feed.update(content, timeline);
    this.redraw();
  }

  #visOptions(state: ChartState): Readonly<Record<string, unknown>> {
    return {
      autoResize: false,
      editable: false,
      format: axisLabels(state.locale, state.timeZone),
      groupHeightMode: 'fixed',
      groupOrder: 'order',
      horizontalScroll: true,
      margin: { axis: LANE_PADDING, item: { horizontal: 0, vertical: 2 * LANE_PADDING } },
      max: CHART_LIMIT,
      min: -CHART_LIMIT,
      moment: zonedMoment(clockOf(state.timeZone)),
      orientation: { axis: 'top', item: 'top' },
      rtl: state.rtl,
      selectable: false,
      showCurrentTime: false,
      showTooltips: false,
      stack: false,
      verticalScroll: true,
      zoomKey: 'ctrlKey',
      zoomMax: 2 * CHART_LIMIT,
      zoomMin: MIN_WINDOW,
    };
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
    this.#feed.clear();
    this.#plan = undefined;
    this.#height.release();
  }

  readonly #onFonts = (): void => {
    this.#ruler.forget();
    this.#plan = undefined;
    this.redraw();
  };

  readonly #onPress = (event: PointerEvent): void => {
    this.#pressedAt = [event.clientX, event.clientY];
  };

  /** A drag that begins and ends on the same mark is a pan, although the browser calls it a click. */
  readonly #onClick = (event: MouseEvent): void => {
    const [x, y] = this.#pressedAt;
    if (Math.hypot(event.clientX - x, event.clientY - y) > 5) return;
    const item = event.composedPath().find(isMark);
    if (item?.dataset.eventId !== undefined) this.#options.onSelect(item.dataset.eventId);
  };
}

const isMark = (target: EventTarget): target is HTMLElement =>
  target instanceof HTMLElement && target.classList.contains('et-item');

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether two states show parts of the same whole, in the same lanes. */
const isSameWhole = (a: ChartState, b: ChartState): boolean =>
  a.fitTo === b.fitTo && laneIds(a) === laneIds(b);

const laneIds = ({ groups }: ChartState): string => JSON.stringify(groups.map(({ id }) => id));

/** Whether two windows are as long, but for what is lost in adding to a large number. */
function isSameZoom(a: TimeScale, b: TimeScale): boolean {
  const lost = 4 * Number.EPSILON * Math.max(Math.abs(a.start), Math.abs(b.start));
  const difference = Math.abs(a.msPerPx - b.msPerPx) * a.width;
  return a.width === b.width && difference <= lost + 1e-9 * a.msPerPx * a.width;
}
