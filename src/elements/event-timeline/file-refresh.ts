/** Asks for a file again: from time to time, and where it could not be had. Loaded for that. */
import type { ReactiveController } from 'lit';
import type { FileAnswer, FileContent } from './file-answer.js';
import { isPassing, markOf, waitOf } from './answer-headers.js';
import { takeAnswer } from './timeline-file.js';
import { askFor, type TimelineData } from './timeline-data.js';

/** Milliseconds after the first time without an answer; then twice as many each time. */
const firstWait = 2000;
const longestWait = 60_000;
/** So often in a row nobody answers; then only a refresh, or the reader, asks again. */
const mostTries = 8;
/** No timer waits longer. */
const longestTimer = 2 ** 31 - 1;

/** Asks while the page is looked at, is on line and holds the element; until another file is wanted. */
export class FileRefresh implements ReactiveController {
  readonly #data: TimelineData;
  readonly #src: string;
  #request: AbortController | undefined;
  /** What the file held last. */
  #content: FileAnswer & FileContent = {};
  #isAsking = false;
  /** When the last answer came, or did not. */
  #last = Date.now();
  #tries = 0;
  #wait = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  /** @param answer what came of the first question. */
  constructor(data: TimelineData, src: string, answer: FileAnswer) {
    this.#data = data;
    this.#src = src;
    this.#request = data.request;
    this.#note(answer);
    data.host.addController(this);
    this.hostUpdated();
  }

  /** The interval may be another one now. */
  hostUpdated(): void {
    clearTimeout(this.#timer);
    const { host, request } = this.#data;
    if (request !== this.#request) {
      this.hostDisconnected();
      host.removeController(this);
      return;
    }
    if (!host.isConnected) return;
    this.#listen();
    if (this.#isAsking || document.hidden || !navigator.onLine) return;
    const due = this.#last + this.#pause - Date.now();
    if (due < Infinity)
      this.#timer = setTimeout(() => void this.#ask(), Math.min(Math.max(due, 0), longestTimer));
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.#listening = undefined;
  }

  /** Milliseconds between an answer and the next question. */
  get #pause(): number {
    const { refresh = 0 } = this.#data.host;
    const regular = refresh > 0 ? Math.max(refresh, 1) * 1000 : Infinity;
    if (this.#tries === 0) return regular;
    return this.#tries <= mostTries ? this.#wait : Math.max(regular, this.#wait);
  }

  #listen(): void {
    if (this.#listening) return;
    const { signal } = (this.#listening = new AbortController());
    const look = () => {
      this.hostUpdated();
    };
    document.addEventListener('visibilitychange', look, { signal });
    addEventListener('offline', look, { signal });
    const atOnce = () => {
      if (this.#tries > 0) this.#last = -Infinity;
      this.hostUpdated();
    };
    addEventListener('online', atOnce, { signal });
  }

  async #ask(): Promise<void> {
    const data = this.#data;
    const request = (this.#request = data.request = new AbortController());
    this.#isAsking = true;
    // the browser asks with the ETag that it has kept; a header of ours would need leave of another host
    const asked = askFor(this.#src, { signal: request.signal, cache: 'no-cache' });
    const answer = await this.#answerTo(asked);
    this.#isAsking = false;
    this.#last = Date.now();
    if (data.request === request) this.#note(answer);
    this.hostUpdated();
  }

  /** The same again is not read; what is new is marked when it is shown, so that nothing moves after. */
  async #answerTo(asked: Promise<Response>): Promise<FileAnswer | undefined> {
    const data = this.#data;
    const content = this.#content;
    const mark = content.response && markOf(content.response.headers);
    const now = await asked.catch(() => undefined);
    let answer: FileAnswer | undefined;
    if (mark !== undefined && now?.ok && markOf(now.headers) === mark) await now.body?.cancel();
    else {
      const before = now?.ok && 'content' in content ? data.timeline : undefined;
      const news = before && (await loadNews());
      answer = await takeAnswer(data, this.#src, asked, {
        isSame: (other) => isSame(other, content),
        taken: () => {
          if (before) news?.tellNews(data, before);
        },
      });
    }
    // the same as before the fault
    if (data.fault && data.request === this.#request && !(answer && 'fault' in answer))
      data.take(content);
    return answer;
  }

  #note(answer: FileAnswer | undefined): void {
    if (answer && 'fault' in answer) {
      this.#tries = isPassing(answer) ? this.#tries + 1 : 0;
      const doubled = Math.min(firstWait * 2 ** (this.#tries - 1), longestWait);
      // not all readers at once
      this.#wait = Math.max(waitOf(answer.response), doubled * (0.8 + Math.random() * 0.4));
    } else {
      this.#tries = 0;
      this.#content = answer ?? this.#content;
    }
  }
}

/** For servers that do not tell contents apart. */
const isSame = (a: FileContent, b: FileContent): boolean =>
  'content' in b && JSON.stringify(a.content) === JSON.stringify(b.content);

const loadNews = () =>
  import('./refresh-news.js').catch((error: unknown) => {
    console.warn('<event-timeline> could not load what tells of news.', error);
  });
