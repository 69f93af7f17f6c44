/** Reads a long file while it comes, in stretches that leave the page its breath. Loaded when there is one. */
import { JsonStream } from '../../formats/json-stream.js';
import { NdjsonStream } from '../../formats/ndjson-stream.js';
import type { ProblemContext } from '../../core/report.js';
import { inStretches, stretch } from '../base/stretches.js';
import { isOwn } from './own-format.js';
import { notJson } from '../../core/ways-in.js';

/** A file that is on its way. */
export interface FileStream {
  readonly src: string;
  /** What has come so far. */
  readonly head: string;
  readonly isLines: boolean;
  /** The next piece; undefined at the end. */
  next(): Promise<string | undefined>;
  /** Is handed what has come so far whenever it is worth showing. */
  onPart(document: unknown): Promise<void>;
}

/** What came of it. */
export type StreamAnswer =
  | { readonly content: unknown; readonly faults: readonly ProblemContext[] }
  | { readonly fault: ProblemContext };

/** What has come is shown from so many events on, and then so many times as many. */
const firstPart = 300;
const growth = 6;
/** The first part that is shown has no more events than this: it is there to be read at once. */
const mostAtFirst = 1000;
/** So many milliseconds there was nothing to read since: what comes faster is soon there as a whole. */
const longWait = 300;

/** Reads all of the file. What is not JSON is refused as `JSON.parse` refuses it. */
export async function streamFile(file: FileStream): Promise<StreamAnswer> {
  const stream = file.isLines ? new NdjsonStream() : new JsonStream();
  const pieces: string[] = [];
  let part = firstPart;
  let waited = 0;
  const next = async (): Promise<string | undefined> => {
    const from = performance.now();
    const piece = await file.next();
    waited += performance.now() - from;
    return piece;
  };
  try {
    for (let piece: string | undefined = file.head; piece !== undefined; piece = await next()) {
      pieces.push(piece);
      stream.push(piece);
      await inStretches(() => stream.read(stretch()));
      const { events } = stream.document;
      const isFirst = part === firstPart;
      if (!Array.isArray(events) || events.length < part) continue;
      if (!isFirst && waited < longWait) continue;
      if (!isOwn(stream.document) || !isCited(stream.document)) continue;
      const most = isFirst ? mostAtFirst : events.length;
      await file.onPart({ ...stream.document, events: events.slice(0, most) as unknown[] });
      part = events.length * growth;
      waited = 0;
    }
    const content = stream.end();
    return (await other(content)) ?? { content, faults: badLines(stream, file.src) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    for (let piece = await next(); piece !== undefined; piece = await next()) pieces.push(piece);
    return whole(pieces.join(''), file.src);
  }
}

/** Asks the reader that knows the reason, or that can read it after all. */
async function whole(text: string, src: string): Promise<StreamAnswer> {
  try {
    return { content: JSON.parse(text) as unknown, faults: [] };
  } catch (error) {
    return (await other(text)) ?? { fault: notJson(text, { by: 'file', name: src }, error) };
  }
}

/** What is in the format of others. */
async function other(content: unknown): Promise<StreamAnswer | undefined> {
  if (isOwn(content)) return undefined;
  const { readOther } = await import('./other-format.js');
  const { content: read, faults = [] } = (await readOther(content)) ?? {};
  return read === undefined ? undefined : { content: read, faults };
}

const badLines = (stream: JsonStream | NdjsonStream, src: string): ProblemContext[] =>
  stream instanceof NdjsonStream
    ? stream.bad.map(({ line, text, error }) =>
        notJson(text, { by: 'file', name: src, line }, error),
      )
    : [];

/**
 * Whether all sources that the events name are there: without them, a party's claim would for a moment
 * stand as a report.
 */
function isCited({ events, sources }: Readonly<Record<string, unknown>>): boolean {
  const known = new Set(listOf(sources).map((source) => fieldOf(source, 'id')));
  const isKnown = (source: unknown) => typeof source !== 'string' || known.has(source);
  return listOf(events).every((event) =>
    [
      ...listOf(fieldOf(event, 'sources')),
      fieldOf(event, 'source'),
      ...listOf(fieldOf(event, 'citations')).map((citation) => fieldOf(citation, 'source')),
    ].every(isKnown),
  );
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
