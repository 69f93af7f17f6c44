import { fetchAnswer, type FetchedAnswer } from './fetch-answer.js';
import type { JsonObject } from './read-answer.js';

/** How much is kept, and for how long. */
export interface StoreLimits {
  /** The most characters of JSON that are kept. */
  readonly characters: number;
  /** In milliseconds. After that the archive, or the browser's cache, is asked again. */
  readonly age: number;
}

/** A question that has been asked: those who wait for it can each give up. */
interface Asked {
  readonly answer: Promise<FetchedAnswer>;
  readonly abort: AbortController;
  waiting: number;
  size: number;
  revision: unknown;
  since: number;
  isSettled: boolean;
  /** What has been made of the answer. */
  made?: { readonly value: unknown };
}

/**
 * Asks each question once, however many wait for the answer, and keeps recent answers. A request is
 * cancelled when nobody waits for it any longer.
 */
export class AnswerStore {
  readonly #request: typeof fetch;
  readonly #limits: StoreLimits;
  /** The longest unused first. */
  readonly #asked = new Map<string, Asked>();
  #size = 0;
  #revision: unknown;

  constructor(request: typeof fetch, limits: StoreLimits) {
    this.#request = request;
    this.#limits = limits;
  }

  /**
   * What `make` makes of the answer: once, and then the same for all who ask.
   *
   * @throws ProviderError where there is no answer; the signal's reason where it is aborted.
   */
  async ask<T>(
    url: string,
    make: (answer: JsonObject) => T,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    signal?.throwIfAborted();
    const asked = this.#fresh(url) ?? this.#start(url);
    this.#asked.delete(url);
    this.#asked.set(url, asked);
    const { answer } = await this.#wait(url, asked, signal);
    asked.made ??= { value: make(answer) };
    return asked.made.value as T;
  }

  /** Forgets all answers. */
  clear(): void {
    for (const [url, { isSettled }] of this.#asked) if (isSettled) this.#drop(url);
  }

  #fresh(url: string): Asked | undefined {
    const asked = this.#asked.get(url);
    if (!asked?.isSettled || Date.now() - asked.since <= this.#limits.age) return asked;
    this.#drop(url);
    return undefined;
  }

  #start(url: string): Asked {
    const abort = new AbortController();
    const asked: Asked = {
      answer: fetchAnswer(url, this.#request, abort.signal),
      abort,
      waiting: 0,
      size: 0,
      revision: undefined,
      since: 0,
      isSettled: false,
    };
    asked.answer.then(
      ({ answer, size }) => {
        const { revision } = answer;
        Object.assign(asked, { size, revision, since: Date.now(), isSettled: true });
        if (this.#asked.get(url) === asked) this.#keep(asked);
      },
      () => {
        if (this.#asked.get(url) === asked) this.#asked.delete(url);
      },
    );
    return asked;
  }

  async #wait(url: string, asked: Asked, signal: AbortSignal | undefined): Promise<FetchedAnswer> {
    if (asked.isSettled) return asked.answer;
    asked.waiting += 1;
    let giveUp = (): void => {};
    const given = new Promise<never>((_, reject) => {
      giveUp = () => {
        reject(signal?.reason as Error);
      };
    });
    signal?.addEventListener('abort', giveUp, { once: true });
    try {
      return await Promise.race([asked.answer, given]);
    } finally {
      signal?.removeEventListener('abort', giveUp);
      asked.waiting -= 1;
      if (asked.waiting === 0 && !asked.isSettled) this.#cancel(url, asked);
    }
  }

  /** Makes room for an answer. Those that an archive gave before it changed go first. */
  #keep({ size, revision }: Asked): void {
    this.#size += size;
    const isChanged = this.#revision !== revision;
    this.#revision = revision;
    for (const [url, other] of this.#asked) {
      if (!other.isSettled) continue;
      if ((isChanged && other.revision !== revision) || this.#size > this.#limits.characters)
        this.#drop(url);
    }
  }

  #drop(url: string): void {
    this.#size -= this.#asked.get(url)?.size ?? 0;
    this.#asked.delete(url);
  }

  #cancel(url: string, asked: Asked): void {
    if (this.#asked.get(url) === asked) this.#asked.delete(url);
    asked.abort.abort();
  }
}
