import type { Timeline } from '../core/model.js';
import { eventDocument, toDocument, type TimelineInTurn } from './to-document.js';

/**
 * The timeline as newline-delimited JSON: its own fields, sources, groups and eras in the first line, so
 * that a reader can show each event as it comes, then an event a line.
 */
export const toNdjson = (timeline: Timeline): string =>
  [...ndjsonLines(timeline)].map((line) => `${line}\n`).join('');

/** The same line by line, for writing a long timeline as it is made. */
export function* ndjsonLines(timeline: TimelineInTurn): Generator<string> {
  const { events: _, ...head } = toDocument({ ...timeline, events: [] });
  if (Object.keys(head).length > 0) yield JSON.stringify(head);
  for (const event of timeline.events) yield JSON.stringify(eventDocument(event));
}
