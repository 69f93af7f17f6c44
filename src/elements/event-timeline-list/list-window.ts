import {
  debounce,
  Virtualizer,
  type VirtualItem,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { entriesOf } from './entries-of.js';
import { headOf } from './entry-head.js';
import { scrollBoxBy, scrollBoxOf, viewOf } from './scroll-box.js';

/** Entries are drawn and measured by the page of so many, so that little is to be counted on a long list. */
const pageLength = 6;
/** Milliseconds without a scroll event after which the scrolling is over. */
const stillAfter = 150;

/** Whether the browser itself keeps what is read in its place. */
const isAnchored = CSS.supports('overflow-anchor', 'auto');

type Box = Element | Window;

/** What a window needs to know of the list that it is in. */
export interface ListWindowHost {
  /** The list element, with its entries as children, as last drawn. */
  readonly list: HTMLElement;
  /** The indexes of entries that stay drawn wherever the reader is. */
  kept(): readonly number[];
  /** Asks for `drawn` to be drawn again. */
  readonly redraw: () => void;
  /** The scrolling has come to an end. */
  readonly onStill: () => void;
  /** The width has changed: nothing is as high as it was. */
  readonly onReflow: () => void;
}

/**
 * Which entries of a long list are in the page: those in view, a few around them, and those that have
 * the focus or are selected. Leaves room for all others, by what entries have measured so far, and
 * corrects the scrolling where they measure otherwise once they are drawn.
 */
export class ListWindow {
  readonly #host: ListWindowHost;
  readonly #virtualizer: Virtualizer<Box, Element>;
  readonly #entries = new ResizeObserver(() => {
    // in the observer's turn nothing may change that it or another one observes
    cancelAnimationFrame(this.#nextFrame);
    this.#nextFrame = requestAnimationFrame(() => {
      this.#onResize();
    });
  });
  #observed = new Set<Element>();
  #count: number;
  #box: Box;
  #entryHeight: number;
  #listWidth: number;
  #nextFrame = 0;
  #around: readonly number[] = [0];
  #drawn: readonly number[] = [];
  #jumps = false;
  /** What has just been drawn is being measured: what follows from it is drawn next. */
  #settles = false;
  #report: ((offset: number, moving: boolean) => void) | undefined;

  /** @param count how many entries there are. */
  constructor(host: ListWindowHost, count: number) {
    const { list } = host;
    this.#host = host;
    this.#count = count;
    this.#box = scrollBoxOf(list);
    this.#entryHeight = heightOfOne(list);
    this.#listWidth = list.clientWidth;
    this.#virtualizer = new Virtualizer(this.#options());
    this.#correctScrolling(!isAnchored);
    this.#virtualizer._willUpdate();
  }

  /** The lines are broken as they were when the entries were measured. */
  get isMeasured(): boolean {
    return this.#host.list.clientWidth === this.#listWidth;
  }

  /** The indexes of the entries to draw, in order. */
  get drawn(): readonly number[] {
    const inView = this.#virtualizer.getVirtualIndexes();
    const kept = this.#host.kept().map((index) => Math.floor(index / pageLength));
    // where nothing can be seen, the reader will come back to what was drawn last
    const around = inView.length > 0 ? inView : this.#around;
    this.#around = around;
    const pages = [...new Set([...around, ...kept])].sort((a, b) => a - b);
    this.#drawn = pages.flatMap((page) => this.#entriesOf(page));
    return this.#drawn;
  }

  /** There are other entries, so many. What has been measured says nothing of them. */
  renew(count: number): void {
    this.#count = count;
    this.#virtualizer.setOptions(this.#options());
    this.#virtualizer.measure();
  }

  /** Draws the entries around one, as if it stood so many pixels below the upper edge of what is seen. */
  lookAt(index: number, below: number): void {
    const page = this.#page(Math.floor(index / pageLength));
    if (page === undefined) return;
    this.#jumps = true;
    const start = page.start + (index % pageLength) * this.#entryHeight;
    this.#report?.(Math.max(start - below, 0), false);
    this.#host.redraw();
  }

  /** Makes room for the entries that are not drawn. To be called when those that are have been. */
  settle(): void {
    const box = scrollBoxOf(this.#host.list);
    if (box !== this.#box) {
      this.#box = box;
      this.#virtualizer._willUpdate();
    }
    this.#settles = true;
    this.#makeRoom();
    this.#observe();
    // where the browser does not keep what is read in its place, that is done before anybody sees it
    if (this.#jumps) this.#measureUnseen();
    else if (!isAnchored) this.#measure();
    this.#settles = false;
  }

  /** Nobody has seen these entries yet: they are measured before they are scrolled to, not after. */
  #measureUnseen(): void {
    this.#jumps = false;
    this.#correctScrolling(false);
    this.#measure();
    this.#correctScrolling(!isAnchored);
    this.#makeRoom();
  }

  /** Whether to scroll by as much as entries above turn out to be higher than expected. */
  #correctScrolling(on: boolean): void {
    this.#virtualizer.shouldAdjustScrollPositionOnItemSizeChange = on ? undefined : () => false;
  }

  /** Gives the list back: no room is left, nothing is watched. */
  disconnect(): void {
    this.#virtualizer._didMount()();
    this.#entries.disconnect();
    cancelAnimationFrame(this.#nextFrame);
    clearRoom(this.#host.list);
  }

  #options(): VirtualizerOptions<Box, Element> {
    return {
      count: Math.ceil(this.#count / pageLength),
      overscan: 1,
      estimateSize: (page) => this.#lengthOf(page) * this.#entryHeight,
      getScrollElement: () => this.#box,
      observeElementRect: (_, tell) => {
        const tellHeight = () => tell({ width: 0, height: viewOf(this.#box).height });
        if (!(this.#box instanceof Element)) return listen(window, 'resize', tellHeight);
        const watch = new ResizeObserver(tellHeight);
        watch.observe(this.#box);
        tellHeight();
        return () => {
          watch.disconnect();
        };
      },
      observeElementOffset: (_, tell) => {
        this.#report = tell;
        const still = debounce(
          window,
          () => {
            tell(this.#offset, false);
            this.#host.onStill();
          },
          stillAfter,
        );
        const stop = listen(this.#box, 'scroll', () => {
          tell(this.#offset, true);
          still();
        });
        return () => {
          stop();
          still.cancel();
        };
      },
      // by what is seen: the browser may have corrected the scrolling before
      scrollToFn: (offset, { adjustments = 0 }) => {
        scrollBoxBy(this.#box, offset + adjustments - this.#offset);
      },
      onChange: () => {
        if (this.#settles) queueMicrotask(this.#host.redraw);
        else this.#host.redraw();
      },
    };
  }

  /** How many pixels of the list lie above what is seen. */
  get #offset(): number {
    return Math.max(viewOf(this.#box).top - this.#host.list.getBoundingClientRect().top, 0);
  }

  #entriesOf(page: number): number[] {
    const first = page * pageLength;
    return Array.from({ length: this.#lengthOf(page) }, (_, index) => first + index);
  }

  /** How many entries a page has. */
  #lengthOf(page: number): number {
    return Math.min(pageLength, this.#count - page * pageLength);
  }

  /** The first and last entry of each page that is drawn. */
  *#pages(): Generator<{ page: number; first: HTMLElement; last: HTMLElement }> {
    const entries = entriesOf(this.#host.list);
    for (let at = 0; at < this.#drawn.length;) {
      const page = Math.floor((this.#drawn[at] ?? 0) / pageLength);
      const length = this.#lengthOf(page);
      const [first, last] = [entries[at], entries[at + length - 1]];
      if (first && last) yield { page, first, last };
      at += length;
    }
  }

  /** Margins, since an entry that stands in for others would be read out. */
  #makeRoom(): void {
    const total = this.#virtualizer.getTotalSize();
    // on iOS corrections wait for the finger: until then what is drawn is shifted by them
    const [seen] = this.#virtualizer.getVirtualItems();
    const shift = seen ? seen.start - (this.#page(seen.index)?.start ?? seen.start) : 0;
    clearRoom(this.#host.list);
    let end = 0;
    let lastEntry: HTMLElement | undefined;
    for (const { page, first, last } of this.#pages()) {
      const item = this.#page(page);
      if (item === undefined) continue;
      const room = item.start + shift - end - headOf(first).foreign;
      setRoom(first, 'margin-block-start', room);
      end = item.end + shift;
      lastEntry = last;
    }
    if (lastEntry) setRoom(lastEntry, 'margin-block-end', total - end);
  }

  #page(page: number): VirtualItem | undefined {
    this.#virtualizer.getTotalSize(); // counts anew what has been measured since
    return this.#virtualizer.measurementsCache[page];
  }

  #measure(): void {
    for (const { page, first, last } of this.#pages()) {
      const top = first.getBoundingClientRect().top - headOf(first).own;
      const size = last.getBoundingClientRect().bottom - top;
      const known = this.#virtualizer.measurementsCache[page]?.size;
      // what is hidden has no height
      if (size > 0 && known !== undefined && Math.abs(size - known) > 0.25) {
        this.#virtualizer.resizeItem(page, size);
      }
    }
  }

  #observe(): void {
    const drawn = new Set<Element>(entriesOf(this.#host.list));
    for (const entry of this.#observed) if (!drawn.has(entry)) this.#entries.unobserve(entry);
    for (const entry of drawn) if (!this.#observed.has(entry)) this.#entries.observe(entry);
    this.#observed = drawn;
  }

  #onResize(): void {
    const { list } = this.#host;
    if (list.clientWidth === 0) return;
    if (this.isMeasured) {
      this.#measure();
      return;
    }
    this.#listWidth = list.clientWidth;
    this.#entryHeight = heightOfOne(list);
    this.#host.onReflow();
  }
}

/** The mean height of the entries that are drawn, in pixels. */
function heightOfOne(list: HTMLElement): number {
  const heights = entriesOf(list).map((entry) => entry.getBoundingClientRect().height);
  return heights.reduce((sum, height) => sum + height, 0) / heights.length || 100;
}

function setRoom(entry: HTMLElement, side: string, pixels: number): void {
  if (pixels > 0) entry.style.setProperty(side, `${pixels}px`);
}

function clearRoom(list: HTMLElement): void {
  for (const entry of entriesOf(list)) {
    if (entry.style.length > 0) entry.removeAttribute('style');
  }
}

/** Calls at once, and then at each event. Gives what stops it. */
function listen(target: EventTarget, type: string, call: () => void): () => void {
  target.addEventListener(type, call, { passive: true });
  call();
  return () => {
    target.removeEventListener(type, call);
  };
}
