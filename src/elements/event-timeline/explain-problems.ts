/** What there is to say of the data, loaded when the events can be read. */
import { checkEvidence } from '../../core/evidence-problems.js';
import { problem, type Problem } from '../../core/problem.js';
import type { ProblemContext } from '../../core/report.js';
import { readInlineScript } from './inline-script.js';
import type { Reading, TimelineData } from './timeline-data.js';

export { noticeTemplate } from './notice.js';

/**
 * Checks the evidence, and puts all that is at fault into words, in the order of `parseTimeline`. Whoever asks
 * can be read by now, so it is time for what comes after the list: an inline script in the format of others.
 */
export function explain(
  { evidence: { events, sources, unsure, place } }: Reading,
  data: TimelineData,
): Problem[] {
  readInlineScript(data);
  const { reported } = data;
  const found: ProblemContext[] = [];
  checkEvidence(events, sources, unsure, (context) => found.push(context));
  return [...reported.slice(0, place), ...found, ...reported.slice(place)].map(problem);
}
