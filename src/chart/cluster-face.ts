import type { Status } from '../core/model.js';
import type { StatusCounts } from '../layout/event-provider.js';
import type { ChartCluster } from './chart-state.js';

/** How many events have a status. */
export interface MixPart {
  readonly status: Status;
  readonly text: string;
}

/** How many events begin in each part of a cluster's time. */
export interface Skyline {
  readonly parts: readonly StatusCounts[];
  /** How many events are drawn as high as it gets. */
  readonly densest: number;
  /** Whether the statuses are told apart; else all are one. */
  readonly stacked: boolean;
  /** In pixels. */
  readonly height: number;
}

/** What stands for events that are not drawn by themselves. */
export interface ClusterFace {
  readonly key: string;
  /** The `id` of its lane. */
  readonly lane: string;
  readonly cluster: ChartCluster;
  /** Their number, in the language of the chart. */
  readonly text: string;
  /** What is said of it to who does not see it; written when it is asked for. */
  readonly description: string;
  /** The most frequent statuses, with their numbers in the language of the chart. */
  readonly mix: readonly MixPart[];
  readonly skyline: Skyline;
  /** Of its band, from the top of the first row, in pixels. */
  readonly top: number;
  readonly height: number;
}

/** What stands at the start of a lane for events that go on from before the window. */
export interface OngoingFace {
  readonly lane: string;
  readonly cluster: ChartCluster;
  readonly mix: readonly MixPart[];
  readonly text: string;
  readonly description: string;
  /** Of all rows of the lane, its clusters included, in pixels. */
  readonly height: number;
  /** Of the tally, in pixels: 0 where nothing goes on. */
  readonly width: number;
}
