/** What the element hands to the chart. Nothing here loads vis-timeline. */
import type { Era, Status, TimelineEvent } from '../core/model.js';
import type { Answer, EventProvider, StatusCounts } from '../layout/event-provider.js';

/** A horizontal band of the chart that holds the events of one group. */
export interface Lane {
  readonly id: string;
  readonly title: string;
}

/** Events that a crowded chart draws as one. */
export interface ChartCluster {
  readonly total: number;
  readonly counts: StatusCounts;
  /** Epoch milliseconds: the events begin from `start` until just before `end`. */
  readonly start: number;
  readonly end: number;
  /** They began before `end`, and last beyond it: then `start` is −Infinity. */
  readonly ongoing: boolean;
  /** The `id` of their lane; absent in a chart without lanes. */
  readonly lane?: string;
}

/** All that the chart draws. */
export interface ChartState {
  /**
   * What is to be drawn. More than some hundred are read once for an array: give another array where an
   * event, its status or its lane has changed.
   */
  readonly events: readonly TimelineEvent[];
  /**
   * Who is asked for the events instead: the index of `events` where there is one already, or a server.
   * The chart asks it for what the window needs. Its answers for a lane are those for the lane's `id`.
   * Another provider is taken for other events.
   */
  readonly provider?: EventProvider;
  /**
   * From top to bottom; empty for a chart without lanes. That of the events which stand in none has the
   * `id` ''; where it is not among them and is needed, it comes last, without a title.
   */
  readonly groups: readonly Lane[];
  readonly eras: readonly Era[];
  /**
   * The events that the first window and `fit` show, where `events` is but a part of them: those that a
   * filter lets through, or that were known at a date. While it is the same array, and the lanes are the
   * same, the chart does not get lower, so that a replay leaves the page below it in place.
   * Default: `events`.
   */
  readonly fitTo?: readonly TimelineEvent[];
  /** The `id` of the selected event. */
  readonly selected?: string;
  /**
   * The chart is a strip beside what is read: at most two rows of labels, the rest of the events as
   * clusters, and the window goes along with the selection. It has no lanes.
   */
  readonly strip?: boolean;
  /** The name of the chart, for assistive technology. */
  readonly label?: string;
  /** What keys do in it, in a sentence for assistive technology. */
  readonly hint?: string;
  /** BCP 47 tag of the axis. */
  readonly locale: string;
  /** IANA name of the zone whose midnights the axis shows. */
  readonly timeZone: string;
  readonly rtl: boolean;
  /** The same function for as long as its answers are. */
  readonly statusOf: (event: TimelineEvent) => Status;
  /** Date, title, status and sources as text: what is said of an event that has the focus. */
  describe(event: TimelineEvent): string;
  /** A cluster as text: how many events of which status, and when. Default: their number. */
  describeCluster?(cluster: ChartCluster): string;
  /**
   * The `id` of each lane in which an event is drawn; its group where absent. Events of no known lane
   * share a last one. Another function means other lanes.
   */
  readonly lanesOf?: (event: TimelineEvent) => readonly string[];
}

/** How a reader has chosen: focus goes along with who uses keys. */
export type Means = 'keys' | 'pointer';

/** What the chart tells of itself. */
export interface ChartOptions {
  readonly container: HTMLElement;
  /** The shadow root that gets the chart's style sheet. */
  readonly root: ShadowRoot;
  onSelect(id: string, by: Means): void;
  /** The reader gives up the selection, by the Escape key. */
  onDeselect?(): void;
  /** The reader asks what the keys do. */
  onHelp?(): void;
  /**
   * The reader asks for the events of a cluster that no zoom can separate: they begin at the same time,
   * or go on all through the window.
   *
   * @param ids the most important of them, a thousand at most, in the order of importance.
   */
  onCluster?(ids: readonly string[], cluster: ChartCluster, by: Means): void;
  /** The provider of the events could not answer; the chart asks again when the window changes. */
  onProviderError?(error: unknown): void;
  /**
   * The window has come to rest. Epoch milliseconds.
   *
   * @param isFollowing it only went along with the reader, who went to another event by keyboard.
   */
  onWindowChange(start: number, end: number, byUser: boolean, isFollowing: boolean): void;
}

/** The chart in a container. */
export interface Chart {
  /** Draws a state; only what differs from the last one is touched. */
  update(state: ChartState): void;
  /** Shows all events, or those of `fitTo`. */
  fit(animate?: boolean): void;
  /** Epoch milliseconds. */
  setWindow(start: number, end: number, animate?: boolean): void;
  getWindow(): { start: number; end: number };
  /** Above 1 zooms in, below 1 zooms out, about the middle. */
  zoomBy(factor: number): void;
  /** Moves by a fraction of the window's length; above 0 towards later. */
  panBy(fraction: number): void;
  /** Gives it the focus of the page, where the reader was last, or at what was selected since. */
  focus(): void;
  /** How many events the window shows a part of; its provider may have to be asked. */
  countInView(): Answer<number>;
  redraw(): void;
  destroy(): void;
}
