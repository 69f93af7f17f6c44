/** Where a command writes: a file, or standard output. */
import { open, rename, rm } from 'node:fs/promises';
import { Refusal } from './command.js';
import type { Terminal } from './terminal.js';

/** A text, or its pieces. */
export type Written = string | Iterable<string>;

/**
 * Writes a file, or standard output where its name is `-`. A file is there when all of it is: what stood
 * there before stays until then.
 *
 * @throws Refusal where it cannot be written.
 */
export async function writeOutput(name: string, text: Written, terminal: Terminal): Promise<void> {
  const pieces = typeof text === 'string' ? [text] : text;
  if (name === '-') {
    for await (const piece of gathered(pieces)) await terminal.out(piece);
    return;
  }
  const unfinished = `${name}.${process.pid}.part`;
  try {
    const file = await open(unfinished, 'w');
    try {
      for await (const piece of gathered(pieces)) await file.write(piece);
    } finally {
      await file.close();
    }
    await rename(unfinished, name);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw unwritable(name, error);
  }
}

/**
 * Writes a file that is not there yet.
 *
 * @throws Refusal where it is, or cannot be written.
 */
export async function writeNew(name: string, text: string): Promise<void> {
  try {
    const file = await open(name, 'wx');
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unwritable(name, error);
  }
}

/** Small pieces together: each write is a way to the system and back. */
async function* gathered(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'is there already and is left as it is; write another name',
  ENOENT: 'lies in a folder that is not there; make it first',
  ENOTDIR: 'lies in a folder that is not there; make it first',
  EISDIR: 'is a folder; write the name of a file',
  EACCES: 'may not be written; ask for the right to write it',
  EPERM: 'may not be written; ask for the right to write it',
  ENOSPC: 'cannot be written: the disk is full',
};

function unwritable(name: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new Refusal(`${name} ${reasons[code] ?? `cannot be written (${message})`}.`);
}
