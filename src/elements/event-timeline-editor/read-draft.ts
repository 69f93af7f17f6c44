/** What the model makes of a document while it is being written. */
import { deriveStatus } from '../../core/derive-status.js';
import type { Status, Timeline } from '../../core/model.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import type { Problem } from '../../core/problem.js';
import { forReading, listAt, valueAt, type DraftDocument } from './draft-document.js';

/** A document as it is read. */
export interface ReadDraft {
  /** What is wrong with it, but for entries in which nothing is written yet. */
  readonly problems: readonly Problem[];
  /** Without what cannot be read yet. */
  readonly timeline: Timeline;
  /** The places of all events in the document, in the order of time; those without a date come last. */
  readonly order: readonly number[];
  /** How each event stands, by its place in the document: by the author's word, else by its sources. */
  readonly statuses: ReadonlyMap<number, Status>;
  /** The place in the document of each event by the `id` that it has in the timeline. */
  readonly places: ReadonlyMap<string, number>;
}

/** Goes with an event through the model, which keeps what it does not know. */
const place = '#place';

/** Reads the document whole. */
export function readDraft(document: DraftDocument): ReadDraft {
  const reading = forReading(document);
  const events = listAt(reading, ['events']);
  const placed = events.map((event, index) =>
    Object.keys(event).length === 0 ? event : { ...event, [place]: index },
  );
  const { timeline, problems } = parseTimeline(
    events.length === 0 ? reading : { ...reading, events: placed },
  );
  const read = timeline.events.map((event) => ({ event, index: Number(event[place]) }));
  const known = new Set(read.map(({ index }) => index));
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  return {
    problems: problems.filter(({ path }) => !isUnfilled(reading, path)),
    timeline: {
      ...timeline,
      events: timeline.events.map(({ [place]: _, ...event }) => event),
    },
    order: [
      ...read.map(({ index }) => index),
      ...listAt(document, ['events'])
        .map((_, index) => index)
        .filter((index) => !known.has(index)),
    ],
    statuses: new Map(read.map(({ event, index }) => [index, deriveStatus(event, sources).status])),
    places: new Map(read.map(({ event, index }) => [event.id, index])),
  };
}

/** Whether a problem is of an entry in which nothing is written yet. */
function isUnfilled(document: DraftDocument, pointer: string): boolean {
  const keys = pointer.split('/').slice(1);
  return keys.some((_, depth) => {
    const held = valueAt(document, keys.slice(0, depth + 1));
    return typeof held === 'object' && held !== null && Object.keys(held).length === 0;
  });
}
