import { LANE_PADDING } from '../layout/chart-measure.js';
import type { PlannedMark } from '../layout/chart-plan.js';
import type { TimeScale } from '../layout/mark-geometry.js';
import type { MarkFace } from './event-face.js';
import type { OngoingFace } from './cluster-face.js';
import type { SpareDrawings } from './cluster-drawing.js';
import type { PanLayers } from './pan-layers.js';
import { Item } from './vis.js';

/** What the items of one chart ask of it. */
export interface ItemSource {
  /** @param key of an event in its lane. */
  faceOf(key: string): MarkFace | undefined;
  planOf(key: string): PlannedMark | undefined;
  ongoingOf(lane: string): OngoingFace | undefined;
  /** Above the rows of a lane, in pixels. */
  paddingOf(lane: string): number;
  isSelected(id: string): boolean;
  readonly scale: TimeScale;
  /** Whether the window is on its way. */
  readonly isMoving: boolean;
  readonly layers: PanLayers;
  readonly spares: SpareDrawings;
  readonly rtl: boolean;
}

/** Where an item stands in its lane. In pixels. */
export interface ItemPlace {
  readonly lane: string;
  /** From the top of the first row. */
  readonly top: number;
  readonly height: number;
}

/**
 * An item of vis-timeline's that is ours. vis-timeline shows, moves and hides it; its row comes from the
 * plan of the chart, so that a label neither meets another nor jumps.
 */
export abstract class ChartItem extends Item {
  #box: HTMLElement | undefined;
  #x = NaN;
  #y = NaN;
  #stretch = 1;
  #name: string | undefined;
  #isFocused = false;

  protected get source(): ItemSource | undefined {
    const source = this.data.source;
    return typeof source === 'function' ? (source as () => ItemSource)() : undefined;
  }

  /** What it is drawn in, once it has been. */
  get box(): HTMLElement | undefined {
    return this.#box;
  }

  /** What of it is an option of the chart's list box: all of it, or what stands for it beside its drawing. */
  get option(): HTMLElement | undefined {
    return this.#box;
  }

  /** Whether it has the keyboard's focus. */
  get isFocused(): boolean {
    return this.#isFocused;
  }

  /** Shows that it has the keyboard's focus, or has it no more. */
  showFocus(isFocused: boolean): void {
    this.#isFocused = isFocused;
    if (isFocused) this.sayName();
    this.#box?.classList.toggle('et-focused', isFocused);
  }

  protected abstract get place(): ItemPlace | undefined;

  /** What is said of it to who does not see it; undefined where it shows nothing. */
  protected abstract get name(): string | undefined;

  /** Gives the option its name. It takes longer to write than to draw: what only passes by has none. */
  sayName(): void {
    const { option, name } = this;
    if (!option || name === undefined || name === this.#name) return;
    this.#name = name;
    option.setAttribute('aria-label', name);
  }

  /** Draws exactly what it has drawn in haste, when the window has come to rest. */
  comeToRest(): void {
    // Most are drawn exactly at once.
  }

  /** Draws what the item shows into its box, which may hold what it showed before. */
  protected abstract write(box: HTMLElement): void;

  /** vis-timeline stacks by writing this, and adds up the lane from it; the plan has decided already. */
  get top(): number {
    return LANE_PADDING + (this.place?.top ?? 0);
  }

  set top(_: number) {
    // Decided by the plan.
  }

  /** With the head of the lane, which vis-timeline knows nothing of and would take away at the top. */
  get height(): number {
    const { place } = this;
    return place ? place.height + (this.source?.paddingOf(place.lane) ?? 0) - LANE_PADDING : 0;
  }

  set height(_: number) {
    // Decided by the plan.
  }

  override show(returnQueue?: boolean): unknown {
    return this.displayed ? undefined : this.redraw(returnQueue);
  }

  override hide(): void {
    if (this.#box) this.putAway(this.#box);
    this.displayed = false;
  }

  /** What it is drawn in, which may be in the layer already. */
  protected takeBox(_layer: HTMLElement): HTMLElement {
    return document.createElement('div');
  }

  /** It is seen no more. */
  protected putAway(box: HTMLElement): void {
    box.remove();
  }

  /** It has no box any more, and draws everything when it gets another. */
  protected loseBox(): void {
    this.#box = undefined;
    this.#x = NaN;
    this.#y = NaN;
    this.#name = undefined;
    this.dirty = true;
  }

  override redraw(returnQueue?: boolean): unknown {
    const draw = (): void => this.#draw();
    return returnQueue ? [draw] : draw();
  }

  override repositionY(): void {
    const { place, source } = this;
    if (!source || !place || !this.#box) return;
    const y = source.paddingOf(place.lane) + place.top;
    if (y !== this.#y) this.#box.style.insetBlockStart = `${y}px`;
    this.#y = y;
  }

  /**
   * Puts the box where it is to be seen in the window. In pixels, along the direction of time.
   *
   * @param stretch how many times as long it is to be seen as it is.
   */
  protected moveTo(x: number, stretch = 1): void {
    const { source } = this;
    if (!source || !this.#box) return;
    const inLayer = x + source.layers.moveTo(source.scale, source.rtl);
    // What a pan leaves in place is not written again.
    if (Math.abs(inLayer - this.#x) < 0.05 && stretch === this.#stretch) return;
    this.#x = inLayer;
    this.#stretch = stretch;
    const along = stretch === 1 ? '' : ` scaleX(${stretch})`;
    this.#box.style.transform = `translateX(${(source.rtl ? -1 : 1) * inLayer}px)${along}`;
  }

  /** What holds the box: it goes along with a pan. */
  protected holderIn(foreground: HTMLElement): HTMLElement {
    return this.source?.layers.in(foreground) ?? foreground;
  }

  #draw(): void {
    if (!this.parent) return;
    const holder = this.holderIn(this.parent.dom.foreground);
    if (!this.#box) {
      this.#box = this.takeBox(holder);
      this.#box.dataset.key = this.id;
    }
    if (!this.#box.isConnected) holder.append(this.#box);
    this.displayed = true;
    if (!this.dirty) return;
    this.dirty = false;
    this.write(this.#box);
    this.repositionX();
    if (this.#isFocused) this.showFocus(true);
  }
}

/** Whether two scales put everything at the same pixel. */
export const isSamePlace = (a: TimeScale, b: TimeScale): boolean =>
  a.start === b.start && a.msPerPx === b.msPerPx && a.width === b.width;
