/** What an answer says of asking again. */
import type { FileAnswer } from './file-answer.js';

/** What a server answers that may answer otherwise soon (RFC 9110, 8470, 6585). */
const passing = [408, 425, 429];

/** Who asks later may have it: the line was cut, the server is busy, somebody is writing the file. */
export function isPassing(answer: FileAnswer): boolean {
  if (!('fault' in answer)) return false;
  const { fault, response } = answer;
  if (fault.code === 'not-json') return isCutOff(String(fault.input));
  return !response || response.ok || response.status >= 500 || passing.includes(response.status);
}

/** Begins as JSON does, and does not end so. */
const isCutOff = (text: string): boolean => /^\s*[[{]/.test(text) && !/[\]}]\s*$/.test(text);

/** By what a server tells one content from another: the `ETag`, else the time of the last change. */
export const markOf = (headers: Headers): string | undefined =>
  headers.get('etag') ?? headers.get('last-modified') ?? undefined;

/** Milliseconds that a server asks to wait: `Retry-After` in seconds, or as a date (RFC 9110, 10.2.3). */
export function waitOf(response: Response | undefined): number {
  const after = response?.headers.get('retry-after') ?? '';
  const wait = Number(after) * 1000 || Date.parse(after) - Date.now();
  return wait > 0 ? wait : 0;
}
