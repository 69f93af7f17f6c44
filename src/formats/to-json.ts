import type { Timeline } from '../core/model.js';
import { toDocument } from './to-document.js';

/** How JSON is written. */
export interface ToJsonOptions {
  /** Spaces of an indent; 0 for one line. Default: 2. */
  readonly indent?: number;
}

/**
 * The timeline in our own format: the same timeline is always the same text, so that files can be
 * compared and kept under version control. What `fromJson` makes of it is the timeline again, except for
 * what no JSON can hold in fields that the model does not know.
 */
export const toJson = (timeline: Timeline, { indent = 2 }: ToJsonOptions = {}): string =>
  `${JSON.stringify(toDocument(timeline), null, indent)}\n`;
