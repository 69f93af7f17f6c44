/** The draft in the browser's own store, which outlives a crash. */

/** A draft as it was kept. */
export interface KeptDraft {
  readonly json: string;
  /** Epoch milliseconds. */
  readonly time: number;
}

const keyOf = (name: string): string => `event-timeline-editor:${name}`;

/** The draft by a name; undefined where there is none, or the page may not look. */
export function keptDraft(name: string): KeptDraft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null') as unknown;
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

const isDraft = (value: unknown): value is KeptDraft =>
  typeof value === 'object' &&
  value !== null &&
  'json' in value &&
  typeof value.json === 'string' &&
  'time' in value &&
  typeof value.time === 'number';

/** @returns whether it is kept now: a page may have no store, or no room in it. */
export function keepDraft(name: string, json: string): boolean {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ json, time: Date.now() }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the draft by a name. */
export function forgetDraft(name: string): void {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // there is no store, and nothing in it
  }
}
