/** The height of the heading over an entry that is the first drawn under it, in pixels; else nothing. */
export interface EntryHead {
  /** Where the entry is the first of its period: the heading is part of what it takes. */
  readonly own: number;
  /** Where earlier ones are only not drawn: the heading takes room that is theirs. */
  readonly foreign: number;
}

/**
 * The heading over an entry. Room for what is not drawn is left below it: left above, it would move with
 * a box around what is read, which a browser then does not keep in its place.
 */
export function headOf(entry: HTMLElement): EntryHead {
  const group = entry.previousElementSibling ? null : entry.closest('.group');
  const heading = group?.querySelector('.period');
  const height = heading?.getBoundingClientRect().height ?? 0;
  return group?.classList.contains('continues')
    ? { own: 0, foreign: height }
    : { own: height, foreign: 0 };
}
