/** Finds where in a file its problems are. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { FormatName } from '../formats/detect-format.js';
import type { Problem } from '../core/problem.js';
import { jsonPositions } from './json-positions.js';
import { NdjsonPositions } from './ndjson-positions.js';
import { positionOf, type Position, type Positions } from './position.js';
import { tablePositions } from './table-positions.js';
import { wholeText, type TextSource } from './text-source.js';
import type { TimelineFile } from './timeline-file.js';

/** A problem, and where it is: formats that are neither JSON nor a table do not say. */
export interface LocatedProblem {
  readonly problem: Problem;
  readonly position?: Position | undefined;
}

/** In the order of the file. */
export async function locate(file: TimelineFile): Promise<readonly LocatedProblem[]> {
  const { problems, source, format, fault } = file;
  if (problems.length === 0) return [];
  const positions = fault
    ? new Map([['', fault]])
    : await positionsIn(source, format, new Set(problems.map(({ path }) => path)));
  return problems
    .map((problem) => ({ problem, position: positions && positionOf(problem.path, positions) }))
    .sort(inOrder);
}

const inOrder = (a: LocatedProblem, b: LocatedProblem): number =>
  (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
  (a.position?.column ?? 0) - (b.position?.column ?? 0);

async function positionsIn(
  source: TextSource,
  format: FormatName | undefined,
  pointers: ReadonlySet<string>,
): Promise<Positions | undefined> {
  if (format === 'ndjson') {
    const positions = new NdjsonPositions(pointers);
    const input = Readable.from(source.pieces());
    for await (const line of createInterface({ input, crlfDelay: Infinity })) positions.take(line);
    return positions.found;
  }
  const text = await wholeText(source);
  if (/^\s*[[{]/.test(text)) return jsonPositions(text, pointers);
  return format === 'csv' || format === 'timelinejs-csv'
    ? tablePositions(text, pointers)
    : undefined;
}
