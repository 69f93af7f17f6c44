/** Asks addresses whether they are still there: politely, and a few at a time. */

/**
 * What an address answered.
 * - `alive`: it is there.
 * - `dead`: it is gone, its host is not known, or nothing answers.
 * - `unsure`: it answers, but not to a program, or not now (401, 403, 429, 451, 5xx); a person has to look.
 */
export type LinkState = 'alive' | 'dead' | 'unsure';

/** An address and its answer. */
export interface CheckedLink {
  readonly url: string;
  readonly state: LinkState;
  /** HTTP status; absent where there was no answer. */
  readonly status?: number;
  /** Where it has moved to. */
  readonly movedTo?: string;
  /** Why there was no answer. */
  readonly reason?: string;
}

/** How politely it asks. */
export interface LinkCheckOptions {
  /** So many hosts at once; one question at a time each. */
  readonly concurrency: number;
  /** Milliseconds that an answer may take. */
  readonly timeout: number;
  /** Milliseconds between two questions to one host. */
  readonly pause: number;
  readonly userAgent: string;
  /** Is told each answer as it comes. */
  readonly onAnswer?: (done: number, total: number) => void;
}

/** Asks each address once; the answers are in the order of the addresses. */
export async function checkLinks(
  addresses: readonly string[],
  options: LinkCheckOptions,
): Promise<readonly CheckedLink[]> {
  const unique = [...new Set(addresses)];
  const queues = [...byHost(unique).values()];
  const answers = new Map<string, CheckedLink>();
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const [at, url] of queue.entries()) {
        if (at > 0) await rest(options.pause);
        answers.set(url, await ask(url, options));
        options.onAnswer?.(answers.size, unique.length);
      }
  };
  await Promise.all(Array.from({ length: options.concurrency }, worker));
  return unique.flatMap((url) => answers.get(url) ?? []);
}

function byHost(addresses: readonly string[]): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const url of addresses) {
    const { host } = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return hosts;
}

const rest = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Some servers know no HEAD, or answer it wrongly: what is not good is asked again as a reader would. */
async function ask(url: string, options: LinkCheckOptions): Promise<CheckedLink> {
  const head = await answerTo('HEAD', url, options);
  if (head.state === 'alive' || head.status === 429) return head;
  await rest(options.pause);
  return answerTo('GET', url, options);
}

async function answerTo(
  method: 'HEAD' | 'GET',
  url: string,
  { timeout, userAgent }: LinkCheckOptions,
): Promise<CheckedLink> {
  try {
    const answer = await fetch(url, {
      method,
      headers: { 'user-agent': userAgent, accept: '*/*' },
      signal: AbortSignal.timeout(timeout),
    });
    await answer.body?.cancel();
    const { status, redirected } = answer;
    const state = stateOf(status);
    return { url, state, status, ...(redirected && { movedTo: answer.url }) };
  } catch (error) {
    return { url, state: 'dead', reason: reasonOf(error, timeout) };
  }
}

function stateOf(status: number): LinkState {
  if (status < 400) return 'alive';
  return [401, 403, 407, 408, 425, 429, 451].includes(status) || status >= 500 ? 'unsure' : 'dead';
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'no such host, or no connection',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection broke off',
  UND_ERR_SOCKET: 'the connection broke off',
  UND_ERR_CONNECT_TIMEOUT: 'nothing answers there',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
};

function reasonOf(error: unknown, timeout: number): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `no answer in ${timeout / 1000} s`;
  const { code, message: why } = (cause ?? {}) as { code?: string; message?: string };
  return reasons[code ?? ''] ?? why ?? message;
}
