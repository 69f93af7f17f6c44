/** Every state that the document was in since it was opened. */
import type { DraftDocument } from './draft-document.js';

/** Who rests for so many milliseconds has finished a thought. */
const rest = 2000;

/** Undo and redo without a limit: states share what did not change, so that each costs little. */
export class DraftHistory {
  #past: DraftDocument[] = [];
  #future: DraftDocument[] = [];
  #present: DraftDocument;
  /** The field that is being typed in: its letters are one step. */
  #field: string | undefined;
  #time = 0;

  constructor(document: DraftDocument) {
    this.#present = document;
  }

  get present(): DraftDocument {
    return this.#present;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * @param field names the field that is being typed in, until `pause`; absent for a step of its own.
   * @param time in milliseconds: a rest between two letters ends a step.
   */
  change(next: DraftDocument, field?: string, time = 0): void {
    if (next === this.#present) return;
    const isGoingOn = field !== undefined && field === this.#field && time - this.#time < rest;
    if (!isGoingOn) this.#past.push(this.#present);
    this.#field = field;
    this.#time = time;
    this.#future = [];
    this.#present = next;
  }

  /** The next letter begins a step of its own. */
  pause(): void {
    this.#field = undefined;
  }

  undo(): void {
    this.#step(this.#past, this.#future);
  }

  redo(): void {
    this.#step(this.#future, this.#past);
  }

  #step(from: DraftDocument[], to: DraftDocument[]): void {
    const next = from.pop();
    if (next === undefined) return;
    to.push(this.#present);
    this.#present = next;
    this.#field = undefined;
  }
}
