/** Fetches the file that `src` names, and says how far it has come. */
import { problem, type Problem } from '../../core/problem.js';
import { notJson } from './ways-in.js';

/** The file could not be had; the problem says why and how to mend it. */
export class LoadError extends Error {
  readonly problem: Problem;

  constructor(cause: Problem) {
    super(cause.message);
    this.problem = cause;
  }
}

/**
 * @param onProgress is told the part that has come, from 0 to 1, where the server says the whole.
 * @throws LoadError, or whatever `signal` aborts with.
 */
export async function loadFile(
  src: string,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<unknown> {
  const response = await ask(src, signal);
  if (!response.ok) {
    const answer = `${response.status} ${response.statusText}`.trim();
    throw failed(src, `"${src}" answered ${answer}; check the address in "src".`);
  }
  const text = await readText(response, onProgress);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new LoadError(notJson(text, `The file "${src}"`, error));
  }
}

async function ask(src: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(src, { signal, headers: { accept: 'application/json' } });
  } catch (error) {
    if (signal.aborted) throw error;
    throw failed(
      src,
      `"${src}" cannot be reached; check the address, the connection, and that the server lets this page read it (CORS).`,
    );
  }
}

async function readText(response: Response, onProgress: (part: number) => void): Promise<string> {
  const whole = Number(response.headers.get('content-length'));
  if (response.body === null || !(whole > 0)) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    text += decoder.decode(value, { stream: true });
    // a compressed answer is longer than its header says
    onProgress(Math.min(bytes / whole, 1));
  }
}

const failed = (src: string, hint: string): LoadError =>
  new LoadError(problem({ code: 'not-loaded', keys: [], input: src, hint }));
