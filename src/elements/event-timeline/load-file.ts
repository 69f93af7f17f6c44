/** Fetches the file that `src` names, and says how far it has come. */
import type { ProblemContext } from '../../core/report.js';
import { notJson } from './ways-in.js';

/** What came of asking for a file: what it holds, read from JSON, or why that could not be had. */
export type FileAnswer = { readonly content: unknown } | { readonly fault: ProblemContext };

/** @param onProgress is told the part that has come, from 0 to 1, where the server says the whole. */
export async function loadFile(
  src: string,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<FileAnswer> {
  const fault = { code: 'not-loaded', keys: [], input: src } as const;
  let text;
  try {
    const response = await fetch(src, { signal, headers: { accept: 'application/json' } });
    const { ok, status, statusText } = response;
    if (!ok) return { fault: { ...fault, hint: `${status} ${statusText}`.trim() } };
    text = await readText(response, onProgress);
  } catch {
    return { fault };
  }
  try {
    return { content: JSON.parse(text) as unknown };
  } catch (error) {
    return { fault: notJson(text, `The file "${src}"`, error) };
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
