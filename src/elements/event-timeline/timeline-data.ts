import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Timeline } from '../../core/model.js';
import { parseTimeline } from '../../core/parse-timeline.js';
import type { Problem } from '../../core/problem.js';
import { LoadError, loadFile } from './load-file.js';
import { readHtml } from './read-html.js';
import { assemble, type ListName, type WaysIn } from './ways-in.js';

/** Where the element keeps what was given to it. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  readonly src?: string | undefined;
  /** The lists that were set as properties. */
  readonly givenLists: WaysIn['properties'];
}

/** Owns the data: gathers all ways in, fetches `src`, and gives one timeline and its problems. */
export class TimelineData implements ReactiveController {
  readonly #host: DataHost;
  readonly #children: MutationObserver | undefined;
  readonly #file: Task<readonly [string | undefined], unknown>;
  #parsed: { timeline: Timeline; problems: readonly Problem[] } | undefined;
  readonly #json: Partial<Record<ListName, string>> = {};
  #progress: number | undefined;

  constructor(host: DataHost) {
    this.#host = host;
    if (typeof MutationObserver !== 'undefined') {
      this.#children = new MutationObserver(() => {
        this.invalidate();
      });
    }
    this.#file = new Task(host, {
      args: () => [host.src] as const,
      task: async ([src], { signal }) => {
        this.#progress = undefined;
        if (!src) return undefined;
        return loadFile(src, signal, (part) => {
          this.#progress = part;
          host.requestUpdate();
        });
      },
      onComplete: () => {
        this.invalidate();
      },
      onError: () => {
        this.invalidate();
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#children?.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.invalidate();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
  }

  /** Takes a list as an attribute gives it; `null` for one that has been removed. */
  setJson(list: ListName, json: string | null): void {
    if (json === null) delete this.#json[list];
    else this.#json[list] = json;
    this.invalidate();
  }

  /** Reads everything again before the next rendering. */
  invalidate(): void {
    this.#parsed = undefined;
    this.#host.requestUpdate();
  }

  get timeline(): Timeline {
    return this.#read().timeline;
  }

  get problems(): readonly Problem[] {
    return this.#read().problems;
  }

  /** The file is on its way. */
  get loading(): boolean {
    const { status } = this.#file;
    const settled = status === TaskStatus.COMPLETE || status === TaskStatus.ERROR;
    return Boolean(this.#host.src) && !settled;
  }

  /** The part of the file that has come, from 0 to 1; `undefined` where the whole is not known. */
  get progress(): number | undefined {
    return this.#progress;
  }

  /** Why the file could not be had. */
  get failure(): Problem | undefined {
    const { error } = this.#file;
    return error instanceof LoadError ? error.problem : undefined;
  }

  /** Asks for the file again. */
  reload(): void {
    void this.#file.run();
    this.#host.requestUpdate();
  }

  #read(): { timeline: Timeline; problems: readonly Problem[] } {
    if (this.#parsed !== undefined) return this.#parsed;
    const host = this.#host;
    const script = host.querySelector(':scope > script[type="application/json"]');
    const { document, problems } = assemble({
      properties: host.givenLists,
      attributes: this.#json,
      file: this.#file.value,
      inline: script?.textContent ?? undefined,
      html: readHtml(host),
    });
    const parsed = parseTimeline(document);
    const failure = this.failure;
    return (this.#parsed = {
      timeline: parsed.timeline,
      problems: [...(failure ? [failure] : []), ...problems, ...parsed.problems],
    });
  }
}
