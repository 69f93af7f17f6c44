import type { EventDate } from './event-date.js';
import { knownFrom } from './known-from.js';
import type { Timeline } from './model.js';

/**
 * Whether the timeline tells when more became known than once, so that going back shows anything. Quick
 * enough to ask before everything else; `knowledgeChanges` gives the times themselves.
 */
export function isReplayable(timeline: Timeline): boolean {
  let answer = answers.get(timeline);
  if (answer === undefined) answers.set(timeline, (answer = hasTwoMoments(timeline)));
  return answer;
}

const answers = new WeakMap<Timeline, boolean>();

function hasTwoMoments({ sources, events, corrections }: Timeline): boolean {
  let first: number | undefined;
  const isAnother = (date: EventDate | undefined): boolean => {
    const moment = knownFrom(date);
    if (moment === undefined) return false;
    first ??= moment;
    return moment !== first;
  };
  const isAt = ({ date }: { readonly date?: EventDate }): boolean => isAnother(date);
  return (
    sources.some(({ issued }) => isAnother(issued)) ||
    corrections.some(isAt) ||
    events.some((event) => event.statusHistory.some(isAt) || event.corrections.some(isAt))
  );
}
