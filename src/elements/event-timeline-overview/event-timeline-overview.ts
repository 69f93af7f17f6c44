import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { parseDate } from '../../core/date/parse-date.js';
import { lookup } from '../../core/lookup.js';
import type { Timeline, TimelineEvent } from '../../core/model.js';
import { WindowChangeEvent } from '../../events/window-change.js';
import { take } from '../../layout/answer.js';
import { densityOf, type Density } from '../../layout/density.js';
import { EventIndex } from '../../layout/event-index.js';
import type { EventExtent, EventProvider } from '../../layout/event-provider.js';
import { fitEvents, fitExtent, type TimeWindow } from '../../layout/fit-window.js';
import { zoneClock, type ZoneClock } from '../../layout/zone-clock.js';
import type { ScrubberTerms } from '../../locales/scrubber/terms.js';
import { scrubberWords } from '../base/scrubber-words.js';
import { theme } from '../base/theme.styles.js';
import { TimelineElement } from '../base/timeline-element.js';
import { overviewStyles } from './event-timeline-overview.styles.js';
import { instantText } from '../base/instant-text.js';
import { gripBoxes, knobIn } from './grip-boxes.js';
import { drawingTemplate } from './overview-drawing.js';
import { moved, movedByKey, type Grip } from './window-moves.js';

/** The width of a column and the height of the strip, in pixels. */
const columnWidth = 3;
const stripHeight = 44;

/** What of the counts was asked last. */
interface Asked {
  readonly provider: EventProvider;
  readonly all: TimeWindow;
  readonly width: number;
}

/**
 * All of time at a glance: how many events there may have been when, by status, with the stretch that a
 * chart shows to be moved and made longer or shorter, by mouse, finger or keyboard. It tells of a new
 * stretch; whoever shows the chart follows. Its size does not grow with the number of events.
 *
 * @summary A strip over all of time, with the shown stretch as a brush.
 * @tag event-timeline-overview
 * @tagname event-timeline-overview
 *
 * @csspart overview - The whole strip.
 * @csspart overview-density - The drawing of how many events there are when.
 * @csspart overview-window - The stretch that is shown.
 * @csspart overview-handle - An edge of the stretch.
 *
 * @fires {WindowChangeEvent} window-change - The reader has moved the stretch, or one of its edges.
 */
export class EventTimelineOverview extends TimelineElement {
  static override styles = [theme, overviewStyles];

  /** The timeline to give an overview of, as `parseTimeline` gives it. */
  @property({ attribute: false }) timeline?: Timeline;

  /** The events whose time is all of time. Default: those of `timeline`. */
  @property({ attribute: false }) fitTo?: readonly TimelineEvent[];

  /** Who is asked for the events instead: an archive, whose time is all of time. */
  @property({ attribute: false }) provider?: EventProvider;

  /** The first instant that is shown, in epoch milliseconds. Default: all of time. */
  @property({ type: Number }) start?: number;

  /** The last instant that is shown, in epoch milliseconds. Default: all of time. */
  @property({ type: Number }) end?: number;

  @state() private width = 0;
  @state() private density?: Density;
  /** Of the provider, once it has said. */
  @state() private whole?: TimeWindow;
  @query('.strip') private strip!: HTMLElement | null;
  @query('.brush') private brush!: HTMLElement | null;

  readonly #resizes = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentBoxSize[0]?.inlineSize ?? 0);
    if (width > 0) requestAnimationFrame(() => (this.width = width));
  });
  #provider: { events: readonly TimelineEvent[]; zone: string; index: EventIndex } | undefined;
  #asked: Asked | undefined;
  #densityFrom = 0;
  #asking: AbortController | undefined;
  #drag: { grip: Grip; at: number; window: TimeWindow; all: TimeWindow } | undefined;

  protected override get dataTimeZone(): string | undefined {
    return this.timeline?.timeZone;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
    this.#asking?.abort();
    this.#asked = undefined;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const arriving = scrubberWords.arrival(this.locale.lang());
    return arriving ? arriving.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.width ||= this.clientWidth;
    if (this.provider && this.provider !== this.#extentOf) this.#askExtent(this.provider);
    const all = this.#all;
    if (this.timeline && all && this.width > 0) this.#ask(this.timeline, all);
  }

  protected override updated(): void {
    const all = this.#all;
    if (!this.brush || !all) return;
    const { start, end } = this.#window(all);
    const length = all.end - all.start;
    const [from, to] = [(start - all.start) / length, (end - all.start) / length];
    const { style } = this.brush;
    style.insetInlineStart = `min(${from * 100}%, 100% - 4px)`;
    style.inlineSize = `${(to - from) * 100}%`;
    const edges = [from * this.width, to * this.width] as const;
    const boxes = gripBoxes(edges, this.width);
    this.strip?.classList.toggle('narrow', boxes.window[0] < edges[0]);
    for (const { style, dataset } of this.renderRoot.querySelectorAll<HTMLElement>('.grip')) {
      const box = boxes[dataset['grip'] as Grip];
      style.insetInlineStart = `${box[0]}px`;
      style.inlineSize = `${box[1] - box[0]}px`;
      style.setProperty('--_edge', `${knobIn(box, edges[dataset['grip'] === 'end' ? 1 : 0], 4)}px`);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const all = this.#all;
    if (this.timeline === undefined || all === undefined) return nothing;
    const window = this.#window(all);
    const edges = [all.start, all.end].map((at) => this.#instant(at, all.end - all.start));
    return html`<section part="overview" aria-label=${this.#words.overview}>
      <div
        class="strip"
        @pointerdown=${this.#onPress}
        @pointermove=${this.#onDrag}
        @pointerup=${this.#onRelease}
        @pointercancel=${this.#onRelease}
      >
        ${drawingTemplate({
          all,
          density: this.density,
          densityFrom: this.#densityFrom,
          columnWidth,
          width: this.width,
          height: stripHeight,
          eras: this.timeline.eras,
          clock: this.#clock,
          dir: this.locale.dir(),
        })}
        <div part="overview-window" class=${isAll(window, all) ? 'brush all' : 'brush'}></div>
        ${this.#slider('window', this.#words.window, window, all)}
        ${this.#slider('start', this.#words.windowStart, window, all)}
        ${this.#slider('end', this.#words.windowEnd, window, all)}
      </div>
      <p class="ends date">${edges.map((edge) => html`<span>${edge}</span>`)}</p>
    </section>`;
  }

  get #words(): ScrubberTerms {
    return scrubberWords.of(this.locale.lang());
  }

  get #clock(): ZoneClock {
    return zoneClock(this.zone);
  }

  /** All of time that there is: what a chart shows that shows all events. */
  get #all(): TimeWindow | undefined {
    if (this.provider) return this.whole;
    const events = this.fitTo ?? this.timeline?.events;
    if (events === undefined) return undefined;
    const { zone } = this;
    if (this.#fitted?.events !== events || this.#fitted.zone !== zone) {
      this.#fitted = { events, zone, all: fitEvents(events, this.#clock) };
    }
    return this.#fitted.all;
  }
  #fitted:
    { events: readonly TimelineEvent[]; zone: string; all: TimeWindow | undefined } | undefined;

  #extentOf: EventProvider | undefined;

  /** What an archive covers; until another one has said, that of the last one stands. */
  #askExtent(provider: EventProvider): void {
    this.#extentOf = provider;
    const use = (extent: EventExtent | undefined): void => {
      if (provider === this.provider) this.whole = fitExtent(extent);
    };
    take(provider.extent(), use);
  }

  #window(all: TimeWindow): TimeWindow {
    const start = Math.min(Math.max(this.start ?? all.start, all.start), all.end);
    const end = Math.max(Math.min(this.end ?? all.end, all.end), start);
    return { start, end };
  }

  #instant(at: number, length: number): string {
    return this.#dateText(instantText(at, length, this.#clock));
  }

  #dateText(edtf: string): string {
    return this.dateText(parseDate(edtf, { timeZone: this.zone }));
  }

  #slider(grip: Grip, label: string, window: TimeWindow, all: TimeWindow): TemplateResult {
    const { start, end } = window;
    const at = grip === 'window' ? (start + end) / 2 : window[grip];
    const shown = end - start;
    const texts = [start, end].map((edge) => instantText(edge, shown, this.#clock));
    const [from = '', to = ''] = texts;
    const value =
      grip === 'window'
        ? this.#dateText(from === to ? from : `${from}/${to}`)
        : this.#dateText(grip === 'start' ? from : to);
    return html`<div
      part=${grip === 'window' ? nothing : 'overview-handle'}
      class="grip ${grip}"
      data-grip=${grip}
      role="slider"
      tabindex="0"
      aria-label=${label}
      aria-orientation="horizontal"
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(((at - all.start) / (all.end - all.start)) * 100)}
      aria-valuetext=${value}
      @keydown=${this.#onKey}
    ></div>`;
  }

  /** Asks for the counts, if they are other ones than those that were asked last. */
  #ask(timeline: Timeline, all: TimeWindow): void {
    const provider = this.provider ?? this.#indexOf(timeline);
    const last = this.#asked;
    if (last?.provider === provider && last.all === all && last.width === this.width) return;
    this.#asked = { provider, all, width: this.width };
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    // columns begin at multiples of their length, so that the first may begin a little early
    const bucket = Math.max(Math.round(((all.end - all.start) / this.width) * columnWidth), 1);
    const from = Math.floor(all.start / bucket) * bucket;
    const columns = Math.ceil((all.end - from) / bucket);
    const answer = provider.counts({ from, to: all.end, bucket, signal });
    take(answer, (counts) => {
      if (signal.aborted) return;
      this.density = densityOf(counts, { from, bucket, columns });
      this.#densityFrom = from;
    });
  }

  #indexOf(timeline: Timeline): EventIndex {
    const { zone } = this;
    const { events } = timeline;
    if (this.#provider?.events !== events || this.#provider.zone !== zone) {
      const { statusOf } = lookup(timeline);
      const index = new EventIndex(events, { clock: this.#clock, statusOf });
      this.#provider = { events, zone, index };
    }
    return this.#provider.index;
  }

  /** The instant at a point of the page. */
  #timeAt(x: number, all: TimeWindow): number {
    const box = this.strip?.getBoundingClientRect();
    if (!box || box.width === 0) return all.start;
    const share = (x - box.left) / box.width;
    return all.start + (this.#forward === 1 ? share : 1 - share) * (all.end - all.start);
  }

  get #forward(): 1 | -1 {
    return this.locale.dir() === 'rtl' ? -1 : 1;
  }

  #tell(window: TimeWindow): void {
    const { start, end } = window;
    if (start === this.start && end === this.end) return;
    this.start = start;
    this.end = end;
    this.dispatchEvent(new WindowChangeEvent(start, end, true));
  }

  readonly #onPress = (event: PointerEvent): void => {
    const all = this.#all;
    if (all === undefined || event.button !== 0) return;
    const held = event.composedPath().find(isGrip);
    const at = this.#timeAt(event.clientX, all);
    const before = this.#window(all);
    const isWhole = isAll(before, all);
    let grip = held?.dataset['grip'] as Grip | undefined;
    let window = before;
    if (isWhole && grip === 'window') {
      // nothing can be moved yet: a new stretch is drawn
      window = { start: at, end: at };
      grip = 'end';
    } else if (grip === undefined) {
      const middle = (before.start + before.end) / 2;
      window = moved(before, 'window', at - middle, all);
      grip = 'window';
    }
    this.#drag = { grip, at, window, all };
    if (window !== before && !isWhole) this.#tell(window);
    this.strip?.setPointerCapture(event.pointerId);
    held?.focus();
    event.preventDefault();
  };

  readonly #onDrag = (event: PointerEvent): void => {
    if (this.#drag === undefined) return;
    const { grip, at, window, all } = this.#drag;
    const by = this.#timeAt(event.clientX, all) - at;
    // drawn towards earlier, the new stretch ends where it began
    const isTurned = window.start === window.end && by < 0;
    this.#tell(moved(window, isTurned ? 'start' : grip, by, all));
  };

  readonly #onRelease = (): void => {
    this.#drag = undefined;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const all = this.#all;
    const { grip } = (event.currentTarget as HTMLElement).dataset;
    if (all === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const window = movedByKey(event.key, grip as Grip, this.#window(all), all, this.#forward);
    if (window === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#tell(window);
  };
}

const isAll = (window: TimeWindow, all: TimeWindow): boolean =>
  window.end - window.start >= (all.end - all.start) * 0.999;

const isGrip = (target: EventTarget): target is HTMLElement =>
  target instanceof HTMLElement && target.dataset['grip'] !== undefined;
