/** Documents that are right, read. */
import { expect } from 'vitest';
import type { Timeline, TimelineEvent } from '../../src/core/model.js';
import { parseTimeline } from '../../src/core/parse-timeline.js';

/** The timeline of a document that is right. */
export function timelineOf(input: unknown): Timeline {
  const { timeline, problems } = parseTimeline(input);
  expect(problems).toEqual([]);
  return timeline;
}

/** The one event of a document that is right. */
export function eventOf(fields: object, others: object = {}): TimelineEvent {
  const { events } = timelineOf({
    events: [{ date: '2023-05', title: 'Raid', ...fields }],
    ...others,
  });
  const [event] = events;
  if (event === undefined || events.length > 1) throw new Error('not one event');
  return event;
}

export const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
