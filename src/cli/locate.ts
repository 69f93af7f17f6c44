/** Finds where in a file its problems are. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { FormatName } from '../formats/detect-format.js';
import type { Problem } from '../core/problem.js';
import { entryPositions } from './entry-positions.js';
import { htmlPositions } from './html-positions.js';
import { JsonPlaces } from './json-places.js';
import { NdjsonPositions } from './ndjson-positions.js';
import { positionOf, type Position, type Positions } from './position.js';
import { tablePositions } from './table-positions.js';
import { wholeText, type TextSource } from './text-source.js';
import type { TimelineFile } from './timeline-file.js';

/** A file and what is at fault in it. */
export type FaultyFile = Pick<TimelineFile, 'problems' | 'source' | 'format' | 'fault'>;

/** A problem, and where it is, where that is known. */
export interface LocatedProblem {
  readonly problem: Problem;
  readonly position?: Position | undefined;
}

/** In the order of the file. */
export async function locate(file: FaultyFile): Promise<readonly LocatedProblem[]> {
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
  if (format === 'csv' || format === 'timelinejs-csv' || format === 'auto-archiver')
    return tablePositions(source, pointers);
  const entries = format && entryPositions[format];
  if (entries) return entries(await wholeText(source));
  if (format === 'html') return htmlPositions(await wholeText(source));
  const places = new JsonPlaces(pointers);
  let isFirst = true;
  for await (const piece of source.pieces()) {
    if (isFirst && !/^\s*(?:[[{]|$)/.test(piece)) return undefined;
    isFirst &&= piece.trim() === '';
    places.take(piece);
  }
  return places.found;
}
