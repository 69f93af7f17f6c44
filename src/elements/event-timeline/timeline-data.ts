import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlacedEvent } from '../../core/evidence-problems.js';
import type { Timeline } from '../../core/model.js';
import type { Problem } from '../../core/problem.js';
import { readingTimeline } from '../../core/read-timeline.js';
import type { ProblemContext, Report } from '../../core/report.js';
import { SourceList } from '../../core/source-list.js';
import { loadCompanions, part, type Companions } from './later-parts.js';
import type { FileAnswer, FileListener } from './load-file.js';
import { assemble, type ListName, type WaysIn } from './ways-in.js';

/** Where the element keeps what was given to it. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  readonly src?: string | undefined;
  /** The lists that were set as properties. */
  readonly givenLists: WaysIn['properties'];
}

/** Makes ready for a timeline of many events before it is shown; for none yet, for what will be. */
export type Ahead = (timeline?: Timeline) => Promise<unknown>;

/** What was read of all that was given. */
export interface Reading {
  readonly timeline: Timeline;
  /** What was at fault, not yet in words. */
  readonly reported: readonly ProblemContext[];
  /** What is to be checked, and where among what is reported that belongs. */
  readonly evidence: {
    readonly events: readonly PlacedEvent[];
    readonly sources: SourceList;
    readonly place: number;
  };
}

const none: readonly Problem[] = [];

/** Undefined until it is needed, and where it cannot be had. */
let readHtml: typeof import('./read-html.js').readHtml | undefined;
let isReaderSettled = false;
const loadReader = part('what reads HTML', async () => {
  ({ readHtml } = await import('./read-html.js'));
});

/**
 * Owns the data: gathers all ways in, fetches `src`, gives one timeline, and explains afterwards what
 * is at fault in it.
 */
export class TimelineData implements ReactiveController {
  readonly #host: DataHost;
  readonly #ahead: Ahead;
  readonly #children: MutationObserver | undefined;
  readonly #json: Partial<Record<ListName, string>> = {};
  #reading: Reading | undefined;
  #problems: readonly Problem[] | undefined;
  #companions: Companions | undefined;
  #explaining: Promise<void> | undefined;
  /** The address that was asked for last. */
  #src: string | undefined;
  /** While the file is on its way. */
  #request: AbortController | undefined;
  #answer: FileAnswer | undefined;
  #progress: number | undefined;
  #shown: Timeline | 'awaited' | undefined;
  #refused: ProblemContext | undefined;

  /** @param ahead is called when a long reading begins, and when it has come to its end. */
  constructor(host: DataHost, ahead: Ahead) {
    this.#host = host;
    this.#ahead = ahead;
    if (typeof MutationObserver !== 'undefined') {
      this.#children = new MutationObserver(() => {
        this.invalidate();
      });
    }
    host.addController(this);
  }

  hostConnected(): void {
    this.#children?.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.invalidate();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
  }

  hostUpdate(): void {
    if ((this.#host.src || undefined) !== this.#src) void this.#fetch();
  }

  hostUpdated(): void {
    if (!this.loading) this.#explaining ??= this.#loadCompanions();
  }

  /** Takes a list as an attribute gives it; `null` for one that has been removed. */
  setJson(list: ListName, json: string | null): void {
    if (json === null) delete this.#json[list];
    else this.#json[list] = json;
    this.invalidate();
  }

  /** Shows a part of an archive instead of what was given; `awaited` until there is one. */
  show(timeline: Timeline | 'awaited' | undefined): void {
    this.#shown = timeline;
    this.#refused = undefined;
    this.invalidate();
  }

  /** Says why an archive does not answer; what it has answered stays. */
  refuse(fault: ProblemContext): void {
    this.#refused = fault;
    this.invalidate();
  }

  /** Reads everything again before the next rendering. */
  invalidate(): void {
    this.#reading = undefined;
    this.#problems = undefined;
    this.#host.requestUpdate();
  }

  /** Kept when what reads the author's HTML has come, or will not; undefined where it is there. */
  get arriving(): Promise<void> | undefined {
    if (isReaderSettled || !this.#host.querySelector('li')) return undefined;
    return loadReader().then(() => {
      isReaderSettled = true;
      this.invalidate();
    });
  }

  get timeline(): Timeline {
    return this.#read().timeline;
  }

  /** What is at fault, in words; nothing until these have come. */
  get problems(): readonly Problem[] {
    if (this.#companions === undefined) return none;
    return (this.#problems ??= this.#companions.explain(this.#read()));
  }

  /** What the reading met, whether or not there are words for it yet. */
  get reported(): readonly ProblemContext[] {
    return this.#read().reported;
  }

  /** What comes after the first rendering. */
  get companions(): Companions | undefined {
    return this.#companions;
  }

  /** Kept when `problems` says all; undefined before the first rendering with data. */
  get explained(): Promise<void> | undefined {
    return this.#explaining;
  }

  /** The file is on its way. */
  get loading(): boolean {
    if (this.#shown) return this.#shown === 'awaited' && !this.#refused;
    const { src } = this.#host;
    return Boolean(src) && (src !== this.#src || this.#request !== undefined);
  }

  /** The part of the file that has come, from 0 to 1; `undefined` where the whole is not known. */
  get progress(): number | undefined {
    return this.#progress;
  }

  /** The file could not be had. */
  get failed(): boolean {
    return this.#refused !== undefined || (this.#answer !== undefined && 'fault' in this.#answer);
  }

  /** Asks for the file again. */
  reload(): void {
    void this.#fetch();
    this.#host.requestUpdate();
  }

  /** Asks for the file; an answer to an earlier question is not heard any more. */
  async #fetch(): Promise<void> {
    const { src } = this.#host;
    this.#request?.abort();
    this.#request = undefined;
    this.#progress = undefined;
    this.#src = src || undefined;
    if (!src) {
      this.#take(undefined);
      return;
    }
    const request = (this.#request = new AbortController());
    const isWanted = () => request === this.#request;
    const answer = await askFor(src, request.signal, {
      onProgress: (part) => {
        if (!isWanted()) return;
        this.#progress = part;
        this.#host.requestUpdate();
      },
      onPart: async (content) => {
        if (isWanted()) await this.#takeLong({ content }, isWanted);
      },
    });
    if (!isWanted()) return;
    if ('content' in answer && answer.isLong) await this.#takeLong(answer, isWanted);
    else this.#take(answer);
    if (!isWanted()) return;
    this.#request = undefined;
    this.#host.requestUpdate();
  }

  /** Reads what came in stretches; meanwhile what is there stays. */
  async #takeLong(answer: FileAnswer, isWanted: () => boolean): Promise<void> {
    const { readInStretches } = await import('../base/stretches.js');
    void this.#ahead();
    const reading = await readInStretches(this.#steps(answer));
    if (!isWanted()) return;
    await this.#ahead(reading.timeline);
    if (!isWanted()) return;
    this.#take(answer);
    this.#reading = reading;
  }

  #take(answer: FileAnswer | undefined): void {
    this.#answer = answer;
    this.invalidate();
  }

  async #loadCompanions(): Promise<void> {
    this.#companions = await loadCompanions();
    this.#host.requestUpdate();
  }

  #read(): Reading {
    if (this.#reading !== undefined) return this.#reading;
    if (this.#shown) return (this.#reading = readingOf(this.#shown, this.#refused));
    const steps = this.#steps(this.#answer ?? { content: undefined });
    for (;;) {
      const step = steps.next();
      if (step.done) return (this.#reading = step.value);
    }
  }

  *#steps(answer: FileAnswer): Generator<undefined, Reading> {
    const host = this.#host;
    const reported: ProblemContext[] = [];
    const report: Report = (context) => reported.push(context);
    if ('fault' in answer) report(answer.fault);
    else answer.faults?.forEach(report);
    const script = host.querySelector(':scope > script[type="application/json"]');
    const document = assemble(
      {
        properties: host.givenLists,
        attributes: this.#json,
        file: 'content' in answer ? answer.content : undefined,
        inline: script?.textContent ?? undefined,
        html: readHtml?.(host),
      },
      report,
    );
    const { timeline, checked: evidence } = yield* readingTimeline(
      document,
      report,
      (events, sources) => ({ events, sources, place: reported.length }),
    );
    return { timeline, reported, evidence };
  }
}

/** Asks for a file at once, and for what reads it meanwhile. */
async function askFor(
  src: string,
  signal: AbortSignal,
  listener: FileListener,
): Promise<FileAnswer> {
  const accept = 'application/json, application/x-ndjson;q=0.9';
  const asked = fetch(src, { signal, headers: { accept } });
  // what fails before anybody reads it fails for the reader
  asked.catch(() => undefined);
  try {
    const { loadFile } = await import('./load-file.js');
    return await loadFile(src, asked, listener);
  } catch {
    return { fault: { code: 'not-loaded', keys: [], input: src } };
  }
}

/** What an archive has answered was read where it came in. */
const readingOf = (shown: Timeline | 'awaited', refused: ProblemContext | undefined): Reading => ({
  timeline:
    shown === 'awaited'
      ? { corrections: [], events: [], sources: [], groups: [], eras: [] }
      : shown,
  reported: refused ? [refused] : [],
  evidence: { events: [], sources: new SourceList(() => undefined), place: 0 },
});
