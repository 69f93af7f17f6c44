import { ProviderError } from './provider-error.js';
import { ContractFault, readAnswer, type JsonObject } from './read-answer.js';

/** An answer, and how many characters it took. */
export interface FetchedAnswer {
  readonly answer: JsonObject;
  readonly size: number;
}

/** Half a second, and up to as much again: pages that lost the same server do not come back at once. */
const BACKOFF = 500;
/** The longest that a server may ask for patience, in milliseconds. */
const MOST_PATIENCE = 10_000;
/** What a proxy or a busy server answers for a while. */
const PASSING = new Set([429, 502, 503, 504]);

/**
 * Asks once, and once more after a pause where the server was not reached or is busy for the moment.
 *
 * @throws ProviderError where no answer comes that follows the contract; the signal's reason where it
 * is aborted.
 */
export async function fetchAnswer(
  url: string,
  request: typeof fetch,
  signal: AbortSignal,
): Promise<FetchedAnswer> {
  const first = await attempt(url, request, signal);
  if ('answer' in first) return first;
  if (first.patience === undefined) throw first.error;
  await pause(first.patience, signal);
  const second = await attempt(url, request, signal);
  if ('answer' in second) return second;
  throw second.error;
}

/** That there was no answer and, where asking again may help, how long to wait. */
interface Failure {
  readonly error: ProviderError;
  /** In milliseconds. */
  readonly patience?: number;
}

async function attempt(
  url: string,
  request: typeof fetch,
  signal: AbortSignal,
): Promise<FetchedAnswer | Failure> {
  let response: Response;
  let text: string;
  try {
    response = await request(url, { headers: { Accept: 'application/json' }, signal });
    text = await response.text();
  } catch (cause) {
    signal.throwIfAborted();
    const error = new ProviderError('unreachable', `${hostOf(url)} could not be reached.`, {
      url,
      cause,
    });
    return { error, patience: jittered() };
  }
  if (response.ok) return parse(url, response.status, text);
  const error = refusal(url, response, text);
  return PASSING.has(response.status) ? { error, patience: patienceOf(response) } : { error };
}

function parse(url: string, status: number, text: string): FetchedAnswer {
  try {
    return { answer: readAnswer(JSON.parse(text)), size: text.length };
  } catch (cause) {
    throw brokenContract(url, cause instanceof ContractFault ? cause : undefined, status);
  }
}

/** The sentence for an answer that does not follow the contract; without a fault it is no JSON. */
export function brokenContract(
  url: string,
  fault: ContractFault | undefined,
  status?: number,
): ProviderError {
  const what = fault ? `${fault.message}.` : 'the answer is not JSON.';
  const message = `${url} does not answer as an event archive does: ${what}`;
  return new ProviderError('broken-contract', message, {
    url,
    ...(status !== undefined && { status }),
    ...(fault && { cause: fault }),
  });
}

/** What a problem document (RFC 9457) says, or the bare status. */
function refusal(url: string, { status, headers }: Response, text: string): ProviderError {
  const isProblem = /^application\/problem\+json\b/i.test(headers.get('content-type') ?? '');
  const reason = (isProblem && reasonIn(text)) || `HTTP status ${status}`;
  const fault = PASSING.has(status) ? 'unreachable' : 'refused';
  const ended = /[.!?…]$/.test(reason) ? reason : `${reason}.`;
  return new ProviderError(fault, `${hostOf(url)} gave no answer: ${ended}`, { url, status });
}

function reasonIn(text: string): string | undefined {
  try {
    const { detail, title } = JSON.parse(text) as { detail?: unknown; title?: unknown };
    const reason = [detail, title].find((part) => typeof part === 'string' && part !== '');
    return typeof reason === 'string' ? reason.slice(0, 400) : undefined;
  } catch {
    return undefined;
  }
}

const hostOf = (url: string): string => new URL(url).host;

const jittered = (): number => BACKOFF * (1 + Math.random());

/** `Retry-After` in seconds; a date is as good as nothing, as clocks differ. */
function patienceOf({ headers }: Response): number {
  const seconds = Number(headers.get('retry-after') ?? NaN);
  return seconds > 0 ? Math.min(seconds * 1000, MOST_PATIENCE) : jittered();
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
