/** The events of a file in our own format as they come, a few at a time. */
import { problem, type Problem } from '../core/problem.js';
import { formatOfJson, type FormatName } from '../formats/detect-format.js';
import { JsonStream } from '../formats/json-stream.js';
import { notJsonLine } from '../formats/from-ndjson.js';
import { NdjsonStream } from '../formats/ndjson-stream.js';
import type { EventsInTurn } from './long-timeline.js';
import type { TextSource } from './text-source.js';

/** The file has to be read whole: it is in another format, is torn, or has its events in two places. */
class ReadWhole extends Error {}

const everything = () => true;

/** Undefined where it has to be read whole. */
export async function documentInTurn(
  source: TextSource,
  isLines: boolean,
  given: FormatName | undefined,
): Promise<EventsInTurn | undefined> {
  const stream = isLines ? new NdjsonStream() : new JsonStream();
  let first: unknown;
  let isList = false;
  try {
    for await (const batch of batchesOf(source, stream, (text) => (isList = text === '['))) {
      first ??= batch.find((item) => typeof item === 'object' && item !== null);
    }
  } catch (error) {
    if (error instanceof ReadWhole || error instanceof SyntaxError) return undefined;
    throw error;
  }
  const { events, ...document } = stream.document;
  if (events !== undefined && !Array.isArray(events)) return undefined;
  const sample = first === undefined ? [] : [first];
  const whole = isList ? sample : { ...document, ...(events !== undefined && { events: sample }) };
  const format = given ?? (isLines ? 'ndjson' : (formatOfJson(whole) ?? 'event-timeline'));
  if (format !== 'event-timeline' && format !== 'ndjson') return undefined;
  return {
    format,
    document,
    problems: 'bad' in stream ? stream.bad.map(notJsonLine) : [],
    batches: () => batchesOf(source, format === 'ndjson' ? new NdjsonStream() : new JsonStream()),
    told: (context) => (isList ? inList(problem(context)) : problem(context)),
  };
}

/** In a bare list of events, the pointers start at the list. */
const inList = (one: Problem): Problem => ({
  ...one,
  path: one.path.replace(/^\/events(?=\/|$)/, ''),
});

async function* batchesOf(
  source: TextSource,
  stream: JsonStream | NdjsonStream,
  onFirst: (sign: string) => void = () => undefined,
): AsyncGenerator<readonly unknown[]> {
  let list: unknown;
  let isFirst = true;
  for await (const piece of source.pieces()) {
    const [sign] = /\S/.exec(piece) ?? [];
    if (isFirst && sign !== undefined) {
      onFirst(sign);
      isFirst = false;
    }
    stream.push(piece);
    stream.read(everything);
    list = yield* taken(stream, list);
  }
  stream.end();
  yield* taken(stream, list);
}

/** Takes what has come out of the document, so that nothing heaps up in it. */
function* taken(
  stream: JsonStream | NdjsonStream,
  before: unknown,
): Generator<readonly unknown[], unknown> {
  const events: unknown = stream.document.events;
  if (!isArray(events)) return before;
  // of two lists by one name the last counts, and the first has been handed on
  if (before !== undefined && before !== events) throw new ReadWhole();
  if (events.length > 0) yield events.splice(0);
  return events;
}

const isArray = (value: unknown): value is unknown[] => Array.isArray(value);
