import { toPixel, type TimeScale } from '../layout/mark-geometry.js';
import { ChartItem, isSamePlace, type ItemPlace } from './chart-item.js';
import { ClusterDrawing } from './cluster-drawing.js';
import type { ClusterFace } from './cluster-face.js';

/** Beyond the window clusters stay in the page, so that a pan finds them ready. In pixels. */
const KEPT_BEYOND = 40;
/** Between the edge of a bucket, or of the window, and its tally. In pixels. */
const INSET = 5;

/** The events of a bucket of time that are not drawn by themselves, as an item of vis-timeline's. */
export class ClusterItem extends ChartItem {
  #drawing: ClusterDrawing | undefined;
  #placed: { scale: TimeScale; before: number } | undefined;

  override get option(): HTMLElement | undefined {
    return this.#drawing?.option;
  }

  get #face(): ClusterFace {
    return this.data.face as ClusterFace;
  }

  protected override get place(): ItemPlace {
    return this.#face;
  }

  protected override get name(): string {
    return this.#face.description;
  }

  override isVisible(): boolean {
    const scale = this.source?.scale;
    if (!scale) return false;
    const { start, end } = this.#face.cluster;
    return (
      toPixel(start, scale) - KEPT_BEYOND < scale.width && toPixel(end, scale) + KEPT_BEYOND > 0
    );
  }

  override repositionX(): void {
    const { source } = this;
    const drawing = this.#drawing;
    if (!source || !drawing) return;
    const { scale } = source;
    const { start, end } = this.#face.cluster;
    const before = source.ongoingOf(this.#face.lane)?.width ?? 0;
    if (this.#placed?.before === before && isSamePlace(this.#placed.scale, scale)) return;
    this.#placed = { scale, before };
    const x = toPixel(start, scale);
    const width = Math.max((end - start) / scale.msPerPx, 1);
    const inHaste = source.isMoving;
    if (!inHaste || drawing.width === undefined) drawing.width = Math.round(width);
    const own = drawing.width ?? width;
    // At rest, and in a pan, it is as long as it is: whole pixels, like its letters.
    const stretch = Math.abs(width - own) < 1 ? 1 : width / own;
    this.moveTo(x, stretch);
    // The tally stays in view while its time does, beside what goes on from before.
    const inset = Math.round(Math.max(INSET, INSET + before - x));
    drawing.placeTally(source.rtl ? -inset : inset, stretch);
    drawing.giveRoom(Math.max(Math.round(width - inset - INSET), 0), inHaste);
  }

  override comeToRest(): void {
    this.#placed = undefined;
    this.repositionX();
  }

  protected override takeBox(layer: HTMLElement): HTMLElement {
    this.#drawing = this.source?.spares.take(layer) ?? new ClusterDrawing();
    this.#placed = undefined;
    return this.#drawing.box;
  }

  protected override putAway(box: HTMLElement): void {
    const drawing = this.#drawing;
    if (!drawing || !this.source) return super.putAway(box);
    this.#drawing = undefined;
    this.loseBox();
    this.source.spares.put(drawing);
  }

  protected override write(): void {
    this.#drawing?.write(this.#face);
  }
}
