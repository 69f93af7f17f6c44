import type { Status } from '../core/model.js';
import type { PlannedMark } from '../layout/chart-plan.js';
import {
  extentOf,
  geometryOf,
  type MarkGeometry,
  type TimeScale,
} from '../layout/mark-geometry.js';
import type { PartKind } from '../layout/mark.js';
import { ChartItem, isSamePlace, type ItemPlace } from './chart-item.js';
import { makeOption } from './list-option.js';
import { statusGlyph } from './status-glyph.js';

/** Beyond the window marks stay in the page, so that a pan finds them ready. In pixels. */
const KEPT_BEYOND = 200;
/** Between a mark and the outer edge of the ring around it. In pixels. */
const RING = 6;

/** An event as an item of vis-timeline's. */
export class MarkItem extends ChartItem {
  #label: HTMLElement | undefined;
  #labelGlyph: Element | undefined;
  #parts: HTMLElement[] = [];
  #kinds = '';
  #drawn = '';
  #ring: HTMLElement | undefined;
  #placed: { plan: PlannedMark; scale: TimeScale } | undefined;

  protected override get place(): ItemPlace | undefined {
    const plan = this.source?.planOf(this.#key);
    const face = this.source?.faceOf(this.#key);
    return plan && face && { lane: face.lane, top: plan.top, height: plan.height };
  }

  get #key(): string {
    return String(this.data.key);
  }

  protected override get name(): string | undefined {
    return this.source?.faceOf(this.#key)?.description;
  }

  override isVisible(): boolean {
    const { source } = this;
    const plan = source?.planOf(this.#key);
    if (!source || !plan) return false;
    const [left, right] = extentOf(plan.mark, source.scale);
    const slack = plan.labelWidth + KEPT_BEYOND;
    return left - slack < source.scale.width && right + slack > 0;
  }

  override repositionX(): void {
    const { source, box } = this;
    const plan = source?.planOf(this.#key);
    if (!source || !plan || !box || !this.#label) return;
    const { scale } = source;
    // vis-timeline asks for the same place several times a frame.
    if (this.#placed?.plan === plan && isSamePlace(this.#placed.scale, scale)) return;
    this.#placed = { plan, scale };
    const { mark, side, labelWidth } = plan;
    const geometry = geometryOf(mark, scale, side, labelWidth);
    this.moveTo(geometry.origin);
    const { parts, label } = geometry;
    if (this.isFocused) this.#placeRing(geometry, scale);
    const drawn = JSON.stringify([parts, label, side, plan.height]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    box.style.blockSize = `${plan.height}px`;
    box.dataset.side = side;
    box.dataset.form = mark.form;
    this.#ensureParts(parts.map((part) => part.kind));
    this.#ensureGlyph(mark.form !== 'point');
    parts.forEach(({ x, width }, i) => setPlace(this.#parts[i], x, width));
    setPlace(this.#label, label.x, label.width);
  }

  override showFocus(isFocused: boolean): void {
    super.showFocus(isFocused);
    this.#ring?.remove();
    this.#ring = undefined;
    if (!isFocused || !this.box) return;
    this.#ring = document.createElement('div');
    this.#ring.className = 'et-ring';
    this.box.append(this.#ring);
    this.#placed = undefined;
    this.repositionX();
  }

  protected override write(box: HTMLElement): void {
    const face = this.source?.faceOf(this.#key);
    if (!face) return;
    const { event, date, status, place } = face;
    box.className = 'et-item';
    box.classList.toggle('et-uncertain', date.uncertain);
    box.classList.toggle('et-approximate', date.approximate);
    const isSelected = this.source?.isSelected(event.id) ?? false;
    box.classList.toggle('et-selected', isSelected);
    box.dataset.eventId = event.id;
    box.dataset.status = status;
    makeOption(box, { isSelected, place });
    const text = document.createElement('span');
    text.className = 'et-text';
    text.dir = 'auto';
    text.textContent = event.title;
    if (event.language) text.lang = event.language;
    this.#label = document.createElement('div');
    this.#label.className = 'et-label';
    this.#label.append(text);
    this.#labelGlyph = undefined;
    this.#parts = [];
    this.#kinds = '';
    this.#drawn = '';
    this.#placed = undefined;
    box.replaceChildren(this.#label);
  }

  /** One ring around the mark and its label, closed at the edges of the window. */
  #placeRing({ origin, parts, label }: MarkGeometry, { width }: TimeScale): void {
    const boxes = [...parts, label];
    const left = Math.max(Math.min(...boxes.map(({ x }) => x)), RING - origin);
    const right = Math.min(
      Math.max(...boxes.map((box) => box.x + box.width)),
      width - RING - origin,
    );
    setPlace(this.#ring, left - RING, Math.max(right - left, 0) + 2 * RING);
  }

  /** The glyph of a point is its mark; elsewhere it stands at the label. */
  #ensureGlyph(isAtLabel: boolean): void {
    if (isAtLabel === (this.#labelGlyph !== undefined)) return;
    this.#labelGlyph?.remove();
    this.#labelGlyph = isAtLabel ? statusGlyph(this.#status) : undefined;
    if (this.#labelGlyph) this.#label?.prepend(this.#labelGlyph);
  }

  get #status(): Status {
    return this.source?.faceOf(this.#key)?.status ?? 'unsourced';
  }

  #ensureParts(kinds: readonly PartKind[]): void {
    const key = kinds.join(' ');
    if (key === this.#kinds) return;
    this.#kinds = key;
    for (const part of this.#parts) part.remove();
    const status = this.#status;
    this.#parts = kinds.map((kind) => createPart(kind, status));
    this.box?.prepend(...this.#parts);
  }
}

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

function setPlace(element: HTMLElement | undefined, x: number, width: number): void {
  if (!element) return;
  element.style.insetInlineStart = `${x}px`;
  element.style.inlineSize = `${width}px`;
}
