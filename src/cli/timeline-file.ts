/** Reads a timeline from a file, in whatever format it is, without holding its text where that can be. */
import type { ParsedTimeline } from '../core/parse-timeline.js';
import { parseTimeline } from '../core/parse-timeline.js';
import { problem, type Problem } from '../core/problem.js';
import {
  detectFormat,
  formatNames,
  formatOfJson,
  type FormatName,
} from '../formats/detect-format.js';
import { JsonStream } from '../formats/json-stream.js';
import { fromNdjsonStream } from '../formats/from-ndjson.js';
import { NdjsonStream } from '../formats/ndjson-stream.js';
import { readAny } from '../formats/read-any.js';
import type { TimelineInTurn } from '../formats/to-document.js';
import type { Given } from './arguments.js';
import { jsonFault } from './json-fault.js';
import { documentInTurn } from './event-batches.js';
import { readLongTimeline, type EventsInTurn } from './long-timeline.js';
import type { Position } from './position.js';
import { tableInTurn } from './table-events.js';
import { wholeText, type TextSource } from './text-source.js';

/** A timeline, and where it came from. */
export interface TimelineFile extends ParsedTimeline {
  readonly source: TextSource;
  /** Undefined where none was recognised. */
  readonly format: FormatName | undefined;
  /** Where its text stops being JSON. */
  readonly fault?: Position | undefined;
}

/** As a file is opened for what needs its events one after the other alone. */
export interface OpenTimeline {
  readonly source: TextSource;
  readonly format: FormatName | undefined;
  readonly timeline: TimelineInTurn;
  /** How many events there are. */
  readonly count: number;
  readonly problems: readonly Problem[];
  readonly fault?: Position | undefined;
  /** Leaves nothing behind. */
  close(): void;
}

/** The option that names the format of what is read. */
export const fromOption = {
  value: 'FORMAT',
  choices: formatNames,
  help: 'the format of what is read, where its shape does not tell it',
} as const;

/** What `--from` says. */
export const formatGiven = (given: Given): FormatName | undefined =>
  formatNames.find((name) => name === given.text('from'));

const everything = () => true;

/**
 * Opens a timeline. In our own format and in a table its events are not held, however many there are; in
 * any other they are.
 *
 * @throws Refusal where the file cannot be read; whatever is in it is told by problems.
 */
export async function openTimeline(source: TextSource, format?: FormatName): Promise<OpenTimeline> {
  const inTurn = await eventsInTurn(source, format);
  if (inTurn) return { source, ...(await readLongTimeline(inTurn)) };
  const file = await readTimelineFile(source, format);
  return { ...file, count: file.timeline.events.length, close: () => undefined };
}

/** Undefined where the file has to be read whole. */
async function eventsInTurn(
  source: TextSource,
  format: FormatName | undefined,
): Promise<EventsInTurn | undefined> {
  const head = await headOf(source);
  const isLines = format === 'ndjson' || (format === undefined && isNdjson(head));
  if (isLines || /^\s*[[{]/.test(head)) return documentInTurn(source, isLines, format);
  return (format ?? detectFormat(head)) === 'csv' ? tableInTurn(source) : undefined;
}

/** @throws Refusal where the file cannot be read; whatever is in it is told by problems. */
export async function readTimelineFile(
  source: TextSource,
  format?: FormatName,
): Promise<TimelineFile> {
  const head = await headOf(source);
  if (format === 'ndjson' || (format === undefined && isNdjson(head))) return readNdjson(source);
  if (/^\s*[[{]/.test(head)) {
    const file = await readJsonFile(source, format);
    if (file) return file;
  }
  return readText(source, format);
}

/** The beginning: at least its first line, if that is not too long. */
async function headOf(source: TextSource): Promise<string> {
  let head = '';
  for await (const piece of source.pieces()) {
    head += piece;
    if (head.length > longestHead || hasMoreThanALine(head)) break;
  }
  return head.trimStart();
}

function hasMoreThanALine(text: string): boolean {
  const plain = text.trimStart();
  const end = plain.indexOf('\n');
  return end >= 0 && /\S/.test(plain.slice(end));
}

const longestHead = 1 << 20;

/** Its first line is a whole object, and something comes after. */
function isNdjson(head: string): boolean {
  const end = head.indexOf('\n');
  if (!head.startsWith('{') || !hasMoreThanALine(head)) return false;
  try {
    JSON.parse(head.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

async function readNdjson(source: TextSource): Promise<TimelineFile> {
  const stream = new NdjsonStream();
  for await (const piece of source.pieces()) {
    stream.push(piece);
    stream.read(everything);
  }
  return { source, format: 'ndjson', ...fromNdjsonStream(stream) };
}

/** Undefined where it is a format of text that looks like JSON at first. */
async function readJsonFile(
  source: TextSource,
  given: FormatName | undefined,
): Promise<TimelineFile | undefined> {
  const stream = new JsonStream();
  let isList: boolean | undefined;
  try {
    for await (const piece of source.pieces()) {
      isList ??= /^\s*\[/.test(piece);
      stream.push(piece);
      stream.read(everything);
    }
    stream.end();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const text = await wholeText(source);
    return given === undefined && detectFormat(text) !== undefined
      ? undefined
      : { source, format: given, ...notJson(text, source.name) };
  }
  const document = isList ? stream.document.events : stream.document;
  const format = given ?? formatOfJson(document) ?? 'event-timeline';
  return { source, format, ...(await readAny(document, { format })) };
}

function notJson(
  text: string,
  name: string,
): Pick<TimelineFile, 'timeline' | 'problems' | 'fault'> {
  const { reason, position } = jsonFault(text);
  const way = { by: 'file', name } as const;
  const problems = [problem({ code: 'not-json', keys: [], hint: reason, way })];
  return { timeline: parseTimeline({}).timeline, problems, fault: position };
}

async function readText(source: TextSource, given?: FormatName): Promise<TimelineFile> {
  const text = await wholeText(source);
  const format = given ?? detectFormat(text);
  return { source, format, ...(await readAny(text, { format })) };
}
