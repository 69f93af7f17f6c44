/** Reads the file that `src` names, and says how far it has come. Loaded while the file is on its way. */
import type { FileAnswer } from './file-answer.js';
import { isOwn } from './own-format.js';
import { notJson } from '../../core/ways-in.js';

/** Who waits for a file. */
export interface FileListener {
  /** @param part that has come, from 0 to 1; where the server says the whole. */
  onProgress(part: number): void;
  /** What has come of a long file, while the rest is on its way. */
  onPart(document: unknown): Promise<void>;
}

/** From so many letters on a file is read while it comes, and in stretches. */
const long = 2_500_000;
/** A file that keeps the reader waiting for so many milliseconds is, from so many letters on. */
const patience = 300;
const longWhenSlow = 500_000;
const isLate = Symbol('late');
/** From so many letters on it is read in stretches, for reading takes longer than a frame. */
const isLongToRead = 200_000;
/** After so many milliseconds without a byte nobody waits any more. */
const silence = 30_000;
const isSilent = Symbol('silent');
/** A part of the script that has not come. */
class Incomplete extends Error {}

/**
 * Reads a JSON file, one of newline-delimited JSON, or one in the format of others.
 *
 * @param asked the answer to come of the server.
 */
export async function loadFile(
  src: string,
  asked: Promise<Response>,
  listener: FileListener,
): Promise<FileAnswer> {
  const fault = { code: 'not-loaded', keys: [], input: src } as const;
  let response: Response | undefined;
  try {
    // a sheet is served as a page; what is in it, at another address
    if (/google\.com\/spreadsheets/.test(src))
      asked = part(import('./google-sheet.js')).then(({ askSheet }) => askSheet(src));
    response = await unlessSilent(asked);
    const { ok, status, statusText } = response;
    if (!ok) return { fault: { ...fault, hint: `${status} ${statusText}`.trim() }, response };
    return { ...(await readAnswer(src, response, listener)), response };
  } catch (error) {
    if (error instanceof Incomplete)
      return { fault: { code: 'not-loaded', keys: [] }, ...(response && { response }) };
    const hint = error === isSilent ? { hint: `nothing for ${silence / 1000} seconds` } : {};
    return { fault: { ...fault, ...hint }, ...(response && { response }) };
  }
}

async function readAnswer(
  src: string,
  response: Response,
  listener: FileListener,
): Promise<FileAnswer> {
  const isLines =
    /ndjson|jsonl/i.test(response.headers.get('content-type') ?? '') ||
    /\.(?:ndjson|jsonl)$/i.test(path(src));
  const ask = pieces(response, listener);
  const next = () => {
    const piece = ask();
    // what fails while nobody waits fails for who waits next
    piece.catch(() => undefined);
    return piece;
  };
  const late = new Promise<typeof isLate>((resolve) => setTimeout(resolve, patience, isLate));
  let text = '';
  let coming = next();
  let least = isLines ? 1 : long;
  let isWhole = false;
  while (!isWhole && text.length < least) {
    const piece = await Promise.race(least === long ? [coming, late] : [coming]);
    if (piece === isLate) {
      least = longWhenSlow;
      continue;
    }
    isWhole = piece === undefined;
    text += piece ?? '';
    if (!isWhole) coming = next();
  }
  if (isWhole && !isLines) return readWhole(src, text);
  const { streamFile } = await part(import('./stream-file.js'));
  const rest = async () => {
    const piece = await coming;
    if (piece !== undefined) coming = next();
    return piece;
  };
  const onPart = (document: unknown) => listener.onPart(document);
  return { isLong: true, ...(await streamFile({ src, head: text, isLines, next: rest, onPart })) };
}

async function readWhole(src: string, text: string): Promise<FileAnswer> {
  let answer: FileAnswer;
  try {
    const content = JSON.parse(text) as unknown;
    answer = { content, isLong: text.length > isLongToRead };
    if (isOwn(content)) return answer;
  } catch (error) {
    answer = { fault: notJson(text, { by: 'file', name: src }, error) };
  }
  // importers take whatever they are given: what fails is that one does not come
  const other = import('./other-format.js').then(({ readOther }) =>
    readOther('content' in answer ? answer.content : text),
  );
  return (await part(other)) ?? answer;
}

/** What comes of a part of the script. That it cannot be had is no fault of the file. */
const part = <Value>(coming: Promise<Value>): Promise<Value> =>
  coming.catch(() => {
    throw new Incomplete();
  });

/** Waits for what is to come over the line, but not for ever. */
function unlessSilent<Value>(coming: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, silence, isSilent);
    const settle = () => {
      clearTimeout(timer);
    };
    coming.then(resolve, reject).finally(settle);
  });
}

const path = (src: string): string => src.replace(/[?#].*$/, '');

/** The text of an answer, piece by piece. */
function pieces(
  { body, headers }: Response,
  listener: FileListener,
): () => Promise<string | undefined> {
  const whole = Number(headers.get('content-length'));
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  return async () => {
    const read = reader && (await unlessSilent(reader.read()));
    if (read?.value === undefined) return decoder.decode() || undefined;
    bytes += read.value.byteLength;
    // a compressed answer is longer than its header says
    if (whole > 0) listener.onProgress(Math.min(bytes / whole, 1));
    return decoder.decode(read.value, { stream: true });
  };
}
