import type { Status, TimelineEvent } from '../core/model.js';
import { LANE_PADDING } from '../layout/chart-measure.js';
import type { PlannedMark } from '../layout/chart-plan.js';
import { extentOf, geometryOf, type TimeScale } from '../layout/mark-geometry.js';
import type { PartKind } from '../layout/mark.js';
import type { PlacedDate } from '../layout/placed-date.js';
import { statusGlyph } from './status-glyph.js';
import { Item } from './vis.js';

/** What a mark shows. */
export interface MarkFace {
  readonly event: TimelineEvent;
  readonly date: PlacedDate;
  readonly status: Status;
  readonly description: string;
}

/** What the marks of one chart ask of it. */
export interface MarkSource {
  faceOf(id: string): MarkFace | undefined;
  planOf(id: string): PlannedMark | undefined;
  /** Above the rows of an event's lane, in pixels. */
  paddingOf(id: string): number;
  isSelected(id: string): boolean;
  readonly scale: TimeScale;
  readonly rtl: boolean;
}

/** Beyond the window marks stay in the page, so that a pan finds them ready. In pixels. */
const KEPT_BEYOND = 200;

/**
 * An event as an item of vis-timeline's. vis-timeline shows, moves and hides it; what it looks like and
 * its row come from the plan of the chart, so that a label neither meets another nor jumps.
 */
export class MarkItem extends Item {
  #box: HTMLElement | undefined;
  #label: HTMLElement | undefined;
  #parts: HTMLElement[] = [];
  #kinds = '';
  #drawn = '';
  #placed: { plan: PlannedMark; scale: TimeScale } | undefined;

  get #source(): MarkSource | undefined {
    const source = this.data.source;
    return typeof source === 'function' ? (source as () => MarkSource)() : undefined;
  }

  get #event(): string {
    return String(this.data.eventId);
  }

  /** vis-timeline stacks by writing this, and adds up the lane from it; the plan has decided already. */
  get top(): number {
    return LANE_PADDING + (this.#source?.planOf(this.#event)?.top ?? 0);
  }

  set top(_: number) {
    // Decided by the plan.
  }

  /** With the head of the lane, which vis-timeline knows nothing of and would take away at the top. */
  get height(): number {
    const source = this.#source;
    const height = source?.planOf(this.#event)?.height ?? 0;
    return height + (source?.paddingOf(this.#event) ?? 0) - LANE_PADDING;
  }

  set height(_: number) {
    // Decided by the plan.
  }

  override isVisible(): boolean {
    const source = this.#source;
    const plan = source?.planOf(this.#event);
    if (!source || !plan) return false;
    const [left, right] = extentOf(plan.mark, source.scale);
    const slack = plan.labelWidth + KEPT_BEYOND;
    return left - slack < source.scale.width && right + slack > 0;
  }

  override show(returnQueue?: boolean): unknown {
    return this.displayed ? undefined : this.redraw(returnQueue);
  }

  override hide(): void {
    this.#box?.remove();
    this.displayed = false;
  }

  override redraw(returnQueue?: boolean): unknown {
    const draw = (): void => this.#draw();
    return returnQueue ? [draw] : draw();
  }

  override repositionX(): void {
    const source = this.#source;
    const plan = source?.planOf(this.#event);
    if (!source || !plan || !this.#box || !this.#label) return;
    const { scale } = source;
    // vis-timeline asks for the same place several times a frame.
    if (this.#placed?.plan === plan && isSamePlace(this.#placed.scale, scale)) return;
    this.#placed = { plan, scale };
    const { mark, side, labelWidth } = plan;
    const geometry = geometryOf(mark, scale, side, labelWidth);
    const direction = source.rtl ? -1 : 1;
    this.#box.style.transform = `translateX(${direction * geometry.origin}px)`;
    const { parts, label } = geometry;
    const drawn = JSON.stringify([parts, label, side, plan.height]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#box.style.blockSize = `${plan.height}px`;
    this.#box.dataset.side = side;
    this.#box.dataset.form = mark.form;
    this.#ensureParts(parts.map((part) => part.kind));
    parts.forEach(({ x, width }, i) => place(this.#parts[i], x, width));
    place(this.#label, label.x, label.width);
  }

  override repositionY(): void {
    const source = this.#source;
    const plan = source?.planOf(this.#event);
    if (source && plan && this.#box)
      this.#box.style.insetBlockStart = `${source.paddingOf(this.#event) + plan.top}px`;
  }

  #draw(): void {
    const face = this.#source?.faceOf(this.#event);
    if (!face || !this.parent) return;
    this.#box ??= document.createElement('div');
    if (!this.#box.isConnected) this.parent.dom.foreground.append(this.#box);
    this.displayed = true;
    if (!this.dirty) return;
    this.dirty = false;
    this.#write(this.#box, face);
  }

  #write(box: HTMLElement, { event, date, status, description }: MarkFace): void {
    box.className = 'et-item';
    box.classList.toggle('et-uncertain', date.uncertain);
    box.classList.toggle('et-approximate', date.approximate);
    box.classList.toggle('et-selected', this.#source?.isSelected(event.id) ?? false);
    box.dataset.eventId = event.id;
    box.dataset.status = status;
    box.setAttribute('role', 'img');
    box.setAttribute('aria-label', description);
    const text = document.createElement('span');
    text.className = 'et-text';
    text.textContent = event.title;
    if (event.language) text.lang = event.language;
    this.#label = document.createElement('div');
    this.#label.className = 'et-label';
    this.#label.append(statusGlyph(status), text);
    this.#parts = [];
    this.#kinds = '';
    this.#drawn = '';
    this.#placed = undefined;
    box.replaceChildren(this.#label);
    this.repositionX();
  }

  #ensureParts(kinds: readonly PartKind[]): void {
    const key = kinds.join(' ');
    if (key === this.#kinds) return;
    this.#kinds = key;
    for (const part of this.#parts) part.remove();
    const status = this.#source?.faceOf(this.#event)?.status ?? 'unsourced';
    this.#parts = kinds.map((kind) => createPart(kind, status));
    this.#box?.prepend(...this.#parts);
  }
}

const isSamePlace = (a: TimeScale, b: TimeScale): boolean =>
  a.start === b.start && a.msPerPx === b.msPerPx && a.width === b.width;

function createPart(kind: PartKind, status: Status): HTMLElement {
  const part = document.createElement('div');
  part.className = `et-part et-${kind}`;
  if (kind === 'point') part.append(statusGlyph(status));
  if (kind === 'unknown-start' || kind === 'unknown-end') {
    const sign = document.createElement('span');
    sign.className = 'et-sign';
    sign.textContent = '?';
    part.append(sign);
  }
  return part;
}

function place(element: HTMLElement | undefined, x: number, width: number): void {
  if (!element) return;
  element.style.insetInlineStart = `${x}px`;
  element.style.inlineSize = `${width}px`;
}
