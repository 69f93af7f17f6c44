import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlacedEvent } from '../../core/evidence-problems.js';
import type { Timeline } from '../../core/model.js';
import type { Problem } from '../../core/problem.js';
import { readingTimeline } from '../../core/read-timeline.js';
import type { ProblemContext, Report } from '../../core/report.js';
import { SourceList } from '../../core/source-list.js';
import { loadGroups } from '../event-timeline-list/event-timeline-list.js';
import { loadCompanions, part, type Companions } from './later-parts.js';
import type { FileAnswer, FileContent } from './file-answer.js';
import type { Freshness } from './narrow.js';
import { assemble, type ListName, type WaysIn } from '../../core/ways-in.js';

/** Where the element keeps what was given to it. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  readonly src?: string | undefined;
  readonly refresh?: number | undefined;
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
    readonly unsure: readonly ProblemContext[];
    readonly place: number;
  };
}

const none: readonly Problem[] = [];

/** Undefined until it is needed, and where it cannot be had. */
let readHtml: typeof import('../../formats/read-html.js').readHtml | undefined;
let isReaderSettled = false;
// with all that it takes to show what is read: the author's HTML stays until then, and a list that waits for
// its headings would leave a blank
const loadReader = part('HTML', async () => {
  [{ readHtml }] = await Promise.all([import('../../formats/read-html.js'), loadGroups()]);
});

/**
 * Owns the data: gathers all ways in, fetches `src`, gives one timeline, and explains afterwards what
 * is at fault in it.
 */
export class TimelineData implements ReactiveController {
  readonly host: DataHost;
  readonly ahead: Ahead;
  readonly #children: MutationObserver | undefined;
  readonly #json: Partial<Record<ListName, string>> = {};
  #reading: Reading | undefined;
  #problems: readonly Problem[] | undefined;
  #companions: Companions | undefined;
  #explaining: Promise<void> | undefined;
  /** The address that was asked for last. */
  #src: string | undefined;
  /** What the file holds, as far as it could be had. */
  #file: FileContent = {};
  #shown: Timeline | 'awaited' | undefined;
  #refused: ProblemContext | undefined;
  /** Why the file could not be had. */
  #fault: ProblemContext | undefined;
  /** Until something else is asked for. */
  request: AbortController | undefined;
  /** The reader waits for the file. */
  isAwaited = false;
  /** The part of the file that has come, from 0 to 1; `undefined` where the whole is not known. */
  progress: number | undefined;
  /** The events that the file brought when it was asked again, by their id. */
  fresh: ReadonlyMap<string, Freshness> | undefined;

  /** @param ahead is called when a long reading begins, and when it has come to its end. */
  constructor(host: DataHost, ahead: Ahead) {
    this.host = host;
    this.ahead = ahead;
    if (typeof MutationObserver !== 'undefined') {
      this.#children = new MutationObserver(() => {
        this.invalidate();
      });
    }
    host.addController(this);
  }

  hostConnected(): void {
    this.#children?.observe(this.host, { childList: true, subtree: true, characterData: true });
    this.invalidate();
    // it comes while the first rendering waits for what it takes
    this.hostUpdate();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
  }

  hostUpdate(): void {
    if ((this.host.src || undefined) !== this.#src) this.reload();
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
    this.host.requestUpdate();
  }

  /** Kept when what reads the author's HTML has come, or will not; undefined where it is there. */
  get arriving(): Promise<void> | undefined {
    if (isReaderSettled || !this.host.querySelector('li')) return undefined;
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
    return (this.#problems ??= this.#companions.explain(this.#read(), this));
  }

  /** What the reading met, whether or not there are words for it yet. */
  get reported(): readonly ProblemContext[] {
    const { reported } = this.#read();
    return this.#fault ? [this.#fault, ...reported] : reported;
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
    const { src } = this.host;
    return !!src && (src !== this.#src || this.isAwaited);
  }

  /** Why the file or the archive could not be had; what was there before is still shown. */
  get fault(): ProblemContext | undefined {
    return this.#refused ?? this.#fault;
  }

  /** Asks for the file again; an answer to an earlier question is not heard any more. */
  reload(): void {
    const src = this.host.src || undefined;
    this.request?.abort();
    this.request = undefined;
    this.#src = src;
    this.isAwaited = src !== undefined;
    this.progress = this.fresh = undefined;
    if (src === undefined) this.take({});
    else {
      const request = (this.request = new AbortController());
      const asked = askFor(src, { signal: request.signal });
      // what fails before anybody reads it fails for the reader
      asked.catch(() => undefined);
      import('./timeline-file.js')
        .then(({ readFile }) => (this.request === request ? readFile(this, src, asked) : undefined))
        .catch(() => {
          if (this.request !== request) return;
          this.isAwaited = false;
          this.take({ fault: { code: 'not-loaded', keys: [] } });
        });
    }
    this.host.requestUpdate();
  }

  /** Shows what has come of the file; beside a fault what it held before. */
  take(answer: FileAnswer, reading?: Reading): void {
    this.#fault = 'fault' in answer ? answer.fault : undefined;
    if ('fault' in answer || answer === this.#file) {
      this.#problems = undefined;
      this.host.requestUpdate();
    } else {
      this.#file = answer;
      this.invalidate();
      this.#reading = reading;
    }
  }

  async #loadCompanions(): Promise<void> {
    this.#companions = await loadCompanions();
    this.host.requestUpdate();
  }

  #read(): Reading {
    if (this.#reading !== undefined) return this.#reading;
    if (this.#shown) return (this.#reading = readingOf(this.#shown, this.#refused));
    const steps = this.steps(this.#file);
    for (;;) {
      const step = steps.next();
      if (step.done) return (this.#reading = step.value);
    }
  }

  /** Reads all that was given, in steps. */
  *steps(file: FileContent): Generator<undefined, Reading> {
    const { host } = this;
    const reported: ProblemContext[] = [];
    const report: Report = (context) => reported.push(context);
    file.faults?.forEach(report);
    const script = host.querySelector(':scope > script[type="application/json"]');
    const document = assemble(
      {
        properties: host.givenLists,
        attributes: this.#json,
        file: file.content,
        inline: script?.textContent ?? undefined,
        html: readHtml?.(host),
      },
      report,
    );
    const { timeline, checked: evidence } = yield* readingTimeline(
      document,
      report,
      (events, sources, unsure) => ({ events, sources, unsure, place: reported.length }),
    );
    return { timeline, reported, evidence };
  }
}

/** @internal */
export function askFor(src: string, init: RequestInit): Promise<Response> {
  return fetch(src, {
    ...init,
    headers: { accept: 'application/json, application/x-ndjson;q=0.9' },
  });
}

/** What an archive has answered was read where it came in. */
const readingOf = (shown: Timeline | 'awaited', refused: ProblemContext | undefined): Reading => ({
  timeline:
    shown === 'awaited'
      ? { corrections: [], events: [], sources: [], groups: [], eras: [] }
      : shown,
  reported: refused ? [refused] : [],
  evidence: { events: [], sources: new SourceList(() => undefined), unsure: [], place: 0 },
});
