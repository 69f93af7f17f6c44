import { parseTimeline, type ParsedTimeline } from '../core/parse-timeline.js';
import { problem, type Problem } from '../core/problem.js';
import { NdjsonStream, type BadLine } from './ndjson-stream.js';

/**
 * Reads newline-delimited JSON: each object with a `date` is an event, each other a part of the
 * timeline. A line that is no object is left out with a problem; the pointers of the others lead into
 * the document that the lines make. Never throws.
 */
export function fromNdjson(input: unknown): ParsedTimeline {
  const stream = new NdjsonStream();
  stream.push(typeof input === 'string' ? input.replace(/^\uFEFF/, '') : '');
  stream.read(() => true);
  return fromNdjsonStream(stream);
}

/** As `fromNdjson`, of lines that have come one after the other. */
export function fromNdjsonStream(stream: NdjsonStream): ParsedTimeline {
  const { timeline, problems } = parseTimeline(stream.end());
  return { timeline, problems: [...stream.bad.map(notJsonLine), ...problems] };
}

/** What is at fault with a line that is no object. */
export const notJsonLine = ({ line, text, error }: BadLine): Problem =>
  problem({
    code: 'not-json',
    keys: [line],
    input: text,
    hint: error instanceof Error ? error.message : String(error),
    original: { name: `Line ${line}`, depth: 1 },
  });
