import type { ClusterFace } from './cluster-face.js';
import { makeOption } from './list-option.js';
import { Skyline } from './skyline.js';
import { Tally } from './tally.js';

/** While the window moves a tally is given less than its room, and again when that has grown to so much. */
const LESS_ROOM = 0.8;
const MOST_ROOM = 1.5;

/** What a cluster is drawn in. Another cluster may take it over, and changes what differs. */
export class ClusterDrawing {
  readonly box = document.createElement('div');
  /** Apart from the drawing, whose numbers are no words: the name says the same in a sentence. */
  readonly option = createOption();
  readonly #skyline = new Skyline();
  readonly #tally = new Tally();
  #width: number | undefined;
  #tallyPlace = '';
  #tallyWidth = NaN;

  constructor() {
    this.box.className = 'et-item et-cluster';
    this.box.append(this.option, this.#skyline.svg, this.#tally.box);
  }

  write({ key, mix, text, skyline, height }: ClusterFace): void {
    this.#tally.write(text, mix);
    // Where events join a cluster its skyline stays: it counts those drawn by themselves too.
    this.#skyline.write(skyline);
    this.box.dataset.cluster = key;
    this.box.style.blockSize = `${height}px`;
  }

  /** Its own width, in pixels. While the window moves it is stretched from there, which lays nothing out. */
  get width(): number | undefined {
    return this.#width;
  }

  set width(width: number) {
    if (this.#width === width) return;
    this.#width = width;
    this.box.style.inlineSize = `${width}px`;
  }

  /** @param x of the tally, along the direction of writing, in the pixels of the screen. */
  placeTally(x: number, stretch: number): void {
    const place = `${stretch === 1 ? '' : `scaleX(${1 / stretch}) `}translateX(${x}px)`;
    if (place !== this.#tallyPlace) this.#tally.box.style.transform = place;
    this.#tallyPlace = place;
  }

  /** @param room what the tally may take. It has less in haste, lest it be laid out in every frame. */
  giveRoom(room: number, inHaste: boolean): void {
    const isFit = room >= this.#tallyWidth && room < this.#tallyWidth * MOST_ROOM;
    if (inHaste ? isFit : room === this.#tallyWidth) return;
    this.#tallyWidth = inHaste ? Math.floor(room * LESS_ROOM) : room;
    this.#tally.box.style.inlineSize = `${this.#tallyWidth}px`;
  }
}

/**
 * Drawings that have lost their cluster in a frame, for those that come in the same layer: what is in the
 * page already is drawn sooner than what comes into it.
 */
export class SpareDrawings {
  readonly #spares: ClusterDrawing[] = [];

  put(drawing: ClusterDrawing): void {
    drawing.box.classList.remove('et-focused');
    drawing.option.removeAttribute('aria-label');
    this.#spares.push(drawing);
  }

  take(layer: HTMLElement): ClusterDrawing | undefined {
    const at = this.#spares.findIndex(({ box }) => box.parentElement === layer);
    return at < 0 ? undefined : this.#spares.splice(at, 1)[0];
  }

  /** Takes out of the page what nothing has taken. */
  clear(): void {
    for (const { box } of this.#spares.splice(0)) box.remove();
  }
}

/** What stands for a drawing in the list box. */
export function createOption(): HTMLElement {
  const option = document.createElement('div');
  option.className = 'et-option';
  makeOption(option, { isSelected: false });
  return option;
}
