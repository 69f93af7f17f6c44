import { parseDate } from '../core/date/parse-date.js';
import type { Source, Timeline, TimelineEvent } from '../core/model.js';
import type { Problem } from '../core/problem.js';
import type {
  CountsQuestion,
  EventExtent,
  EventProvider,
  EventsQuestion,
  Question,
  WindowCounts,
  WindowQuestion,
} from '../layout/event-provider.js';
import { AnswerStore } from './answer-store.js';
import { brokenContract } from './fetch-answer.js';
import { questionUrl, type ArchiveView } from './question-url.js';
import {
  ContractFault,
  readCounts,
  readExtent,
  readLanes,
  type ArchiveLane,
  type JsonObject,
} from './read-answer.js';
import { readDescription, readEvents, type ReadEvents } from './read-events.js';

/** How an archive is asked. */
export interface HttpProviderOptions extends ArchiveView {
  /** Used instead of the global `fetch`: to sign in, to log, to test. */
  readonly fetch?: typeof fetch;
  /** The most characters of JSON of recent answers to keep. Default: 8,000,000. */
  readonly cacheSize?: number;
  /** How long an answer is kept, in milliseconds. Default: 5 minutes. */
  readonly cacheAge?: number;
  /** Is told what of the events that came could not be taken as it stood. */
  readonly onProblems?: (problems: readonly Problem[]) => void;
}

/**
 * The events of an archive that answers over HTTP. Every promise is rejected with a `ProviderError`
 * where there is no answer that can be used, and with the signal's reason where it is aborted.
 */
export interface HttpProvider extends EventProvider {
  extent(question?: Partial<WindowQuestion>): Promise<EventExtent | undefined>;
  counts(question: CountsQuestion): Promise<WindowCounts>;
  events(question: EventsQuestion): Promise<readonly TimelineEvent[]>;
  event(id: string, question?: Question): Promise<TimelineEvent | undefined>;
  /**
   * What the archive says of itself: title, language, time zone, licence, groups, eras; no events. Its
   * days begin in that time zone, or in UTC.
   */
  description(question?: Question): Promise<Timeline>;
  /** The lanes that the archive's events stand in, the fullest first, and how many in each. */
  lanes(question?: Question): Promise<readonly ArchiveLane[]>;
  /** What an event of this provider cites, and what that comes from. */
  sourcesOf(event: TimelineEvent): readonly Source[];
  /** The same archive, narrowed otherwise; recent answers are shared. */
  view(view: ArchiveView): HttpProvider;
}

const CACHE_SIZE = 8_000_000;
const CACHE_AGE = 5 * 60_000;

/**
 * Asks an archive for its events by the contract of `docs/provider.md`. Nothing is asked before the
 * first question. Questions that are asked twice at a time are sent once, recent answers are kept, and
 * a question that failed to get through is sent once more.
 *
 * @param url where the archive is: `counts` is asked of `{url}/counts`. On a page it may be relative.
 * @throws TypeError where the address is none.
 * @throws RangeError where `asOf` is not EDTF.
 */
export function httpProvider(
  url: string | URL,
  { fetch: request, cacheSize, cacheAge, onProblems, ...view }: HttpProviderOptions = {},
): HttpProvider {
  const page = (globalThis as { document?: { readonly baseURI?: string } }).document?.baseURI;
  const limits = { characters: cacheSize ?? CACHE_SIZE, age: cacheAge ?? CACHE_AGE };
  // Not the global function itself, which a page may replace later.
  const store = new AnswerStore(request ?? ((...asked) => fetch(...asked)), limits);
  return new Archive(
    { base: new URL(url, page).href, store, sources: new WeakMap(), onProblems },
    view,
  );
}

/** What all views of an archive share. */
interface Connection {
  readonly base: string;
  readonly store: AnswerStore;
  readonly sources: WeakMap<TimelineEvent, readonly Source[]>;
  readonly onProblems: ((problems: readonly Problem[]) => void) | undefined;
}

class Archive implements HttpProvider {
  readonly #connection: Connection;
  readonly #view: ArchiveView;

  constructor(connection: Connection, view: ArchiveView) {
    if (view.asOf !== undefined) parseDate(view.asOf);
    this.#connection = connection;
    this.#view = view;
  }

  extent({ signal, ...window }: Partial<WindowQuestion> = {}): Promise<EventExtent | undefined> {
    return this.#ask(this.#url('extent', { window }), readExtent, signal);
  }

  counts({ signal, ...window }: CountsQuestion): Promise<WindowCounts> {
    const read = (answer: JsonObject) => readCounts(answer, window.bucket);
    return this.#ask(this.#url('counts', { window }), read, signal);
  }

  events({ signal, ...window }: EventsQuestion): Promise<readonly TimelineEvent[]> {
    return this.#askEvents(this.#url('events', { window }), signal);
  }

  async event(id: string, { signal }: Question = {}): Promise<TimelineEvent | undefined> {
    const events = await this.#askEvents(this.#url('events', { id }), signal);
    return events.find((event) => event.id === id);
  }

  description({ signal }: Question = {}): Promise<Timeline> {
    const url = questionUrl(this.#connection.base, 'timeline');
    const read = (answer: JsonObject): Timeline => {
      const { timeline, problems } = readDescription(answer);
      this.#tell(problems);
      return timeline;
    };
    return this.#ask(url, read, signal);
  }

  lanes({ signal }: Question = {}): Promise<readonly ArchiveLane[]> {
    return this.#ask(this.#url('lanes', {}), readLanes, signal);
  }

  sourcesOf(event: TimelineEvent): readonly Source[] {
    return this.#connection.sources.get(event) ?? [];
  }

  view(view: ArchiveView): HttpProvider {
    return new Archive(this.#connection, view);
  }

  #url(
    resource: Parameters<typeof questionUrl>[1],
    parts: Parameters<typeof questionUrl>[2],
  ): string {
    return questionUrl(this.#connection.base, resource, { ...parts, view: this.#view });
  }

  async #askEvents(url: string, signal?: AbortSignal): Promise<readonly TimelineEvent[]> {
    const read = (answer: JsonObject): ReadEvents => {
      const found = readEvents(answer, this.#view.asOf);
      for (const [event, sources] of found.sources) this.#connection.sources.set(event, sources);
      this.#tell(found.problems);
      return found;
    };
    const { events } = await this.#ask(url, read, signal);
    return events;
  }

  async #ask<T>(
    url: string,
    read: (answer: JsonObject) => T,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    try {
      return await this.#connection.store.ask(url, read, signal);
    } catch (error) {
      throw error instanceof ContractFault ? brokenContract(url, error) : error;
    }
  }

  #tell(problems: readonly Problem[]): void {
    if (problems.length > 0) this.#connection.onProblems?.(problems);
  }
}
