import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { forgetDraft, keepDraft, keptDraft, type KeptDraft } from './kept-draft.js';

/** So many milliseconds after the last letter the draft is kept. */
const keepAfter = 400;

/** What is kept: by which name, and its JSON. */
export interface Keeping {
  /** Undefined where no draft is to be kept. */
  readonly name: string | undefined;
  readonly json: string;
}

/** Keeps the draft in the browser while it is written, and finds the one of a page that went away. */
export class DraftKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #keeping: () => Keeping;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #isChanged = false;
  /** A draft that is there besides what the page brings, until a person has said what becomes of it. */
  found: KeptDraft | undefined;
  /** Whether the last one could be kept. */
  isKept = true;

  constructor(host: ReactiveControllerHost, keeping: () => Keeping) {
    this.#host = host;
    this.#keeping = keeping;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#now);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#now);
    this.#now();
  }

  /** Looks for a draft that is another one than what is written. */
  look(): void {
    const { name, json } = this.#keeping();
    const kept = name === undefined ? undefined : keptDraft(name);
    if (kept && kept.json.trim() !== json.trim()) this.found = kept;
  }

  /** Takes the draft that was found, which is then none any more. */
  takeFound(): KeptDraft | undefined {
    const { found } = this;
    this.found = undefined;
    this.#host.requestUpdate();
    return found;
  }

  /** The document is another one: it is kept when the writer rests. */
  soon(): void {
    this.#isChanged = true;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(this.#now, keepAfter);
  }

  /** What is written is no draft: the page brought it, or has saved it. */
  rest(): void {
    this.#isChanged = false;
    clearTimeout(this.#waiting);
    // a page that brings the draft itself, as after a reload, has it
    if (this.found?.json.trim() === this.#keeping().json.trim()) this.found = undefined;
  }

  forget(): void {
    this.rest();
    const { name } = this.#keeping();
    if (name !== undefined) forgetDraft(name);
  }

  readonly #now = (): void => {
    clearTimeout(this.#waiting);
    const { name, json } = this.#keeping();
    if (!this.#isChanged || name === undefined) return;
    this.#isChanged = false;
    const wasKept = this.isKept;
    if (json === '') forgetDraft(name);
    else this.isKept = keepDraft(name, json);
    if (this.isKept !== wasKept) this.#host.requestUpdate();
  };
}
