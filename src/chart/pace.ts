/** What the change of a level may take of a frame, in milliseconds. */
const SHARE = 1;
/** What is begun with, and what one frame does at the least. */
const FIRST = 2;
const LEAST = 1;

/** How much of a change is made in one frame: as much as frames before had time for. */
export class Pace {
  #most = FIRST;

  get most(): number {
    return Math.max(Math.round(this.#most), LEAST);
  }

  /** Takes note of how long so much has taken, in milliseconds. */
  note(took: number): void {
    this.#most *= Math.min(Math.max(SHARE / Math.max(took, 0.1), 0.5), 1.25);
    this.#most = Math.min(Math.max(this.#most, LEAST), 64);
  }
}
