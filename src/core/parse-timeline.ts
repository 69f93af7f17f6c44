import { checkEvidence } from './evidence-problems.js';
import type { Timeline } from './model.js';
import { movedTo, problem, type Problem } from './problem.js';
import { readTimeline } from './read-timeline.js';
import type { ProblemContext, Report } from './report.js';

/** What `parseTimeline` gives. */
export interface ParsedTimeline {
  readonly timeline: Timeline;
  /** What could not be taken as it stood, in the order in which it was met. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a timeline document: an object as in the JSON Schema `timelineSchema`, or a bare list of
 * events. Good items survive bad neighbours; nothing is left out without a problem that names it.
 * Never throws, whatever it is fed, and does not change its input.
 */
export function parseTimeline(input: unknown): ParsedTimeline {
  const reported: ProblemContext[] = [];
  const report: Report = (context) => reported.push(context);
  const { timeline } = readTimeline(input, report, (events, sources, unsure) => {
    checkEvidence(events, sources, unsure, report);
  });
  const problems = reported.map(problem);
  return { timeline, problems: Array.isArray(input) ? problems.map(intoList) : problems };
}

/** In a bare list of events, the pointers start at the list. */
const intoList = (one: Problem): Problem => movedTo(one.path.replace(/^\/events(?=\/|$)/, ''), one);
