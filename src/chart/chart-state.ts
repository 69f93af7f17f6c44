/** What the element hands to the chart. Nothing here loads vis-timeline. */
import type { Era, Status, TimelineEvent } from '../core/model.js';

/** A horizontal band of the chart that holds the events of one group. */
export interface Lane {
  readonly id: string;
  readonly title: string;
}

/** All that the chart draws. */
export interface ChartState {
  readonly events: readonly TimelineEvent[];
  /** From top to bottom; empty for a chart without lanes. */
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
  /** BCP 47 tag of the axis. */
  readonly locale: string;
  /** IANA name of the zone whose midnights the axis shows. */
  readonly timeZone: string;
  readonly rtl: boolean;
  statusOf(event: TimelineEvent): Status;
  /** Date, title and status as text, for the label's tooltip-free description. */
  describe(event: TimelineEvent): string;
  /** The `id` of an event's lane; its group where absent. Events of no known lane share a last one. */
  laneOf?(event: TimelineEvent): string | undefined;
}

/** What the chart tells of itself. */
export interface ChartOptions {
  readonly container: HTMLElement;
  /** The shadow root that gets the chart's style sheet. */
  readonly root: ShadowRoot;
  onSelect(id: string): void;
  /** Epoch milliseconds. */
  onWindowChange(start: number, end: number, byUser: boolean): void;
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
  redraw(): void;
  destroy(): void;
}
