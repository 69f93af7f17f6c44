/** Runs the built command as a process of its own, in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { inject, onTestFinished } from 'vitest';

/** What it said, and how it ended. */
export interface Ended {
  readonly out: string;
  readonly err: string;
  readonly status: number | null;
}

interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Buffer | Readable;
  readonly env?: NodeJS.ProcessEnv;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  /** Stops reading its output after so many characters, as `head` does. */
  readonly readOnly?: number;
}

export function run(words: readonly string[], around: Surroundings = {}): Promise<Ended> {
  const { cwd, input = '', env = {}, node = [], readOnly = Infinity } = around;
  const child = spawn(process.execPath, [...node, inject('command'), ...words], {
    cwd,
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
    if (said.out.length > readOnly) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  child.stdin.on('error', () => undefined);
  if (input instanceof Readable) input.pipe(child.stdin);
  else child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      resolve({ ...said, status });
    });
  });
}

/** A folder with these files, until the test has ended. */
export function folderWith(files: Readonly<Record<string, unknown>> = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'event-timeline-command-'));
  onTestFinished(() => {
    rmSync(cwd, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(cwd, name), textOf(content));
  return { cwd, read: (name: string) => readFileSync(join(cwd, name), 'utf8') };
}

const textOf = (content: unknown): string | Buffer =>
  typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content);
