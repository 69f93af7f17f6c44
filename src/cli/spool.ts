/** Keeps texts for a while: a few in memory, many in a file of its own. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that are kept in memory, and that are read at once where texts are asked for in their order. */
const block = 1 << 20;

/** Texts that are put down one after the other and read again in any order. */
export class Spool {
  readonly #starts: number[] = [];
  #folder: string | undefined;
  #file = -1;
  /** What is not in the file yet. */
  #pending = Buffer.alloc(block);
  #pendingLength = 0;
  #written = 0;
  /** A stretch of the file that has been read, and where it begins. */
  #read = Buffer.alloc(0);
  #readStart = 0;
  #lastEnd = 0;
  readonly #onExit = () => {
    this.close();
  };

  /** How many texts there are. */
  get length(): number {
    return this.#starts.length;
  }

  add(text: string): void {
    const bytes = Buffer.from(text);
    this.#starts.push(this.#written + this.#pendingLength);
    if (this.#pendingLength + bytes.length > this.#pending.length) this.#flush();
    if (bytes.length > this.#pending.length) this.#write(bytes);
    else {
      bytes.copy(this.#pending, this.#pendingLength);
      this.#pendingLength += bytes.length;
    }
  }

  /** The text that was added as the `index`th, from 0. */
  at(index: number): string {
    const start = this.#starts[index] ?? 0;
    const end = this.#starts[index + 1] ?? this.#written + this.#pendingLength;
    if (start >= this.#written)
      return this.#pending.toString('utf8', start - this.#written, end - this.#written);
    if (start < this.#readStart || end > this.#readStart + this.#read.length)
      this.#load(start, end);
    return this.#read.toString('utf8', start - this.#readStart, end - this.#readStart);
  }

  /** Leaves nothing behind. */
  close(): void {
    process.off('exit', this.#onExit);
    if (this.#file >= 0) closeSync(this.#file);
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#file = -1;
    this.#folder = undefined;
  }

  /** What is asked for out of turn is read by itself. */
  #load(start: number, end: number): void {
    const isInTurn = start === 0 || (start >= this.#readStart && start <= this.#lastEnd);
    const length = Math.min(this.#written - start, Math.max(end - start, isInTurn ? block : 0));
    if (this.#read.length !== length) this.#read = Buffer.alloc(length);
    readSync(this.#file, this.#read, 0, length, start);
    this.#readStart = start;
    this.#lastEnd = start + length;
  }

  #flush(): void {
    this.#write(this.#pending.subarray(0, this.#pendingLength));
    this.#pendingLength = 0;
  }

  #write(bytes: Uint8Array): void {
    if (this.#file < 0) {
      this.#folder = mkdtempSync(join(tmpdir(), 'event-timeline-'));
      this.#file = openSync(join(this.#folder, 'events'), 'w+');
      process.on('exit', this.#onExit);
    }
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.#file, bytes, done, bytes.length - done);
    this.#written += bytes.length;
  }
}
