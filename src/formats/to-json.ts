import type { Timeline } from '../core/model.js';
import { eventDocument, toDocument, type TimelineInTurn } from './to-document.js';

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

/** The line of a document that has no events yet. In a text of JSON no line begins like this. */
const noEvents = '\n  "events": []';

/** The same text piece by piece, for writing a long timeline as it is read. */
export function* jsonPieces(timeline: TimelineInTurn): Generator<string> {
  const head = JSON.stringify(toDocument({ ...timeline, events: [] }), null, 2);
  const at = head.indexOf(noEvents) + noEvents.length - 1;
  yield head.slice(0, at);
  let count = 0;
  for (const event of timeline.events) {
    const item = JSON.stringify(eventDocument(event), null, 2).replaceAll('\n', '\n    ');
    yield `${count++ === 0 ? '' : ','}\n    ${item}`;
  }
  yield `${count === 0 ? '' : '\n  '}${head.slice(at)}\n`;
}
