import { toPixel, type TimeScale } from '../layout/mark-geometry.js';
import { ChartItem, isSamePlace, type ItemPlace } from './chart-item.js';
import type { ClusterFace, MixPart, OngoingFace, Skyline } from './cluster-face.js';
import { makeOption } from './list-option.js';
import { createSkyline } from './skyline.js';
import { statusGlyph } from './status-glyph.js';

/** Beyond the window clusters stay in the page, so that a pan finds them ready. In pixels. */
const KEPT_BEYOND = 40;
/** Between the edge of a bucket, or of the window, and its tally. In pixels. */
const INSET = 5;
/** While the window moves a tally is given less than its room, and again when that has grown to so much. */
const LESS_ROOM = 0.8;
const MOST_ROOM = 1.5;

/** The events of a bucket of time that are not drawn by themselves, as an item of vis-timeline's. */
export class ClusterItem extends ChartItem {
  /** Apart from the drawing, whose numbers are no words: the name says the same in a sentence. */
  readonly #option = createOption();
  #tally: HTMLElement | undefined;
  #skyline: Skyline | undefined;
  #placed: { scale: TimeScale; before: number } | undefined;
  #width: number | undefined;
  #tallyPlace = '';
  #tallyWidth = NaN;

  override get option(): HTMLElement {
    return this.#option;
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
    const { source, box } = this;
    if (!source || !box || !this.#tally) return;
    const { scale } = source;
    const { start, end } = this.#face.cluster;
    const before = source.ongoingOf(this.#face.lane)?.width ?? 0;
    if (this.#placed?.before === before && isSamePlace(this.#placed.scale, scale)) return;
    this.#placed = { scale, before };
    const x = toPixel(start, scale);
    const width = Math.max((end - start) / scale.msPerPx, 1);
    if (!source.isMoving || this.#width === undefined) this.#resize(Math.round(width));
    const own = this.#width ?? width;
    // At rest, and in a pan, it is as long as it is: whole pixels, like its letters.
    const stretch = Math.abs(width - own) < 1 ? 1 : width / own;
    this.moveTo(x, stretch);
    // The tally stays in view while its time does, beside what goes on from before.
    const inset = Math.round(Math.max(INSET, INSET + before - x));
    this.#placeTally(inset, stretch, Math.max(Math.round(width - inset - INSET), 0));
  }

  override comeToRest(): void {
    if (this.box?.isConnected !== true) return;
    this.#placed = undefined;
    this.repositionX();
  }

  /** Its own width. While the window moves it is stretched from there, which lays nothing out. */
  #resize(width: number): void {
    if (!this.box || this.#width === width) return;
    this.#width = width;
    this.box.style.inlineSize = `${width}px`;
  }

  /** @param room what it may take. It has less while the window moves, lest it be laid out in every frame. */
  #placeTally(inset: number, stretch: number, room: number): void {
    const { source } = this;
    if (!source || !this.#tally) return;
    const from = source.rtl ? -inset : inset;
    const place = `${stretch === 1 ? '' : `scaleX(${1 / stretch}) `}translateX(${from}px)`;
    if (place !== this.#tallyPlace) this.#tally.style.transform = place;
    this.#tallyPlace = place;
    const isFit = room >= this.#tallyWidth && room < this.#tallyWidth * MOST_ROOM;
    if (source.isMoving ? isFit : room === this.#tallyWidth) return;
    this.#tallyWidth = source.isMoving ? Math.floor(room * LESS_ROOM) : room;
    this.#tally.style.inlineSize = `${this.#tallyWidth}px`;
  }

  protected override write(box: HTMLElement): void {
    const { key, mix, text, skyline, height } = this.#face;
    box.className = 'et-item et-cluster';
    box.dataset.cluster = key;
    box.style.blockSize = `${height}px`;
    makeOption(this.#option, { isSelected: false });
    const tally = createTally(text, mix);
    this.#placed = undefined;
    this.#tallyPlace = '';
    this.#tallyWidth = NaN;
    // Where events join a cluster its skyline stays: it counts those drawn by themselves too.
    if (this.#tally && isSameSkyline(this.#skyline, skyline)) this.#tally.replaceWith(tally);
    else box.replaceChildren(this.#option, createSkyline(skyline), tally);
    this.#tally = tally;
    this.#skyline = skyline;
  }
}

/**
 * What goes on in a lane from before the window and is not drawn by itself, at the window's edge. It
 * holds the lane open too, however little is in view.
 */
export class OngoingItem extends ChartItem {
  readonly #option = createOption();
  #shown: OngoingFace | undefined;

  override get option(): HTMLElement {
    return this.#option;
  }

  get #face(): OngoingFace | undefined {
    return this.source?.ongoingOf(String(this.data.lane));
  }

  protected override get place(): ItemPlace | undefined {
    const face = this.#face;
    return face && { lane: face.lane, top: 0, height: face.height };
  }

  protected override get name(): string | undefined {
    return this.#shown?.description;
  }

  override isVisible(): boolean {
    return true;
  }

  /** It stays where it is when the window moves. */
  protected override holderIn(foreground: HTMLElement): HTMLElement {
    return foreground;
  }

  override repositionX(): void {
    const face = this.#face;
    if (!this.box || !face || face === this.#shown) return;
    this.#shown = face;
    this.box.hidden = face.width === 0;
    if (face.width === 0) return;
    makeOption(this.#option, { isSelected: false });
    this.#option.style.inlineSize = `${face.width}px`;
    this.box.style.blockSize = `${face.height}px`;
    this.box.replaceChildren(
      this.#option,
      createTally(this.source?.rtl ? `→ ${face.text}` : `← ${face.text}`, face.mix),
    );
  }

  protected override write(box: HTMLElement): void {
    box.className = 'et-item et-ongoing';
    box.dataset.ongoing = String(this.data.lane);
    this.#shown = undefined;
  }
}

const isSameSkyline = (a: Skyline | undefined, b: Skyline): boolean =>
  a?.parts === b.parts &&
  a.densest === b.densest &&
  a.stacked === b.stacked &&
  a.height === b.height;

function createOption(): HTMLElement {
  const option = document.createElement('div');
  option.className = 'et-option';
  return option;
}

/** The number of events, and those of the most frequent statuses; what has no room is not seen. */
function createTally(text: string, mix: readonly MixPart[]): HTMLElement {
  const tally = document.createElement('div');
  tally.className = 'et-tally';
  tally.setAttribute('aria-hidden', 'true');
  const number = document.createElement('span');
  number.className = 'et-number';
  number.textContent = text;
  tally.append(number);
  for (const part of mix) {
    const named = document.createElement('span');
    named.className = 'et-named';
    named.dataset.status = part.status;
    named.append(statusGlyph(part.status), part.text);
    tally.append(named);
  }
  return tally;
}
