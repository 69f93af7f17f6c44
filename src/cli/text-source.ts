/** Where a text comes from: a file, or standard input. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Refusal } from './command.js';
import { Spool } from './spool.js';

/** A text that can be read more than once, a piece at a time. */
export interface TextSource {
  /** What to call it. */
  readonly name: string;
  /** @throws Refusal where it cannot be read. */
  pieces(): AsyncIterable<string>;
}

/** Is told how many of how many bytes have been read. */
export type ReadBytes = (done: number, total: number) => void;

/** Bytes of one piece. */
const highWaterMark = 1 << 18;

/** @param name of a file, or `-` for standard input. */
export function textSource(name: string, onRead: ReadBytes = () => undefined): TextSource {
  return name === '-' ? standardInput() : { name, pieces: () => piecesOfFile(name, onRead) };
}

/** The whole of it. */
export async function wholeText(source: TextSource): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of source.pieces()) pieces.push(piece);
  return pieces.join('');
}

async function* piecesOfFile(name: string, onRead: ReadBytes): AsyncGenerator<string> {
  try {
    const { size } = await stat(name);
    let done = 0;
    const bytes = createReadStream(name, { highWaterMark }) as AsyncIterable<Uint8Array>;
    for await (const text of decoded(bytes, (count) => onRead((done += count), size))) yield text;
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** It comes only once, so what has come is kept: a long text in a file, until the command ends. */
function standardInput(): TextSource {
  let kept: Promise<Spool> | undefined;
  const keep = async () => {
    const spool = new Spool();
    for await (const piece of decoded(process.stdin)) spool.add(piece);
    return spool;
  };
  return {
    name: 'standard input',
    pieces: async function* () {
      const spool = await (kept ??= keep());
      for (let at = 0; at < spool.length; at++) yield spool.at(at);
    },
  };
}

/** Texts of bytes: UTF-8, or what the byte-order mark says, which spreadsheets write. */
async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    onBytes(chunk.length);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there; check the path',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'may not be read; ask for the right to read it',
  EPERM: 'may not be read; ask for the right to read it',
};

function unreadable(name: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new Refusal(`${name} ${reasons[code] ?? `cannot be read (${message})`}.`);
}
