/** Reads what is in the format of others. Loaded when there is such a thing. */
import type { Problem } from '../../core/problem.js';
import type { ProblemContext } from '../../core/report.js';
import { detectFormat, formatOfJson } from '../../formats/detect-format.js';
import { readAny } from '../../formats/read-any.js';
import type { FileContent } from './file-answer.js';

/** From so many events on it is read in stretches, for reading takes longer than a frame. */
const isManyToRead = 300;

/** What the element finds out itself when it reads what has come of it. */
const foundAgain: ReadonlySet<string> = new Set([
  'beyond-chart',
  'circular-links',
  'circular-origin',
  'digital-source-type',
  'status-contradicted',
  'status-overstated',
]);

/**
 * A timeline in any format but our own; undefined where it is in none that is known.
 *
 * @param input a text, or what has been read from JSON.
 * @param orOwn our own format is read too.
 */
export async function readOther(input: unknown, orOwn = false): Promise<FileContent | undefined> {
  const format = typeof input === 'string' ? detectFormat(input) : formatOfJson(input);
  if (format === undefined || (format === 'event-timeline' && !orOwn)) return undefined;
  const { timeline, problems } = await readAny(input, { format });
  const { events, ...rest } = timeline;
  return {
    // a list of sources alone leaves the events to another way in
    content: events.length > 0 ? timeline : rest,
    isLong: events.length > isManyToRead,
    faults: problems.filter(({ code }) => !foundAgain.has(code)).map(asContext),
  };
}

const asContext = (told: Problem): ProblemContext => ({
  code: told.code,
  severity: told.severity,
  keys: [],
  told,
});
