import type { Status, TimelineEvent } from '../core/model.js';
import { LABEL_GLYPH } from './chart-plan.js';
import type { BucketCounts, StatusCounts, WindowCounts } from './event-provider.js';
import { spanOf, type EventSpan } from './event-span.js';
import type { TimeWindow } from './fit-window.js';
import {
  footprintOf,
  hasRoomFor,
  LABEL_GAP,
  rowHeight,
  UNIT,
  type Footprint,
  type LabelSide,
  type Placement,
} from './lane-layout.js';
import { extentOf } from './mark-geometry.js';
import { markOf } from './mark.js';
import type { PlacedDate } from './placed-date.js';
import { RowSpace } from './row-space.js';
import { minus, plus, total } from './status-counts.js';

/** An event that may be drawn by itself. */
export interface DetailEvent {
  readonly event: TimelineEvent;
  readonly date: PlacedDate;
  readonly lane: string;
  readonly status: Status;
  /** Of the label's text alone where it is cut to let others stand beside it, in pixels. */
  readonly textWidth: number;
  /** Of the label's text alone where there is room for more. Default: `textWidth`. */
  readonly wholeWidth?: number;
}

/** The zoom that a level of detail is planned for. */
export interface LevelScale {
  /** The length of a bucket, in milliseconds. */
  readonly bucket: number;
  readonly msPerPx: number;
  /** Where pixels are counted from. */
  readonly origin: number;
  /** Labels that would run over this instant stand before their marks. */
  readonly edge: number;
}

/** The events of a bucket that are not drawn by themselves. */
export interface BucketCluster extends TimeWindow {
  readonly counts: StatusCounts;
  /** The events that begin in each part of the bucket, those drawn by themselves included. */
  readonly parts: readonly StatusCounts[];
}

/** Into so many parts a bucket is counted, for the skyline of its cluster. */
export const BUCKET_PARTS = 8;

/** What begins in a bucket, in all and in each part of it. */
type Tile = Pick<BucketCluster, 'counts' | 'parts'>;

/** An event that is drawn by itself. */
export interface Single extends Placement, DetailEvent {
  readonly span: EventSpan;
}

/**
 * One lane at one level of detail: which events are drawn by themselves and where, and how many are left
 * for the clusters. What is decided stays: a window that moves adds to it at its ends.
 */
export class DetailLane {
  readonly #scale: LevelScale;
  readonly #rows: RowSpace;
  readonly #singles = new Map<string, Single>();
  #decided: TimeWindow | undefined;
  #before: StatusCounts = {};
  #parts: readonly BucketCounts[] = [];
  /** What begins in each bucket; counted when it is asked for. */
  #tiles: ReadonlyMap<number, Tile> | undefined;
  readonly #insisted = new Set<string>();

  /** @param rows how many rows of labels there are. */
  constructor(scale: LevelScale, rows: number) {
    this.#scale = scale;
    this.#rows = new RowSpace((rows * rowHeight('after')) / UNIT);
  }

  /** What is decided: whole buckets. */
  get decided(): TimeWindow | undefined {
    return this.#decided;
  }

  /** The length of a bucket in milliseconds. */
  get bucket(): number {
    return this.#scale.bucket;
  }

  /** The events that are drawn by themselves. */
  get singles(): ReadonlyMap<string, Readonly<Single>> {
    return this.#singles;
  }

  /**
   * Decides a stretch of whole buckets: the first, or one that meets what is decided.
   *
   * @param counts by parts of buckets.
   * @param events those that may be drawn by themselves, the most important first.
   * @param tops where events stood before, in pixels: there they stay if there is room.
   */
  decide(
    stretch: TimeWindow,
    { before, buckets }: WindowCounts,
    events: readonly DetailEvent[],
    tops?: ReadonlyMap<string, number>,
  ): void {
    const last = this.#decided;
    const isBefore = last !== undefined && stretch.start < last.start;
    if (isBefore || !last) this.#before = before;
    this.#tiles = undefined;
    this.#parts = isBefore ? [...buckets, ...this.#parts] : [...this.#parts, ...buckets];
    this.#decided = {
      start: Math.min(stretch.start, last?.start ?? Infinity),
      end: Math.max(stretch.end, last?.end ?? -Infinity),
    };
    const added: string[] = [];
    for (const one of events) {
      const span = spanOf(one.date);
      // What reaches into a stretch that is decided already has been decided with it.
      const isNew = !last || (isBefore ? span.end <= last.start : span.start >= last.end);
      const isDrawn = this.#singles.has(one.event.id);
      if (!isNew || isDrawn || !isWithin(span, stretch)) continue;
      if (this.#add(one, span, tops?.get(one.event.id))) added.push(one.event.id);
    }
    for (const id of added) this.#widen(id, stretch);
  }

  /** Draws an event by itself, even if others have to make room. */
  insist(one: DetailEvent): void {
    const span = spanOf(one.date);
    this.#insisted.add(one.event.id);
    const decided = this.#decided;
    if (this.#singles.has(one.event.id) || !decided || !isWithin(span, decided)) return;
    if (!this.#add(one, span)) this.#makeRoom(one, span);
    this.#widen(one.event.id, decided);
  }

  /** Settles an event where it drives out the fewest. */
  #makeRoom(one: DetailEvent, span: EventSpan): void {
    const { side, labelWidth, footprint } = this.#shape(one);
    const height = rowHeight(side) / UNIT;
    const { row, tenants } = this.#rows.findLeastTaken(footprint, height);
    for (const id of tenants) {
      this.#rows.leave(id);
      this.#singles.delete(id);
    }
    this.#settle(one, span, { side, labelWidth, footprint, row });
  }

  /** Whether an event has to be drawn by itself. */
  insistsOn(id: string): boolean {
    return this.#insisted.has(id);
  }

  /**
   * The clusters of what is decided, in the order of time.
   *
   * @param drawn the events that are drawn by themselves, where it is not all that could be.
   */
  clusters(drawn: ReadonlyMap<string, Readonly<Single>> = this.#singles): BucketCluster[] {
    this.#tiles ??= this.#countTiles();
    const counts = new Map<number, StatusCounts>();
    for (const { span, status } of drawn.values()) {
      const start = this.#bucketOf(span.start);
      const tile = this.#tiles.get(start);
      if (tile) counts.set(start, minus(counts.get(start) ?? tile.counts, { [status]: 1 }));
    }
    const { bucket } = this.#scale;
    return [...this.#tiles].flatMap(([start, tile]) => {
      const left = counts.get(start) ?? tile.counts;
      return total(left) > 0
        ? [{ start, end: start + bucket, counts: left, parts: tile.parts }]
        : [];
    });
  }

  /**
   * Of the events that began before a bucket and reach into it, those not drawn by themselves.
   *
   * @param drawn the events that are drawn by themselves, where it is not all that could be.
   */
  ongoing(at: number, drawn: ReadonlyMap<string, Readonly<Single>> = this.#singles): StatusCounts {
    let counts = this.#before;
    for (const { start, began, ended } of this.#parts)
      if (start < at) counts = minus(plus(counts, began), ended);
    for (const { span, status } of drawn.values())
      if (span.start < at && span.end > at) counts = minus(counts, { [status]: 1 });
    return counts;
  }

  #countTiles(): Map<number, Tile> {
    const { bucket } = this.#scale;
    const tiles = new Map<number, { counts: StatusCounts; parts: StatusCounts[] }>();
    for (const { start: at, began } of this.#parts) {
      const start = this.#bucketOf(at);
      const tile = tiles.get(start) ?? { counts: {}, parts: noParts() };
      tile.parts[Math.floor(((at - start) / bucket) * BUCKET_PARTS)] = began;
      tile.counts = plus(tile.counts, began);
      tiles.set(start, tile);
    }
    return tiles;
  }

  #bucketOf(time: number): number {
    const { bucket } = this.#scale;
    return Math.floor(time / bucket) * bucket;
  }

  #add(one: DetailEvent, span: EventSpan, top?: number): boolean {
    const shape = this.#shape(one);
    const preferred = top === undefined ? undefined : top / UNIT;
    const row = this.#rows.find(shape.footprint, rowHeight(shape.side) / UNIT, preferred);
    if (row === undefined) return false;
    this.#settle(one, span, { ...shape, row });
    return true;
  }

  #settle(one: DetailEvent, span: EventSpan, at: Shape & { readonly row: number }): void {
    const { side, labelWidth, footprint, row } = at;
    const height = rowHeight(side);
    this.#rows.take(one.event.id, footprint, row, height / UNIT);
    this.#singles.set(one.event.id, { ...one, span, side, labelWidth, top: row * UNIT, height });
  }

  /** Lets a label that was cut run on to the next of its row, within the stretch that it is decided with. */
  #widen(id: string, stretch: TimeWindow): void {
    const single = this.#singles.get(id);
    const lacking = single ? (single.wholeWidth ?? 0) - single.textWidth : 0;
    if (!single || lacking <= 0) return;
    const { side, labelWidth, date, top, height } = single;
    const { msPerPx, origin, edge } = this.#scale;
    const [left, right] = extentOf(markOf(date, msPerPx), { start: origin, msPerPx, width: 0 });
    const [from, to] = footprintOf({ left, right, labelWidth }, side);
    const bound =
      side === 'before'
        ? (stretch.start - origin) / msPerPx
        : (Math.min(stretch.end, edge) - origin) / msPerPx;
    // above a long mark there may be room before its footprint ends
    const start = side === 'before' ? from : side === 'after' ? to : left + labelWidth;
    const wanted =
      side === 'before' ? Math.max(start - lacking, bound) : Math.min(start + lacking, bound);
    const place = { row: top / UNIT, height: height / UNIT };
    const end = this.#rows.reach(id, start, wanted, place);
    const more = Math.floor(Math.abs(end - start));
    if (more < 1 || end < start !== (side === 'before')) return;
    this.#rows.take(id, [Math.min(start, end), Math.max(start, end)], place.row, place.height);
    this.#singles.set(id, { ...single, labelWidth: labelWidth + more });
  }

  /** The label and the room of an event, where the level is at its closest. */
  #shape({ date, textWidth }: DetailEvent): Shape {
    const { msPerPx, origin, edge } = this.#scale;
    const [left, right] = extentOf(markOf(date, msPerPx), { start: origin, msPerPx, width: 0 });
    // A point may become a span within the level, with its glyph at the label.
    const isPoint = markOf(date, msPerPx / 2).form === 'point';
    const labelWidth = isPoint ? textWidth : textWidth + LABEL_GLYPH;
    let side: LabelSide = 'after';
    if (hasRoomFor(labelWidth, right - left)) side = 'above';
    else if (right + LABEL_GAP + labelWidth > (edge - origin) / msPerPx) side = 'before';
    return { side, labelWidth, footprint: footprintOf({ left, right, labelWidth }, side) };
  }
}

/** How an event stands, whatever its row. */
interface Shape {
  readonly side: LabelSide;
  readonly labelWidth: number;
  readonly footprint: Footprint;
}

const noParts = (): StatusCounts[] => Array.from({ length: BUCKET_PARTS }, () => ({}));

const isWithin = ({ start, end }: EventSpan, window: TimeWindow): boolean =>
  start < window.end && end > window.start;
