/**
 * vis-timeline's face as the chart uses it. Its own types leave out the classes that a new kind of item
 * needs; `scripts/vis-timeline-plugin.mjs` exports those, and trims the rest.
 */
import * as timeline from 'vis-timeline/esnext';
import { DataSet } from 'vis-data/esnext';

/** What vis-timeline is told of an item. Times are epoch milliseconds. */
export interface ItemData {
  readonly id: string;
  /** `event`, which `MarkItem` draws, or `background`. */
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly group?: string | undefined;
  readonly [field: string]: unknown;
}

/** What vis-timeline is told of a lane. */
export interface GroupData {
  readonly id: string;
  readonly content: Element;
  readonly order: number;
}

/** The window on time. */
export interface VisRange {
  readonly start: number;
  readonly end: number;
}

/** The group that holds an item. */
export interface VisGroup {
  /** Set, so that the next redraw places its items anew. */
  stackDirty: boolean;
  /** The size of its label; forgotten, it is measured by the next redraw. */
  measured?: { readonly width: number; readonly height: number } | undefined;
  readonly dom: { readonly foreground: HTMLElement };
}

/** An item of vis-timeline's: it shows, moves and hides itself when its group says so. */
export interface VisItem {
  id: string;
  data: Readonly<Record<string, unknown>>;
  parent: VisGroup | null;
  displayed: boolean;
  dirty: boolean;
  isVisible(range: VisRange): boolean;
  show(returnQueue?: boolean): unknown;
  hide(): void;
  redraw(returnQueue?: boolean): unknown;
  repositionX(): void;
  repositionY(): void;
}

/** Constructor of a kind of item. */
export type VisItemClass = new (
  data: Readonly<Record<string, unknown>>,
  conversion: unknown,
  options: unknown,
) => VisItem;

/** A set of records that tells vis-timeline of every change. */
export interface VisDataSet<T> {
  add(records: readonly T[]): void;
  update(records: readonly T[]): void;
  remove(ids: readonly string[]): void;
}

export interface VisRangeChange {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

/** The parts of `Timeline` that the chart calls. */
export interface VisTimeline {
  readonly body: {
    /** What was measured in the last redraw. */
    readonly domProps: {
      readonly center: { readonly width?: number };
      readonly root: { readonly height?: number };
    };
    readonly emitter: { emit(event: '_change'): void };
  };
  /** Set, so that vis-timeline does not fit its window to the items by itself. */
  initialFitDone: boolean;
  readonly range: VisRange;
  readonly itemSet: {
    readonly groups: Readonly<Record<string, VisGroup>>;
    readonly items: Readonly<Record<string, VisItem>>;
    redraw(): void;
  };
  readonly timeAxis: { setOptions(options: Readonly<Record<string, unknown>>): void };
  on(event: 'rangechange' | 'rangechanged', listener: (change: VisRangeChange) => void): void;
  on(event: 'changed', listener: () => void): void;
  setOptions(options: Readonly<Record<string, unknown>>): void;
  setItems(items: VisDataSet<ItemData>): void;
  setGroups(groups: VisDataSet<GroupData> | null): void;
  setWindow(start: number, end: number, options: { readonly animation: boolean }): void;
  redraw(): void;
  destroy(): void;
}

interface VisModule {
  readonly Timeline: new (
    container: HTMLElement,
    items: VisDataSet<ItemData>,
    options: Readonly<Record<string, unknown>>,
  ) => VisTimeline;
  readonly Item: VisItemClass;
  readonly ItemSet: { readonly types: Record<string, VisItemClass> };
}

export const { Timeline, Item, ItemSet } = timeline as unknown as VisModule;

/** An empty set of records. */
export const createDataSet = <T>(): VisDataSet<T> => new DataSet() as unknown as VisDataSet<T>;
