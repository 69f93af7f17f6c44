import { parseTimeline, type ParsedTimeline } from '../core/parse-timeline.js';
import { problem } from '../core/problem.js';
import { NdjsonStream } from './ndjson-stream.js';

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
  const bad = stream.bad.map(({ line, text, error }) =>
    problem({
      code: 'not-json',
      keys: [line],
      input: text,
      hint: error instanceof Error ? error.message : String(error),
      original: { name: `Line ${line}`, depth: 1 },
    }),
  );
  return { timeline, problems: [...bad, ...problems] };
}
